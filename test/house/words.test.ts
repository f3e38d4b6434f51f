import { describe, expect, it } from "vitest";
import { repositoryFiles, textOf } from "./repository.js";

/** A word of a language in code: a spelling compared with letters, or matched with a pattern of letters. */
const COMPARED = /norm (?:===|!==) "[^"]*\p{L}|norm\.(?:startsWith|endsWith|includes)\("[^"]*\p{L}/u;
const MATCHED = /\/[^/]*\p{L}{2,}[^/]*\/\w*\.test\([^)]*norm\b/u;

const files = repositoryFiles().filter((file) => /^src\/(?!languages\/).*\.ts$/.test(file));

/** The lines of a text that hold a word of a language. */
const wordsIn = (text: string): string[] =>
  text.split("\n").filter((line) => COMPARED.test(line) || MATCHED.test(line));

describe("words of a language", () => {
  it("stand in its tables and nowhere else", () => {
    expect(files.flatMap((file) => wordsIn(textOf(file)).map((line) => `${file}: ${line.trim()}`))).toEqual([]);
  });

  it("are told from marks", () => {
    expect(wordsIn('if (item.norm === "the") return;')).toHaveLength(1);
    expect(wordsIn("if (/^(early|late)$/.test(item.norm)) return;")).toHaveLength(1);
    expect(wordsIn('if (item.norm.endsWith("ing")) return;')).toHaveLength(1);
    expect(wordsIn('if (item.norm === "," || /\\d/.test(item.norm)) return;')).toEqual([]);
  });
});
