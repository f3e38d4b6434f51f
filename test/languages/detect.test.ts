import { describe, expect, it } from "vitest";
import { createReader } from "../../src/index.js";

const reader = createReader([]);
const languageOf = (text: string, language?: string): string =>
  reader.read(text, language === undefined ? {} : { language }).document.language;

describe("the language of a text", () => {
  it("is found by its small words", () => {
    expect(languageOf("Shares of the group rose by 3% to a record, said a trader.")).toBe("en");
    expect(languageOf("Le titre du groupe a pris 3 % sur la séance, au plus haut depuis un an.")).toBe("fr");
    expect(languageOf("**Le point**\n\nL’action gagne 3 %, dans un marché étroit et sans direction.")).toBe("fr");
  });

  it("is English where nothing speaks for another", () => {
    expect(languageOf("")).toBe("en");
    expect(languageOf("AAPL +3.2%\nMSFT -1.1%")).toBe("en");
  });

  it("is what the text or the reader's asker says it is", () => {
    expect(languageOf("---\nlanguage: en\n---\nLe titre du groupe a pris 3 % sur la séance.")).toBe("en");
    expect(languageOf("The shares of the group were up.", "fr")).toBe("fr");
  });

  it("is told by the first part of the text", () => {
    const french = "Le titre du groupe a pris 3 % sur la séance, dans un marché sans direction. ".repeat(60);
    const english = "The shares of the group were up by 3% in the session, said a trader. ".repeat(600);
    expect(languageOf(`${french}\n\n${english}`)).toBe("fr");
  });
});
