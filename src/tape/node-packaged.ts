import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { invariant } from "../errors.js";

/**
 * The path of a file that comes with the package, from the parts of its name under `data`.
 *
 * Modules lie deeper in the sources than in the bundle, so it is looked for upward.
 */
export function packagedFile(...name: readonly string[]): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const path = join(folder, "data", ...name);
    if (existsSync(path)) return path;
    invariant(dirname(folder) !== folder, `the package lacks data/${name.join("/")}`);
    folder = dirname(folder);
  }
}
