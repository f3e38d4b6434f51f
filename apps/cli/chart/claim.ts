import type { ClaimDays } from "../../../src/chart/index.js";
import { TapecheckError } from "../../../src/errors.js";
import type { ClaimReport, Series, TapeSource } from "../../../src/index.js";
import { parseDay, writeDay } from "../../../src/tape/node.js";

/** What a claim is drawn on. */
interface Ground {
  readonly symbol: string;
  readonly series: Series;
  readonly to: ClaimDays["to"] | null;
}

/**
 * A claim given as two days or as a sentence, which is checked as on the day of the chart.
 *
 * Throws `claim-not-drawn` for a sentence without a change between two closes of the instrument.
 */
export async function claimOf(text: string, source: TapeSource, ground: Ground): Promise<ClaimDays> {
  const [from = "", to = "", ...more] = text.split("..");
  const days = [parseDay(from.trim()), parseDay(to.trim())];
  if (more.length === 0 && days[0] && days[1]) return { from: days[0], to: days[1], said: null };
  const claims = await checked(text, source, ground);
  for (const claim of claims) {
    const closes = claim.evidence.filter(({ symbol, field }) => symbol === ground.symbol && field === "close");
    const [first, last] = [closes[0], closes.at(-1)].map((row) => parseDay(row?.date ?? ""));
    if (first && last && first < last)
      return { from: first, to: last, said: { quote: claim.quote, verdict: claim.verdict } };
  }
  throw new TapecheckError("claim-not-drawn", `no change between two closes of ${ground.symbol} is claimed here`, {
    expected: "two days, 2025-09-23..2025-09-24, or a sentence such as “Alibaba rose 9.2% in Hong Kong”",
    found: claims.length === 0 ? "no claim" : claims.map(({ kind, message }) => `${kind}: ${message}`).join("; "),
    hint: "Name the listing and the day in the sentence, and the day it was written on with --as-of.",
  });
}

/** The sentence as tapecheck check reads it. */
async function checked(text: string, source: TapeSource, { series, to }: Ground): Promise<readonly ClaimReport[]> {
  // Most charts show no claim: the engine is loaded only for one that does.
  const { createReader, judge } = await import("../../../src/index.js");
  const day = to ?? series.dates[series.dates.length - 1];
  const about = { format: "text", ...(day === undefined ? {} : { published: writeDay(day) }) } as const;
  const article = createReader(await source.instruments()).read(text, about);
  return judge(article, await source.load(article.needs)).claims;
}
