import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, textOf } from "./repository.js";

/** Names in the folder that its index neither imports nor passes on. */
function missingFromIndex(folder: string, unit: "folders" | "files", shared: readonly string[] = []): string[] {
  const index = textOf(`${folder}/index.ts`);
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => (unit === "folders" ? entry.isDirectory() : /(?<!\.test)\.ts$/.test(entry.name)))
    .map((entry) => (unit === "folders" ? `${entry.name}/` : entry.name.replace(/\.ts$/, ".js")))
    .filter((name) => name !== "index.js" && !shared.includes(name))
    .filter((name) => !index.includes(unit === "folders" ? `"./${name}` : `"./${name}"`));
}

describe("every unit is in its index", () => {
  for (const folder of ["src/claims", "src/languages"]) {
    it.runIf(existsSync(join(root, folder, "index.ts")))(folder, () => {
      expect(missingFromIndex(folder, "folders")).toEqual([]);
    });
  }

  it("src/report/formats", () => {
    expect(missingFromIndex("src/report/formats", "files", ["format.js"])).toEqual([]);
  });
});
