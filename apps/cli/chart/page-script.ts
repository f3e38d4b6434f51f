import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { invariant } from "../../../src/errors.js";

/** The script that runs on the page of a chart, as it was built; it lies in `dist`, whoever asks. */
export function pageScript(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const path = join(folder, "dist", "chart-page.js");
    if (existsSync(path)) return readFileSync(path, "utf8");
    invariant(dirname(folder) !== folder, "the package lacks dist/chart-page.js");
    folder = dirname(folder);
  }
}
