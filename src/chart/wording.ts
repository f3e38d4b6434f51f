import { parseIso, toCivil } from "../tape/session-date.js";
import { CHART_PHRASES, type ChartLanguage } from "./phrases.js";
import type { ChartSpecification, Panel } from "./specification.js";

/** A number with its groups and decimal mark in a language. */
function numberIn(language: ChartLanguage, value: number, decimals: number): string {
  const { decimal, group } = CHART_PHRASES[language];
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
  const zero = Number(value.toFixed(decimals)) === 0;
  return `${value < 0 && !zero ? "−" : ""}${grouped}${fraction === undefined ? "" : `${decimal}${fraction}`}`;
}

/** A price as the field prints it: two decimals, more below one and none where it has five digits. */
export const priceIn = (language: ChartLanguage, price: number): string =>
  numberIn(language, price, Math.abs(price) >= 10_000 ? 0 : Math.abs(price) < 1 ? 4 : 2);

/** A change in percent with its sign. */
export const changeIn = (language: ChartLanguage, percent: number): string =>
  `${percent >= 0 ? "+" : ""}${numberIn(language, percent, 2)}${CHART_PHRASES[language].percent}`;

const SIZES: readonly (readonly [number, string])[] = [
  [1e9, "B"],
  [1e6, "M"],
  [1e3, "k"],
];

/** A count in a few characters, `261M`; milliards are `Md` in French. */
function countIn(language: ChartLanguage, count: number): string {
  const [size, mark] = SIZES.find(([least]) => Math.abs(count) >= least) ?? [1, ""];
  const scaled = count / size;
  const digits = numberIn(language, scaled, Number.isInteger(scaled) || scaled >= 100 ? 0 : 1);
  return digits + (language === "fr" && mark === "B" ? "\u202fMd" : mark);
}

/** A value of a panel in words. */
export function valueIn(language: ChartLanguage, unit: Panel["unit"], value: number): string {
  if (unit === "price") return priceIn(language, value);
  if (unit === "percent") return `${numberIn(language, value, 1)}${CHART_PHRASES[language].percent}`;
  return unit === "count"
    ? countIn(language, value)
    : numberIn(language, value, Math.abs(value) < 10 ? 2 : Math.abs(value) < 1000 ? 1 : 0);
}

/** A tick of an axis, with as many decimals as the ticks need to differ. */
export function tickIn(language: ChartLanguage, unit: Panel["unit"], tick: number, ticks: readonly number[]): string {
  if (unit === "count") return countIn(language, tick);
  const step = Math.min(...ticks.slice(1).map((next, at) => Math.abs(next - (ticks[at] ?? next))));
  const decimals = step > 0 && step < 1 ? Math.min(6, Math.ceil(-Math.log10(step) - 1e-9)) : 0;
  return numberIn(language, tick, decimals) + (unit === "percent" ? CHART_PHRASES[language].percent : "");
}

/** A day in words, `24 Sep 2025`; `date` is `YYYY-MM-DD`. */
export function dayIn(language: ChartLanguage, date: string): string {
  const day = parseIso(date);
  if (day === undefined) return date;
  const civil = toCivil(day);
  const first = language === "fr" && civil.day === 1 ? "1er" : String(civil.day);
  return `${first} ${CHART_PHRASES[language].months[civil.month - 1]} ${civil.year}`;
}

/** What a chart measures, over which sessions, and what else is to be known. */
export function subtitleOf({ language, measure, notes, sessions }: ChartSpecification): string {
  const [from = "", to = ""] = [sessions[0], sessions.at(-1)].map((day) => dayIn(language, day ?? ""));
  return [measure, CHART_PHRASES[language].span(from, to, sessions.length), ...notes].join("  ·  ");
}

/** Where the data comes from, and the day that it ends. */
export const captionOf = ({ language, source, sessions }: ChartSpecification): string =>
  CHART_PHRASES[language].source(source, dayIn(language, sessions.at(-1) ?? ""));
