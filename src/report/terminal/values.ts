import type { ClaimReport } from "../schema.js";

const MAGNITUDES: readonly (readonly [number, string])[] = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
];

/** Units by the way they are written behind a number; money has its mark before it, in the text. */
const BEHIND: Readonly<Record<string, string>> = { percent: "%", money: "", none: "", count: "" };

/** The true values that justify what was written, in words: `9.75 to 9.85%`, `from 9% up`. */
export function acceptedValues({ asserted, number }: Pick<ClaimReport, "asserted" | "number">): string {
  const { lower, upper, unit } = asserted;
  const behind = BEHIND[unit] ?? ` ${unit.replaceAll("-", " ")}`;
  const [least, most] = [lower, upper].map((end) => plainNumber(end, decimalsFor(number.text)));
  if (!Number.isFinite(lower)) return Number.isFinite(upper) ? `up to ${most}${behind}` : "any value";
  if (!Number.isFinite(upper)) return `from ${least}${behind} up`;
  return least === most ? `${least}${behind}` : `${least} to ${most}${behind}`;
}

/** A number with thousands apart and its magnitude in words. */
function plainNumber(value: number, decimals: number): string {
  const [scale, word] = MAGNITUDES.find(([least]) => Math.abs(value) >= least) ?? [1, ""];
  const [whole = "", fraction] = (value / scale).toFixed(decimals).split(".");
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (fraction ? `.${fraction}` : "") + word;
}

/** One decimal more than the numeral has: half a unit of its last digit shows. */
function decimalsFor(numeral: string): number {
  const fraction = /[.,](\d{1,6})\D{0,20}$/.exec(numeral.slice(-30))?.[1] ?? "";
  return fraction.length + 1;
}

/** What words of a claim are likely the translation of: `“won” for gained: gagner (French)`. */
export const translatedWords = ({ translations }: ClaimReport): string[] =>
  (translations ?? []).map(({ text, meant, original }) => `“${text}” for ${meant}: ${original}`);
