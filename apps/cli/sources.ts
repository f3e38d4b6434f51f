import type { Config } from "./config.js";
import type { Shell } from "./shell.js";

/** What the user says of fetching: options before the environment, the environment before the configuration. */
export interface SourceFlags {
  readonly offline?: true | undefined;
  readonly provider?: string | undefined;
}

/** Whether nothing may be fetched for a tape. */
export const isOffline = (flags: SourceFlags, config: Config, { env }: Shell): boolean =>
  flags.offline === true || /^(?:1|true|yes)$/i.test(env.TAPECHECK_OFFLINE ?? "") || config.offline === true;

/** How a sync asks, by the options, the environment and the configuration. Throws what reading a mapping file throws. */
export async function syncOptions(flags: SourceFlags, config: Config, shell: Shell) {
  const { basesOf, knownProviders } = await import("../../src/sync/index.js");
  const { mappings, urls } = config.sources ?? {};
  const known = knownProviders({ mappings });
  return {
    known,
    provider: flags.provider ?? config.sources?.bars,
    env: shell.env,
    bases: basesOf(known, { urls }, shell.env),
    listed: [],
    now: Date.now,
  };
}
