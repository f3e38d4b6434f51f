import { TapecheckError } from "../errors.js";
import { type SessionDate, toIso } from "../tape/session-date.js";
import { indexOf } from "../tape/sessions.js";
import { rebased } from "./indicators.js";
import { CHART_PHRASES, type ChartLanguage, type ChartPhrases } from "./phrases.js";
import type { ClaimMark } from "./specification.js";
import { placed, type Stretch } from "./stretch.js";
import { changeIn, dayIn, priceIn } from "./wording.js";

/** The two sessions that a claim compares, and what is said of it beside the change. */
export interface ClaimDays {
  readonly from: SessionDate;
  readonly to: SessionDate;
  /** What a text says and what became of it; null where there is no text. */
  readonly said: { readonly quote: string; readonly verdict: keyof ChartPhrases["verdicts"] } | null;
}

/** The two closes of a claim and the change between them; throws `claim-outside` where one is not on the chart. */
export function claimMark(
  claim: ClaimDays,
  stretch: Stretch,
  days: Int32Array,
  language: ChartLanguage,
  compares: boolean,
): ClaimMark {
  const closes = placed(stretch, days, stretch.series.close);
  const values = compares ? rebased(closes) : closes;
  const [from, to] = [claim.from, claim.to].map((day) => {
    const index = indexOf(days, day);
    return { index, close: closes[index] ?? null, value: values[index] ?? null, day };
  }) as [End, End];
  const lacking = [from, to].find(({ close }) => close === null);
  if (lacking !== undefined) throw outside(lacking.day, stretch);
  const [before, after] = [from.close as number, to.close as number];
  const words = `${priceIn(language, before)} → ${priceIn(language, after)}`;
  const ends = `${dayIn(language, toIso(from.day))} → ${dayIn(language, toIso(to.day))}`;
  return {
    from: from.index,
    to: to.index,
    start: from.value as number,
    end: to.value as number,
    lines: [changeIn(language, (after / before - 1) * 100), words, ends, ...saidLines(claim, language)],
  };
}

const saidLines = ({ said }: ClaimDays, language: ChartLanguage): string[] => {
  if (said === null) return [];
  const { verdicts, quoted } = CHART_PHRASES[language];
  return [quoted(said.quote.length > LONG ? `${said.quote.slice(0, LONG)}…` : said.quote), verdicts[said.verdict]];
};

/** So many characters of a quotation fit beside its claim. */
const LONG = 36;

interface End {
  readonly index: number;
  readonly close: number | null;
  readonly value: number | null;
  readonly day: SessionDate;
}

const outside = (day: SessionDate, { instrument }: Stretch): TapecheckError =>
  new TapecheckError("claim-outside", `${instrument.symbol} has no close of ${toIso(day)} on this chart`, {
    hint: "A claim is drawn between two closes of sessions that the chart shows: choose --from and --to around them.",
  });
