import { type ChartRequest, type ChartSpecification, specify } from "../../src/chart/index.js";
import type { Instrument, Series, TapeEvent } from "../../src/index.js";
import { parseIso } from "../../src/tape/session-date.js";
import { random, weekdays } from "../tape/support/generate.js";

/** A listing of a made-up company. */
export const madeUp = (symbol: string): Instrument => ({
  symbol,
  name: `Company ${symbol}`,
  aliases: [],
  venue: "XNYS",
  timezone: "America/New_York",
  currency: "USD",
  type: "share",
  issuer: `Company ${symbol}`,
  primary: true,
  sharesPerUnit: 1,
});

/** A random walk of so many weekdays up to 30 September 2025. */
export function walk(symbol: string, sessions: number, seed = 3): Series {
  const next = random(seed);
  const close = new Float64Array(sessions);
  close.forEach((_, i) => {
    close[i] = (close[i - 1] ?? 100) * (1 + (next() - 0.49) / 25);
  });
  const open = close.map((price, i) => close[i - 1] ?? price);
  return {
    symbol,
    dates: Int32Array.from(weekdays(sessions), (day) => parseIso(day) as number),
    open,
    high: close.map((price, i) => Math.max(price, open[i] as number) * 1.01),
    low: close.map((price, i) => Math.min(price, open[i] as number) * 0.99),
    close,
    volume: close.map(() => Math.round(1e6 + next() * 5e6)),
    source: "made up",
  };
}

/** Events on days of September 2025, one after the close of New York. */
export const EVENTS: readonly TapeEvent[] = [
  { instant: Date.UTC(2025, 8, 10, 12), entity: "Company A", kind: "results", title: "Results", source: "company" },
  { instant: Date.UTC(2025, 8, 16, 21), entity: "Company A", kind: "product", title: "A & B <new>", source: "press" },
];

/** A chart of one made-up instrument over 120 sessions, with all that is changed. */
export function madeUpChart(changes: Partial<ChartRequest> = {}): ChartSpecification {
  return specify({
    charted: [{ instrument: madeUp("A"), series: walk("A", 300) }],
    from: parseIso("2025-04-16") ?? null,
    to: null,
    type: "line",
    log: false,
    volume: false,
    averages: [],
    rsi: false,
    macd: false,
    bollinger: false,
    drawdown: false,
    relative: null,
    rebase: false,
    events: [],
    claim: null,
    levels: false,
    language: "en",
    ...changes,
  });
}
