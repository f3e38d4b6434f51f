import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Instrument, VerdictName } from "../../src/index.js";
import { hasTape, openDesk } from "./desk.js";
import { evening, Market, type Session } from "./round-trip/market.js";
import { draws } from "./round-trip/trial.js";
import { writeArticle } from "./sentences/article.js";
import { figuresOf } from "./sentences/figures.js";
import { hands } from "./sentences/hands.js";
import { fits, type Hand, write } from "./sentences/line.js";

const desk = hasTape ? await openDesk() : null;

/** Sentences of each line, each written true and false. */
const EACH = 6;

/** By what the wrong number is off: past every convention and hedge. */
const OFF = 1.31;

const isTold = ({ symbol, type, primary }: Instrument, hand: Hand): boolean =>
  type === "index" ? symbol in hand.indices : type === "share" && primary;

/** What became of the sentences of one language. */
function tallyOf(lines: readonly string[], hand: Hand) {
  const market = new Market(desk!.tape, hand.voice);
  const tally = {
    right: 0,
    confirmed: 0,
    wrong: 0,
    caught: 0,
    alarms: [] as string[],
    unread: new Map<string, number>(),
  };
  for (const line of lines) {
    let told = 0;
    for (const draw of fc.sample(draws, { seed: 7, numRuns: 150 })) {
      if (told >= EACH) break;
      const session = market.session(draw, (listing) => isTold(listing, hand));
      const figures = session.index < 600 ? null : figuresOf(session);
      if (figures === null || !fits(line, figures, session)) continue;
      told++;
      const published = evening(session, draw);
      const before = hand.voice.days[dayBefore(session)] as string;
      const verdict = (shift: number): VerdictName | undefined => {
        const { text, start, end } = write(line, session, before, figures, hand, shift);
        const { claims } = desk!.report(text, published, hand.voice.language);
        const here = claims.filter(({ number }) => number.start < end && number.end > start);
        const wrong = here.find((claim) => claim.verdict === "contradicted") ?? here[0];
        if (shift === 1 && wrong?.verdict === "contradicted")
          tally.alarms.push(`${published} ${text}: ${wrong.message}`);
        return wrong?.verdict;
      };
      tally.right++;
      tally.wrong++;
      if (verdict(1) === "confirmed") tally.confirmed++;
      else tally.unread.set(line, (tally.unread.get(line) ?? 0) + 1);
      if (verdict(OFF) === "contradicted") tally.caught++;
    }
  }
  return tally;
}

/** The weekday of the session before, Monday first. */
const dayBefore = ({ series, index }: Session): number => ((series.dates[index - 1] as number) + 3) % 7;

describe.runIf(desk !== null).each(hands)("ordinary sentences in $voice.language", (hand) => {
  const lines = readFileSync(join(import.meta.dirname, "sentences", `${hand.voice.language}.txt`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

  it("are confirmed where they are right, and hardly ever missed where they are wrong", { timeout: 60_000 }, () => {
    const { right, confirmed, wrong, caught, alarms, unread } = tallyOf(lines, hand);
    console.log(
      `${lines.length} lines, ${right} sentences: ${confirmed} confirmed, ${caught} of ${wrong} wrong ones caught`,
    );
    expect(alarms).toEqual([]);
    expect(right).toBeGreaterThan(lines.length * (EACH - 1));
    expect({ share: confirmed / right > 0.99, unread: [...unread] }).toMatchObject({ share: true });
    expect(caught / wrong).toBeGreaterThan(0.95);
  });

  it("are told apart where several stand in one text", { timeout: 60_000 }, () => {
    const running = lines.filter((line) => !/^[|-]| \/ |\)$/.test(line));
    const market = new Market(desk!.tape, hand.voice);
    const missed: string[] = [];
    let numbers = 0;
    for (const draw of fc.sample(draws, { seed: 11, numRuns: 120 })) {
      const told = market.session(draw, (listing) => listing.type === "share" && listing.primary);
      const article = writeArticle(market, told, running, hand, draw);
      if (article === null) continue;
      const { claims } = desk!.report(article.text, evening(told, draw), hand.voice.language);
      for (const { start, end } of article.numbers) {
        numbers++;
        const here = claims.filter(({ number }) => number.start < end && number.end > start);
        if (!here.some(({ verdict }) => verdict === "confirmed"))
          missed.push(article.text.slice(Math.max(0, start - 200), end));
      }
      const alarms = claims.filter(({ verdict }) => verdict === "contradicted");
      expect(alarms.map(({ quote, message }) => `${quote}: ${message}`)).toEqual([]);
    }
    expect(numbers).toBeGreaterThan(500);
    expect({ share: missed.length / numbers < 0.01, missed }).toMatchObject({ share: true });
  });
});
