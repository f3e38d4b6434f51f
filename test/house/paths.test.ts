import { homedir } from "node:os";
import { describe, expect, it } from "vitest";
import { repositoryFiles, root, textOf } from "./repository.js";

/** Folders of one machine: a home, and where this checkout lies; one name alone (`/src`) is nobody's secret. */
const folders = [homedir(), root].filter((folder) => folder.split(/[\\/]/).length > 2);
const home = /(?<![\w.-])\/(?:home|Users|root)\/[\w.-]+/;

describe("nothing of this machine is committed", () => {
  const texts = repositoryFiles().filter((file) =>
    /\.(ts|tsx|cjs|mjs|json|md|csv|yml|yaml|txt|html)$|^\.|run$/.test(file),
  );

  it("no folder of it", () => {
    const found = texts.filter((file) => {
      const text = textOf(file);
      return home.test(text) || folders.some((folder) => text.includes(`${folder}/`));
    });
    expect(found).toEqual([]);
  });

  it("no registry in the lock file", () => {
    expect(textOf("package-lock.json")).not.toContain('"resolved": "http');
  });
});
