import type { ClaimReport } from "../schema.js";

const MAGNITUDES: readonly (readonly [number, string])[] = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
];

/** Units by the way they are written behind a number. */
const BEHIND: Readonly<Record<string, string>> = {
  percent: "%",
  "percentage-points": " percentage points",
  "basis-points": " basis points",
  none: "",
  count: "",
};

/** A value in its unit as people read it: `9.16%`, `HKD 174.00`, `USD 53.27 billion`, `3.98 times`. */
export function valueInUnit(value: number, unit: string, decimals = 2): string {
  const number = plainNumber(value, decimals);
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${number}`;
  return number + (BEHIND[unit] ?? ` ${unit.replaceAll("-", " ")}`);
}

/** A number with thousands apart and its magnitude in words; digits enough for small ones. */
export function plainNumber(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) return value > 0 ? "any higher" : value < 0 ? "any lower" : "unknown";
  const [scale, word] = MAGNITUDES.find(([least]) => Math.abs(value) >= least) ?? [1, ""];
  const scaled = value / scale;
  const places = scaled !== 0 && Math.abs(scaled) < 0.1 ? decimals + 2 : decimals;
  const [whole = "", fraction] = scaled.toFixed(places).split(".");
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (fraction ? `.${fraction}` : "") + word;
}

/** The true values that justify what was written, in words: `9.75 to 9.85%`, `above 9%`. */
export function acceptedValues({ lower, upper, unit }: ClaimReport["asserted"], decimals: number): string {
  const finite = [lower, upper].map((end) => end !== null && Number.isFinite(end));
  if (!finite[0] && !finite[1]) return "any value";
  if (!finite[1]) return `from ${valueInUnit(lower, unit, decimals)} up`;
  if (!finite[0]) return `up to ${valueInUnit(upper, unit, decimals)}`;
  if (lower === upper) return valueInUnit(lower, unit, decimals);
  return `${valueInUnit(lower, unit, decimals)} to ${valueInUnit(upper, unit, decimals)}`;
}

/** One decimal more than the numeral has, at least two: enough to see why it does not round to what was written. */
export function decimalsFor(numeral: string): number {
  const fraction = /[.,](\d+)\D*$/.exec(numeral)?.[1] ?? "";
  return Math.max(2, Math.min(fraction.length + 1, 6));
}
