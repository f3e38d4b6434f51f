import { readFileSync } from "node:fs";
import { TapecheckError } from "../errors.js";
import { mappedProvider, type Provider, providers } from "../providers/index.js";

export { wantName } from "../providers/index.js";
export type { Disagreement } from "../tape/store/novelty.js";
export type { Planned, Wanted } from "./plan.js";
export { planSync, type SyncOptions, type SyncReport, syncTape } from "./run.js";
export { syncingSource } from "./source.js";

/** What a configuration says of sources. */
export interface SourcesConfig {
  /** By provider, the address that takes the place of its own. */
  readonly urls?: Readonly<Record<string, string>> | undefined;
  /** By a name of their own, mapping files of further sources. */
  readonly mappings?: Readonly<Record<string, string>> | undefined;
}

/** The providers that come with Tapecheck and those of mapping files. Throws `mapping-unreadable` and `mapping-invalid`. */
export function knownProviders({ mappings = {} }: SourcesConfig): Provider[] {
  return [
    ...providers,
    ...Object.entries(mappings).map(([id, file]) => {
      try {
        return mappedProvider(id, readFileSync(file, "utf8"), file);
      } catch (error) {
        if (error instanceof TapecheckError) throw error;
        const found = (error as Error).message;
        throw new TapecheckError("mapping-unreadable", "The mapping file cannot be read.", { file, found }, error);
      }
    }),
  ];
}

/** By provider, the address that the environment (`TAPECHECK_YAHOO_URL`) or the configuration puts in place of its own. */
export function basesOf(
  known: readonly Provider[],
  { urls = {} }: SourcesConfig,
  env: SourcesEnv,
): Record<string, string> {
  const bases: Record<string, string> = {};
  for (const { id } of known) {
    const base = env[`TAPECHECK_${id.toUpperCase().replace(/\W/g, "_")}_URL`] || urls[id];
    if (base) bases[id] = base.replace(/\/$/, "");
  }
  return bases;
}

type SourcesEnv = Readonly<Record<string, string | undefined>>;
