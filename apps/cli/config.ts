import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { TapecheckError } from "../../src/errors.js";
import type { Config } from "./config-schema.js";
import type { Shell } from "./shell.js";

export type { Config } from "./config-schema.js";

const NAME = "tapecheck.config.json";

/**
 * The configuration: the file named, or the nearest `tapecheck.config.json` from the working directory upward.
 *
 * Paths in it come back absolute, from the directory of the file. Throws `config-not-found` and what reading it throws.
 */
export async function loadConfig(named: string | undefined, shell: Shell): Promise<Config> {
  const file = named === undefined ? nearest(shell.cwd()) : resolve(shell.cwd(), named);
  if (file === undefined) return {};
  const shown = named ?? (relative(shell.cwd(), file) || NAME);
  const source = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    const hint = `Without --config the nearest ${NAME} is taken, if there is one.`;
    throw new TapecheckError("config-not-found", "the configuration cannot be read", { file: shown, hint }, error);
  });
  // Most runs have no configuration: the parser and the validator are loaded only for one.
  const { parseConfig } = await import("./config-schema.js");
  const config = parseConfig(source, shown);
  return withPaths(config, (path) => resolve(dirname(file), path));
}

function withPaths(config: Config, absolute: (path: string) => string): Config {
  const { tape, sources } = config;
  const mappings = Object.entries(sources?.mappings ?? {}).map(([id, path]) => [id, absolute(path)]);
  return {
    ...config,
    ...(tape === undefined ? {} : { tape: absolute(tape) }),
    ...(sources === undefined ? {} : { sources: { ...sources, mappings: Object.fromEntries(mappings) } }),
  };
}

function nearest(from: string): string | undefined {
  const file = join(from, NAME);
  if (existsSync(file)) return file;
  return dirname(from) === from ? undefined : nearest(dirname(from));
}
