import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Directory, nameStrangers, parseDirectory } from "../../src/directory/index.js";
import { createReader, judge } from "../../src/index.js";
import { memoryTape } from "../../src/tape/memory.js";
import { openDirectory } from "../../src/tape/node.js";
import { hasTape, tapeFile } from "../claims/desk.js";
import { root } from "../house/repository.js";

const FILE = "data/directory/directory.csv";
const entries = parseDirectory(readFileSync(join(root, FILE), "utf8"), FILE);
const directory = new Directory(entries);
const companies = entries.filter(({ kind }) => kind === "company");
const reader = createReader([]);

/** What the numbers of a text are said of, by a tape that lists nobody. */
function subjectsIn(text: string, language = "en"): (string | null)[] {
  const article = nameStrangers(reader.read(text, { published: "2025-09-24T22:00:00Z", language }), directory);
  return article.claims.map(({ claim }) => claim.subject?.symbol ?? null);
}

describe("the directory of names", () => {
  it("holds more than six hundred companies, with indices and currencies", () => {
    expect(companies.length).toBeGreaterThan(1_000);
    expect(entries.length - companies.length).toBeGreaterThan(80);
  });

  it("finds every entry by each of its names, and none by two", () => {
    const lost = entries.flatMap((entry) =>
      [entry.name, ...entry.aliases].filter((name) => directory.find(name, true) !== entry),
    );
    expect(lost).toEqual([]);
  });

  it("has every symbol once, and one primary listing an entry", () => {
    const symbols = entries.flatMap(({ listings }) => listings.map(({ symbol }) => symbol));
    expect(symbols.filter((symbol, place) => symbols.indexOf(symbol) !== place)).toEqual([]);
    expect(companies.filter(({ listings }) => listings.filter(({ primary }) => primary).length !== 1)).toEqual([]);
  });

  it.runIf(hasTape)("says of venue, currency, ratio and primary listing what the tape says", async () => {
    const known = new Map(entries.flatMap(({ listings }) => listings.map((one) => [one.symbol, one])));
    const tape = await (await openDirectory(tapeFile(""))).instruments();
    const shared = tape.filter(({ type }) => type !== "etf");
    const facts = ({ venue, currency, sharesPerUnit, type, primary }: (typeof tape)[number]) =>
      [venue, currency, sharesPerUnit, type, primary].join(" ");
    const own = shared.map(({ symbol }) => known.get(symbol)).map((one) => (one === undefined ? "absent" : facts(one)));
    expect(own).toEqual(shared.map(facts));
    expect(shared.length).toBeGreaterThan(30);
  });

  it("tells the line that is no entry", () => {
    expect(() => parseDirectory("share,AAPL,XNAS,USD,none,US,Apple,,,", "mine.csv")).toThrow(
      expect.objectContaining({ code: "directory-malformed" }),
    );
  });
});

describe("a name that the tape lacks", () => {
  it.each([
    ["On Wednesday, Siemens shares rose 3.2%.", ["SIE.DE"]],
    ["Shares of Orange fell 2% in Paris.", ["ORA.PA"]],
    ["Sony climbed 2%. The stock closed at 4,000 yen.", ["6758.T", "6758.T"]],
    ["On Wednesday, Carrefour shares gained 1.5%.", ["CA.PA"]],
    ["L'Oreal shares fell 2%.", ["OR.PA"]],
  ])("gives its claims their subject: %s", (text, symbols) => {
    expect(subjectsIn(text)).toEqual(symbols);
  });

  it("does so in French", () => {
    expect(subjectsIn("L'action Renault a gagné 3,2% mercredi.", "fr")).toEqual(["RNO.PA"]);
  });

  it("is told as such, with its symbol, and never judged", () => {
    const read = reader.read("Sony climbed 2% on Wednesday.", { published: "2025-09-24T22:00:00Z" });
    const article = nameStrangers(read, directory);
    const [claim] = judge(article, memoryTape({ instruments: [] })).claims;
    expect(claim).toMatchObject({ verdict: "unverifiable", reason: "no-data" });
    expect(claim?.message).toBe("Sony is not on the tape: 6758.T");
    expect(article.wanted.map(({ symbol }) => symbol)).toEqual(["6758.T"]);
  });
});

describe("a word that is a name too", () => {
  const words = companies.flatMap(({ common }) => common);

  it("is no company unless its shares are spoken of", () => {
    expect(words.filter((word) => directory.find(word, false) !== undefined)).toEqual([]);
    expect(words.length).toBeGreaterThan(30);
  });

  it("is no company where it is an ordinary word", () => {
    const taken = words.flatMap((word) =>
      [
        `Prices of the ${word.toLowerCase()} rose 3% on Wednesday.`,
        `On Wednesday, ${word} prices rose 3%.`,
        `${word} applications fell 3% on Wednesday.`,
        `${word} rose 3% on Wednesday.`,
      ].filter((text) => subjectsIn(text).some((symbol) => symbol !== null)),
    );
    expect(taken).toEqual([]);
  });
});
