import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Draft, type DraftRequest, draft, htmlOf, markdownOf } from "../../src/draft/index.js";
import { type Sentence, textOf } from "../../src/draft/sentence.js";
import { TapecheckError } from "../../src/errors.js";
import { createReader, judge } from "../../src/index.js";
import { openDirectory } from "../../src/tape/node.js";
import { dateAt } from "../../src/tape/sessions.js";
import { root } from "../house/repository.js";
import { random } from "../tape/support/generate.js";

const COUNT = 1000;

const source = await openDirectory(join(root, "../shared/data"));
const instruments = await source.instruments();
const tape = await source.load({
  symbols: instruments.map(({ symbol }) => symbol),
  currencies: ["USD", "CNY", "HKD", "EUR", "GBP", "JPY"],
  entities: instruments.map(({ issuer }) => issuer),
});
const reader = createReader(instruments);

/** Notes on days and instruments by chance, short and long; days that have no move of one session are passed over. */
function* notes(language: DraftRequest["language"], seed: number): Generator<Draft> {
  const next = random(seed);
  for (let made = 0; made < COUNT; ) {
    const instrument = instruments[Math.floor(next() * instruments.length)];
    const series = instrument && tape.series(instrument.symbol);
    if (instrument === undefined || series === undefined) throw new Error("a tape without rows");
    const date = dateAt(series, Math.floor(next() * series.dates.length));
    const length = next() < 0.5 ? "short" : "long";
    try {
      yield draft({ instrument, date, language, length }, tape);
      made++;
    } catch (error) {
      if (!(error instanceof TapecheckError)) throw error;
    }
  }
}

/** The numbers of a text that a reader of it would stop at. */
function faultsOf(text: string, format: "markdown" | "html"): string[] {
  const { claims, ledger } = judge(reader.read(text, { format }), tape);
  const line = (at: number): string => text.slice(text.lastIndexOf("\n", at) + 1, text.indexOf("\n", at));
  return [
    ...claims.filter(({ verdict }) => verdict === "contradicted" || verdict === "ambiguous"),
    ...ledger.filter(({ state }) => state === "unread"),
  ].map(({ start }) => line(start));
}

const DATE = /\b(?:[A-Z][a-z]+ \d{1,2}, \d{4}|(?:1er|\d{1,2}) \p{L}+ \d{4}|\p{L}+ \d{4})\b/gu;
const NAMES = /S&P 500|CSI 300|“[^”]*”|«[^»]*»/g;

/** A plain space where French has one that does not break, punctuation without it, a vowel not elided before. */
const FRENCH = /\d [%\p{L}]|[^\u202f][;:%»]|«[^\u202f]|\b(?:de|le|que) [aeiouéè]/iu;

/** What a sentence would be sent back for. */
function brokenIn(sentence: Sentence, language: DraftRequest["language"]): boolean {
  const text = textOf(sentence);
  const words = sentence.filter((piece) => typeof piece === "string").join("◦");
  return (
    !/^\p{Lu}.{15,}\.$/u.test(text) ||
    /undefined|null|NaN|Infinity|\[object| {2}| ,| \.|\.\.|,,|\( | \)|\bthe the\b/.test(text) ||
    /\d/.test(words.replace(NAMES, "").replace(DATE, "")) ||
    (text.match(/\(/g)?.length ?? 0) !== (text.match(/\)/g)?.length ?? 0) ||
    (language === "fr" && FRENCH.test(text.replace(NAMES, "").replace(DATE, "")))
  );
}

describe.each(["en", "fr"] as const)("a thousand notes in %s", (language) => {
  it("have no contradicted or unread number, and no empty or broken sentence", { timeout: 120_000 }, () => {
    const faults: string[] = [];
    let made = 0;
    for (const note of notes(language, 11)) {
      const pages = [[markdownOf(note), "markdown"] as const];
      const asPage = made++ % 20 === 0 ? [[htmlOf(note), "html"] as const] : [];
      for (const [text, format] of [...pages, ...asPage]) faults.push(...faultsOf(text, format));
      if (note.paragraphs.length === 0 || textOf(note.headline).length < 10) faults.push("empty");
      for (const sentence of note.paragraphs.flat()) if (brokenIn(sentence, language)) faults.push(textOf(sentence));
    }
    expect(made).toBe(COUNT);
    expect(faults).toEqual([]);
  });
});

describe("notes on known days", () => {
  it.each([
    ["9988.HK", "2025-09-24", "en", "long"],
    ["9988.HK", "2025-09-24", "fr", "long"],
    ["BABA", "2025-08-29", "en", "long"],
    ["NVDA", "2025-01-27", "fr", "short"],
  ] as const)("%s on %s in %s, %s, is what it was", async (symbol, day, language, length) => {
    const instrument = instruments.find((one) => one.symbol === symbol);
    if (instrument === undefined) throw new Error(`no ${symbol}`);
    const date = Math.round(Date.parse(day) / 86_400_000) as DraftRequest["date"];
    const note = draft({ instrument, date, language, length }, tape);
    const file = join(import.meta.dirname, "notes", `${symbol}-${day}.${language}.md`);
    await expect(markdownOf(note)).toMatchFileSnapshot(file);
  });

  it("carry the rows of every number, as data and as a footnote", () => {
    const instrument = instruments.find(({ symbol }) => symbol === "9988.HK");
    if (instrument === undefined) throw new Error("no 9988.HK");
    const date = (Date.parse("2025-09-24") / 86_400_000) as DraftRequest["date"];
    const note = draft({ instrument, date, language: "en", length: "long" }, tape);
    expect(markdownOf(note)).toContain("[^1]: 9.2%: 9988.HK 2025-09-23 close 159.4 HKD (prices/9988.HK.csv)");
    expect(htmlOf(note)).toContain(
      "&quot;date&quot;:&quot;2025-09-23&quot;,&quot;field&quot;:&quot;close&quot;,&quot;value&quot;:159.4",
    );
    for (const sentence of note.paragraphs.flat())
      for (const piece of sentence)
        if (typeof piece !== "string") expect(piece.evidence.length + (piece.note ?? "").length).toBeGreaterThan(0);
  });
});
