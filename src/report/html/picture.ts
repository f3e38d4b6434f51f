import { element, rounded, textAt } from "../../chart/draw/svg.js";
import type { Series, Tape } from "../../tape/model.js";
import { parseIso, type SessionDate } from "../../tape/session-date.js";
import { indexAtOrAfter, indexAtOrBefore } from "../../tape/sessions.js";
import type { ClaimReport, EvidenceRow } from "../schema.js";

/** Width and height of a small picture, and the room around what is drawn. */
const SIZE = { width: 320, height: 120, left: 8, right: 8, top: 22, bottom: 20 };

/** A picture shows at least so many days, so that a change of one day is seen among others. */
const DAYS = 60;

/** Fields that are prices of a session. */
const PRICES = new Set(["close", "open", "high", "low"]);

/** A row of evidence in its place. */
interface Dot {
  readonly row: EvidenceRow;
  readonly day: SessionDate;
}

/**
 * A small chart of what a claim rests on: the price or volume around its rows, and the rows as dots with the values.
 *
 * Figures of a company are bars. Colours come from the style sheet of the page. Empty where there is nothing to draw.
 */
export function claimPicture(claim: ClaimReport, tape: Pick<Tape, "series">): string {
  const evidence = claim.evidence.filter(({ passage }) => passage === undefined);
  const [first] = evidence;
  const series = first === undefined ? undefined : tape.series(first.symbol);
  if (first === undefined) return "";
  if (series === undefined) return figures(evidence);
  const isVolume = first.field === "volume";
  const dots = evidence
    .filter(({ symbol, field }) => symbol === first.symbol && (isVolume ? field === "volume" : PRICES.has(field)))
    .map((row) => ({ row, day: parseIso(row.date) as SessionDate }))
    .sort((a, b) => a.day - b.day);
  const [from, to] = [dots[0]?.day, dots.at(-1)?.day];
  if (from === undefined || to === undefined) return "";
  const start = Math.min(from - Math.round((to - from) * 0.08), to - DAYS) as SessionDate;
  const rows = { from: indexAtOrAfter(series.dates, start), to: indexAtOrBefore(series.dates, to) };
  return drawn(series, isVolume ? series.volume : series.close, rows, dots, isVolume);
}

/** So many figures are compared at most. */
const FIGURES = 4;

/** Two or more figures of one kind as bars, each with its day and value; empty for figures that nothing compares. */
function figures(evidence: readonly EvidenceRow[]): string {
  const [first] = evidence;
  const rows = evidence.filter(({ unit, field }) => unit === first?.unit && field !== "rate").slice(0, FIGURES);
  if (first === undefined || rows.length < 2 || rows.some(({ value }) => !(value >= 0))) return "";
  const most = Math.max(...rows.map(({ value }) => value)) || 1;
  const { width, left } = SIZE;
  const height = rows.length * 34 + 4;
  const bars = rows.flatMap(({ value, date, field, unit = "" }, at) => [
    textAt(left, at * 34 + 13, 10.5, "currentColor", `${date} ${field}: ${short(value)} ${unit}`),
    element("rect", { class: "bar", x: left, y: at * 34 + 18, width: ((width - 2 * left) * value) / most, height: 10 }),
  ]);
  const label = rows.map(({ value, date, field, unit = "" }) => `${field} ${value} ${unit}, ${date}`).join("; ");
  const attributes = {
    class: "picture",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "aria-label": label,
  };
  return element("svg", attributes, ...bars);
}

function drawn(
  series: Series,
  values: Float64Array,
  { from, to }: { from: number; to: number },
  dots: readonly Dot[],
  isVolume: boolean,
): string {
  const { width, height, left, right, top, bottom } = SIZE;
  const shown = [...values.subarray(from, to + 1), ...dots.map(({ row }) => row.value)].filter(Number.isFinite);
  const high = Math.max(...shown);
  const low = isVolume ? 0 : Math.min(...shown);
  const [first, last] = [
    series.dates[from] as number,
    Math.max(series.dates[to] as number, (series.dates[from] as number) + 1),
  ];
  const x = (day: number): number => left + ((day - first) / (last - first)) * (width - left - right);
  const y = (value: number): number => height - bottom - ((value - low) / (high - low || 1)) * (height - top - bottom);
  const points = Array.from({ length: to - from + 1 }, (_, at) => from + at)
    .filter((row) => Number.isFinite(values[row]))
    .map((row) => [x(series.dates[row] as number), y(values[row] as number)] as const);
  const bars = points.map(([at, of]) => `M${rounded(at)} ${height - bottom}V${rounded(of)}`).join("");
  const line = points.map(([at, of], nth) => `${nth === 0 ? "M" : "L"}${rounded(at)} ${rounded(of)}`).join("");
  const label = `${series.symbol}: ${dots.map(({ row }) => `${row.field} ${row.value}, ${row.date}`).join("; ")}`;
  return element(
    "svg",
    { class: "picture", viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": label },
    element("path", { class: isVolume ? "bars" : "line", d: isVolume ? bars : line }),
    element("path", { class: "ground", d: `M${left} ${height - bottom}H${width - right}` }),
    ...change(dots, x, y),
    ...dots.map(({ row, day }) => element("circle", { class: "dot", cx: x(day), cy: y(row.value), r: 4 })),
    ...labels(dots),
    textAt(left, 12, 11, "currentColor", `${series.symbol} ${isVolume ? "volume" : "close"}`, { class: "name" }),
  );
}

/** Between two dots: how far the second lies from the first. */
function change(dots: readonly Dot[], x: (day: number) => number, y: (value: number) => number): string[] {
  const [first, last] = [dots[0], dots.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const [from, to] = [y(first.row.value), y(last.row.value)];
  const at = rounded(x(last.day));
  const percent = (last.row.value / first.row.value - 1) * 100;
  const words = `${percent >= 0 ? "+" : "−"}${Math.abs(percent).toFixed(2)}%`;
  return [
    element("path", { class: "change", d: `M${rounded(x(first.day))} ${rounded(from)}H${at}V${rounded(to)}` }),
    textAt(SIZE.width - SIZE.right, 12, 12, "currentColor", words, { "text-anchor": "end", "font-weight": 700 }),
  ];
}

/** The values of the first and the last dot, below the picture with their days. */
function labels(dots: readonly Dot[]): string[] {
  const text = ({ row }: Dot): string => `${row.date}: ${short(row.value)}`;
  const [first, last] = [dots[0], dots.at(-1)] as [Dot, Dot];
  const y = SIZE.height - 6;
  const end = textAt(SIZE.width - SIZE.right, y, 10.5, "currentColor", text(last), { "text-anchor": "end" });
  return first === last ? [end] : [textAt(SIZE.left, y, 10.5, "currentColor", text(first)), end];
}

/** A value in a few characters. */
const short = (value: number): string =>
  Math.abs(value) >= 1e9
    ? `${(value / 1e9).toFixed(2)}bn`
    : Math.abs(value) >= 1e6
      ? `${(value / 1e6).toFixed(1)}m`
      : String(Number(value.toFixed(2)));
