import { describe, expect, it } from "vitest";
import { type ClaimReport, check } from "../../src/index.js";
import { openSample } from "../../src/tape/node.js";
import { textOf } from "../house/repository.js";

const page = textOf("docs/conventions.md");
const published = "2025-09-24T18:30:00+08:00";

/** The rows of a page's tables that begin with a sentence: the sentence, its number, and the verdict beside it. */
const sentences = page
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter(([, sentence = ""]) => /\*\*.+\*\*.*\.$/.test(sentence))
  .map(([, sentence = "", verdict = ""]) => ({ sentence, verdict }));

describe("docs/conventions.md", async () => {
  const source = await openSample();
  const { instruments, currencies } = await source.status();
  const tape = await source.load({
    symbols: instruments.map(({ symbol }) => symbol),
    currencies: currencies.map(({ quote }) => quote),
    entities: (await source.instruments()).map(({ issuer }) => issuer),
  });

  it("has examples", () => {
    expect(sentences.length).toBeGreaterThan(35);
  });

  it.each(sentences)("$sentence is $verdict", ({ sentence, verdict }) => {
    const [before = "", number = ""] = sentence.split("**");
    const report = check(sentence.replaceAll("**", ""), { published }, tape);
    const inside = ({ number: { start, end } }: ClaimReport) =>
      start < before.length + number.length && end > before.length;
    expect(report.claims.filter(inside).map((claim) => claim.verdict)).toEqual([verdict]);
  });

  it("names every reason for which a claim is not judged", () => {
    const reasons = [
      ...(/type Reason =([^;]*);/.exec(textOf("src/verdicts/reading.ts"))?.[1] ?? "").matchAll(/"([a-z-]+)"/g),
    ];
    const named = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)];
    expect(named.map(([, reason]) => reason)).toEqual(reasons.map(([, reason]) => reason));
  });
});
