import { NOTHING, percentText, priceText, signed } from "../tables/figures.js";
import type { TextTable } from "../tables/table.js";
import { GAP_LABELS, HORIZON_LABELS } from "./labels.js";
import type { DrawdownFigures, ExtremeFigures, HorizonFigures, Performance } from "./performance.js";

/** The tables of a performance in their order: changes, extremes, drawdown, volatility, benchmarks. */
export const tablesOf = (performance: Performance): readonly TextTable[] => [
  changes(performance),
  extremes(performance),
  drawdowns(performance),
  volatilities(performance),
  ...(performance.beta.length > 0 ? [betas(performance)] : []),
];

/** Name, venue and close, in a line. */
export const headOf = ({ symbol, name, venue, unit, close, asOf }: Performance): string =>
  `${symbol}  ${name}, ${venue}: ${priceText(close)} ${unit} at the close of ${asOf}`;

function changes({ horizons, currency, totalReturn, beta, unit }: Performance): TextTable {
  const parts = [
    ...(totalReturn ? ["dividends"] : []),
    ...(currency === null ? [] : ["currency"]),
    ...(totalReturn || currency !== null ? [`in ${currency ?? unit}`] : []),
  ];
  const others = beta.flatMap(({ symbol }) => [symbol, "points"]);
  return {
    columns: ["change", "from", "close", "price", ...parts, ...others],
    rows: horizons.map((one) => [
      HORIZON_LABELS[one.horizon],
      one.from ?? (one.gap === null ? NOTHING : GAP_LABELS[one.gap]),
      priceText(one.start),
      percentText(one.price),
      ...partTexts(one, totalReturn, currency !== null),
      ...relativeTexts(one, beta.length),
    ]),
  };
}

/** Parts to two decimals such that they add up as printed: each is the difference of two rounded sums. */
function partTexts(figures: HorizonFigures, dividends: boolean, currency: boolean): string[] {
  if (!dividends && !currency) return [];
  const { price, whole } = figures;
  if (price === null || whole === null) return [dividends, currency, true].filter(Boolean).map(() => NOTHING);
  const cents = (value: number): number => Math.round(value * 100);
  const withDividends = cents(price + (figures.dividends ?? 0));
  return [
    ...(dividends ? [signed((withDividends - cents(price)) / 100)] : []),
    ...(currency ? [signed((cents(whole) - withDividends) / 100)] : []),
    percentText(cents(whole) / 100),
  ];
}

function relativeTexts({ against }: HorizonFigures, count: number): string[] {
  if (against.length === 0) return Array.from({ length: 2 * count }, () => NOTHING);
  return against.flatMap(({ change, points }) => [percentText(change), signed(points)]);
}

function extremes({ extremes: all, first }: Performance): TextTable {
  const row = (stretch: ExtremeFigures["stretch"], side: ExtremeFigures["side"], label: string) => [
    label,
    ...(["close", "traded"] as const).flatMap((by) => {
      const found = all.find((one) => one.stretch === stretch && one.side === side && one.by === by);
      return [priceText(found?.price ?? null), found?.date ?? NOTHING, percentText(found?.distance ?? null)];
    }),
    ratioText(all.find((one) => one.stretch === stretch && one.side === side && one.by === "close")?.ratio ?? null),
  ];
  return {
    columns: ["extreme", "close", "on", "distance", "traded", "on", "distance", "close ÷ now"],
    rows: [
      row("52-weeks", "high", "52-week high"),
      row("52-weeks", "low", "52-week low"),
      row("all", "high", `high since ${first}`),
      row("all", "low", `low since ${first}`),
    ],
  };
}

const ratioText = (ratio: number | null): string => (ratio === null ? NOTHING : ratio.toFixed(2));

function drawdowns({ drawdown }: Performance): TextTable {
  const row = (label: string, { depth, peak, peakClose, trough, troughClose, recovery }: DrawdownFigures) => [
    label,
    percentText(depth),
    peak,
    priceText(peakClose),
    trough,
    priceText(troughClose),
    depth === 0 ? NOTHING : (recovery ?? "not yet"),
  ];
  return {
    columns: ["drawdown", "depth", "peak", "close", "trough", "close", "recovered"],
    rows: [row("now", drawdown.now), row("worst", drawdown.worst)],
  };
}

const volatilities = ({ volatility }: Performance): TextTable => ({
  columns: ["volatility", ...volatility.map(({ sessions }) => `${sessions} sessions`)],
  rows: [["annualised", ...volatility.map(({ percent }) => (percent === null ? NOTHING : `${percent.toFixed(1)}%`))]],
});

const betas = ({ beta }: Performance): TextTable => ({
  columns: ["against", "beta", "std. error", "correlation", "pairs", "from"],
  rows: beta.map((one) => [
    one.symbol,
    one.beta?.toFixed(2) ?? NOTHING,
    one.error?.toFixed(2) ?? NOTHING,
    one.correlation?.toFixed(2) ?? NOTHING,
    String(one.pairs),
    one.from ?? NOTHING,
  ]),
});
