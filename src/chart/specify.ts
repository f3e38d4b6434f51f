import type { TapeEvent } from "../tape/model.js";
import { type SessionDate, toIso } from "../tape/session-date.js";
import { type ClaimDays, claimMark } from "./claim.js";
import { eventMarks } from "./events.js";
import { turningLevels } from "./extremes.js";
import { belowPanels, type Extras } from "./panels.js";
import { CHART_PHRASES, type ChartLanguage } from "./phrases.js";
import { priceLayers, rebasedLayers } from "./price.js";
import type { ChartSpecification, Level, Panel } from "./specification.js";
import { type Charted, type Stretch, sessionsOf, stretchOf } from "./stretch.js";
import { dayIn, priceIn } from "./wording.js";

/** What somebody wants to see. */
export interface ChartRequest extends Extras {
  /** One instrument, or several, which are set to 100 at their first close. */
  readonly charted: readonly [Charted, ...Charted[]];
  readonly from: SessionDate | null;
  readonly to: SessionDate | null;
  readonly type: "line" | "candles";
  readonly log: boolean;
  /** Sessions of each moving average. */
  readonly averages: readonly number[];
  readonly bollinger: boolean;
  readonly rebase: boolean;
  /** Those to mark; the first instrument's venue says which session could react. */
  readonly events: readonly TapeEvent[];
  readonly claim: ClaimDays | null;
  readonly levels: boolean;
  readonly language: ChartLanguage;
}

/** So many levels of each side. */
const LEVELS = 3;

/**
 * What is drawn of the rows of a tape.
 *
 * Indicators are computed from all sessions the tape has, so that what is drawn does not depend on where it begins.
 * Throws `sessions-too-few` where a stretch or an indicator wants more sessions, and `claim-outside` for a claim on
 * other days.
 */
export function specify(request: ChartRequest): ChartSpecification {
  const { charted, from, to, language } = request;
  const stretches = charted.map((one) => stretchOf(one, from, to)) as [Stretch, ...Stretch[]];
  const days = sessionsOf(stretches);
  const sessions = Array.from(days, (day) => toIso(day as SessionDate));
  const compares = charted.length > 1 || request.rebase;
  const price = pricePanel(request, stretches, days, compares);
  const panels = [price, ...belowPanels(request, stretches[0], days)];
  return {
    language,
    title: charted
      .map(({ instrument: { name, symbol } }) => (name === symbol ? name : `${name} (${symbol})`))
      .join(", "),
    measure: price.label,
    notes: notesOf(request, stretches),
    source: [...new Set(stretches.map(({ series }) => series.source))].join(", "),
    description: descriptionOf(stretches[0], sessions, language),
    sessions,
    panels,
    events: eventMarks(request.events, stretches[0], days, language),
  };
}

function pricePanel(
  request: ChartRequest,
  stretches: [Stretch, ...Stretch[]],
  days: Int32Array,
  compares: boolean,
): Panel {
  const [first] = stretches;
  const { language, log, claim, levels } = request;
  const phrases = CHART_PHRASES[language];
  return {
    name: "price",
    label: compares ? phrases.rebased : first.instrument.type === "index" ? phrases.close : first.instrument.currency,
    share: 5,
    scale: log ? "log" : "linear",
    unit: compares ? "plain" : "price",
    reach: compares ? [100] : [],
    rules: compares ? [100] : [],
    layers: compares ? rebasedLayers(stretches, days) : priceLayers(request, first, days),
    levels: levels && !compares ? levelsOf(first, language) : [],
    claim: claim === null ? null : claimMark(claim, first, days, language, compares),
  };
}

function levelsOf(stretch: Stretch, language: ChartLanguage): Level[] {
  const { resistance, support } = CHART_PHRASES[language];
  const zones = turningLevels(stretch.series.close.subarray(stretch.from, stretch.to + 1), LEVELS);
  const level =
    (name: string) =>
    ({ value, touches }: { value: number; touches: number }) => ({
      value,
      label: `${name} ${priceIn(language, value)}${touches > 1 ? ` (${touches}×)` : ""}`,
    });
  return [...zones.resistance.map(level(resistance)), ...zones.support.map(level(support))];
}

function notesOf({ language, log }: ChartRequest, stretches: readonly Stretch[]): string[] {
  const phrases = CHART_PHRASES[language];
  const missing = stretches.reduce((sum, stretch) => sum + missingIn(stretch), 0);
  return [...(log ? [phrases.logarithmic] : []), ...(missing > 0 ? [phrases.missing(missing)] : [])];
}

function missingIn({ series, from, to }: Stretch): number {
  const [first = 0, last = 0] = [series.dates[from], series.dates[to]];
  return (series.missing ?? []).filter((day) => day > first && day < last).length;
}

function descriptionOf(stretch: Stretch, sessions: readonly string[], language: ChartLanguage): string {
  const { instrument, series } = stretch;
  const closes = series.close.subarray(stretch.from, stretch.to + 1);
  const [low, high] = [closes.reduce((a, b) => Math.min(a, b)), closes.reduce((a, b) => Math.max(a, b))];
  const phrases = CHART_PHRASES[language];
  const at = (day: string | undefined, close: number | undefined): string =>
    `${dayIn(language, day ?? "")} (${priceIn(language, close ?? Number.NaN)})`;
  return phrases.description(
    `${instrument.name}, ${phrases.close.toLowerCase()}, ${instrument.currency}`,
    at(sessions[0], closes[0]),
    at(sessions.at(-1), closes.at(-1)),
    priceIn(language, low),
    priceIn(language, high),
  );
}
