import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { createReader, type Instrument } from "../../src/index.js";
import { hasTape, tapeFile } from "./desk.js";
import { adjectives, nouns, pairs, verbs } from "./ordinary-names.js";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A listing of a company by its short name; nothing but its name is known. */
function listingOf(name: string, place: number): Instrument {
  const symbol = `ZQ${place}`;
  return {
    symbol,
    name: `${name} Inc.`,
    aliases: [name],
    venue: "XNAS",
    timezone: "America/New_York",
    currency: "USD",
    type: "share",
    issuer: name,
    primary: true,
    sharesPerUnit: 1,
  };
}

const singles = [...new Set([...nouns, ...adjectives, ...verbs])];
const names = [...singles.map(capital), ...pairs];
const reader = createReader(names.map(listingOf));

/** The companies that the claims of a text are said of. */
const subjectsIn = (text: string, by = reader): string[] =>
  by
    .read(text, { published: "2025-09-24T22:00:00Z" })
    .claims.flatMap(({ claim: { subject } }) => (subject === null ? [] : [subject.issuer]));

/** What would fall to a company that the words before had wrongly named. */
const NEXT = "The shares rose 3% on Wednesday.";

const SENTENCES: Readonly<Record<string, (word: string) => readonly string[]>> = {
  noun: (word) => [
    `The ${word} was 3% smaller than a year ago. ${NEXT}`,
    `Prices of every ${word} rose 3% on Wednesday.`,
    `${capital(word)} makers lost 3% on Wednesday.`,
    `${capital(word)} of this sort fell 3% on Wednesday.`,
    `# Another ${word} for the market\n\n${NEXT}`,
  ],
  adjective: (word) => [
    `The ${word} part of the town grew 3%. ${NEXT}`,
    `${capital(word)} houses gained 3% on Wednesday.`,
    `${capital(word)} as it seemed, the market fell 3% on Wednesday.`,
  ],
  verb: (word) => [
    `They ${word} it when prices fall 3%. ${NEXT}`,
    `${capital(word)} it when prices rise 3%. ${NEXT}`,
    `To ${word} it cost 3% on Wednesday.`,
  ],
  pair: (pair) => [
    `The ${pair.toLowerCase()} in question was 3% up. ${NEXT}`,
    `${capital(pair.toLowerCase())} is what they wanted. ${NEXT}`,
  ],
};

/** Sentences in which a company of that name is meant, short or in full. */
const meant = (name: string): string[] => [
  `Shares of ${name} Inc rose 3% on Wednesday.`,
  `Shares of ${name} rose 3% on Wednesday.`,
  `On Wednesday, ${name} shares rose 3%.`,
  `${name}'s stock closed 3% lower on Wednesday.`,
];

describe("ordinary words that are names of companies", () => {
  const words = { noun: nouns, adjective: adjectives, verb: verbs, pair: pairs };

  it("are three hundred and more", () => {
    expect(names.length).toBeGreaterThan(300);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(Object.entries(words))("are no company where they are a %s", (kind, list) => {
    const taken = list.flatMap((word) =>
      (SENTENCES[kind] as (word: string) => readonly string[])(word).filter((text) =>
        subjectsIn(text).includes(kind === "pair" ? word : capital(word)),
      ),
    );
    expect(taken).toEqual([]);
  });

  it("are the company where its shares are spoken of", () => {
    const missed = names.flatMap((name) => meant(name).filter((text) => subjectsIn(text).join() !== name));
    expect(missed).toEqual([]);
  });
});

/** Words at the end of a company's name that the press leaves out. */
const FORM = /(?:,? (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|Holdings?|Group|N\.V|S\.A|SE|AG|LP)\.?)+$/;

/** Papers that are not the shares of a company, and names that begin in lower case, which no reader would know as one. */
const OTHER = /ETF|Fund|Warrant|Unit|Right|Trust|Depositary|Note|Preferred|Acquisition|\d|%|- |\. |!|^[a-z]/;

/** Companies among the listed names, in full. */
function listed(): string[] {
  const { data } = Papa.parse<{ name: string }>(readFileSync(tapeFile("names.csv"), "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  return [...new Set(data.map(({ name }) => name).filter((name) => name !== "" && !OTHER.test(name)))];
}

describe.runIf(hasTape)("thousands of listed companies", () => {
  it("are found by their names, in full and short, and never taken for one another", () => {
    const all = listed();
    const instruments = all.map((name, place) => ({ ...listingOf(name.replace(FORM, ""), place), name }));
    const known = createReader(instruments);
    const wrong: string[] = [];
    const missed: string[] = [];
    for (const { name, issuer } of instruments) {
      for (const form of [name, issuer]) {
        const found = subjectsIn(`Shares of ${form} rose 3% on Wednesday.`, known);
        if (found.some((other) => other !== issuer)) wrong.push(`${form}: ${found}`);
        else if (found.length !== 1) missed.push(form);
      }
    }
    expect(wrong).toEqual([]);
    expect(missed).toEqual([]);
    expect(instruments.length).toBeGreaterThan(3_000);
  });
});

describe("a ticker that is written like a word", () => {
  it.each(["Zqz rose 3% on Wednesday.", "zqz rose 3% on Wednesday.", "Zqz", "It was Zqz .5%"])(
    "is no name, and ends: %s",
    (text) => {
      const listing = { ...listingOf("Quarrel", 1), symbol: "ZQZ" };
      expect(subjectsIn(text, createReader([listing]))).not.toContain("Quarrel");
    },
  );
});
