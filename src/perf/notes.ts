import type { Listed } from "../measures/align.js";
import { toIso } from "../tape/session-date.js";
import type { Counting } from "./horizons.js";
import { HORIZON_LABELS } from "./labels.js";
import type { BetaFigures, ExtremeFigures, HorizonFigures, VolatilityFigures } from "./performance.js";
import { missingBetween } from "./risk.js";

/** The figures that notes are made from. */
interface Told {
  readonly horizons: readonly HorizonFigures[];
  readonly extremes: readonly ExtremeFigures[];
  readonly volatility: readonly VolatilityFigures[];
  readonly beta: readonly BetaFigures[];
}

/** What a reader should know before using the figures, a sentence each. */
export function notesOf(listed: Listed, end: number, counting: Counting, told: Told): readonly string[] {
  return [
    ...gaps(listed, end, told),
    ...unknownPrices(told.extremes),
    ...unknownParts(counting, told.horizons),
    ...otherDays(told),
    ...fewPairs(told.beta),
  ];
}

const sessions = (n: number): string => `${n} ${n === 1 ? "session" : "sessions"}`;

function gaps(listed: Listed, end: number, { horizons, volatility }: Told): string[] {
  const missing = missingBetween(listed, 0, end);
  const lost = horizons.filter(({ gap }) => gap === "missing-session").map(({ horizon }) => HORIZON_LABELS[horizon]);
  const across = volatility.filter((one) => one.missing > 0).map((one) => `${one.missing} of the ${one.sessions}`);
  const { completeFrom } = listed.series;
  return [
    ...(missing > 0 ? [`The tape lacks ${sessions(missing)} that the venue held up to this one.`] : []),
    ...(lost.length > 0
      ? [`No figure, as a session it is counted from or over is not on the tape: ${lost.join(", ")}.`]
      : []),
    ...(across.length > 0
      ? [`Volatility counts changes across missing sessions as those of one: ${across.join(", ")} sessions.`]
      : []),
    ...(completeFrom === undefined
      ? []
      : [
          `Before ${toIso(completeFrom)} the tape has a selection of sessions only: the worst drawdown may have been deeper.`,
        ]),
  ];
}

function unknownPrices(extremes: readonly ExtremeFigures[]): string[] {
  const unknown = (stretch: ExtremeFigures["stretch"]): number =>
    Math.max(...extremes.filter((one) => one.stretch === stretch).map((one) => one.unknown));
  const [year, all] = [unknown("52-weeks"), unknown("all")];
  if (all === 0) return [];
  return [`Traded highs or lows are not known for ${sessions(all)}, ${year} of them in the 52 weeks.`];
}

function unknownParts({ currency, totalReturn, payments }: Counting, horizons: readonly HorizonFigures[]): string[] {
  const lacking = horizons
    .filter((one) => one.price !== null && one.whole === null)
    .map(({ horizon }) => HORIZON_LABELS[horizon]);
  if ((currency === null && !totalReturn) || lacking.length === 0) return [];
  const why = payments.unconverted.length > 0 ? "an exchange rate of a day or of a dividend" : "an exchange rate";
  return [`The tape lacks ${why}: dividends and currency are not told for ${lacking.join(", ")}.`];
}

function otherDays({ horizons }: Told): string[] {
  const days = new Map<string, string>();
  for (const { against, to } of horizons)
    for (const other of against) if (other.to !== null && other.to !== to) days.set(other.symbol, other.to);
  return [...days].map(([symbol, day]) => `${symbol} had no session that day: its changes end on ${day}.`);
}

function fewPairs(beta: readonly BetaFigures[]): string[] {
  return beta.flatMap(({ symbol, beta: value, pairs, rule, unpaired }) => [
    ...(value === null ? [`Too few sessions for a beta to ${symbol}: ${pairs} pairs of returns.`] : []),
    ...(rule === "last close before"
      ? [`${symbol} trades at other hours: its last close before each session's own goes with it.`]
      : []),
    ...(unpaired > 0 ? [`${sessions(unpaired)} of the beta's stretch had none of ${symbol} beside them.`] : []),
  ]);
}
