import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { TapecheckError } from "../src/errors.js";

/** The root of the checkout. */
export const root = join(import.meta.dirname, "..");

/** The built command. */
export const cli = join(root, "dist", "cli.js");

const built = async <T>(name: string): Promise<T> => {
  const file = join(root, "dist", name);
  if (existsSync(file)) return import(pathToFileURL(file).href) as Promise<T>;
  throw new TapecheckError("build-missing", `there is no dist/${name}`, { hint: "Run npm run build first." });
};

/** What users run is measured, so the built package and not its sources. */
export const core = await built<typeof import("../src/index.js")>("index.js");

/** The readers of tapes as built. */
export const tapes = await built<typeof import("../src/tape/node.js")>("tape.js");

/** Performance tables as built. */
export const perf = await built<typeof import("../src/perf/index.js")>("perf.js");
