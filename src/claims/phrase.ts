/** What a rendered statement is said of, as its sentence names it: `Apple`, `Shares of Apple`, `The S&P 500`. */
export interface SaidSubject {
  readonly name: string;
  /** Whether a verb after it is in the plural. */
  readonly plural: boolean;
  /** Whether it is feminine, in a language in which that shows. */
  readonly feminine?: boolean;
}

/** A stretch that a rendered change is told over. */
export type SaidWindow =
  | { readonly w: "to-date"; readonly unit: "week" | "month" | "year" }
  | { readonly w: "span"; readonly n: number; readonly unit: "session" | "week" | "month" | "year" }
  | { readonly w: "since"; readonly date: string }
  | { readonly w: "year"; readonly year: number };

/** Makes one choice after another from a seed: the same seed, the same words. */
export type Choose = <T>(options: readonly [T, ...T[]]) => T;

/** A chooser over a whole number; each choice uses up the part of it that it needs. */
export function chooser(seed: number): Choose {
  let rest = seed;
  return (options) => {
    const at = rest % options.length;
    rest = Math.floor(rest / options.length);
    return options[at] ?? options[0];
  };
}

/** A subject in the middle of a sentence: `the S&P 500`, `shares of Apple`; a name keeps its capital. */
export const inside = ({ name }: SaidSubject): string =>
  name.replace(/^(?:The|Shares|Stock)\b/, (word) => word.toLowerCase());

/** A verb of a subject in the singular or the plural. */
export const agree = ({ plural }: SaidSubject, one: string, many: string): string => (plural ? many : one);

/** A percentage without its sign, as the press prints it. */
export const percent = (value: number, decimals: number, choose: Choose): string =>
  `${Math.abs(value).toFixed(decimals)}${choose(["%", " percent", "%", " per cent"])}`;

/** A number with its thousands set off by commas. */
export const grouped = (value: number, decimals: number): string =>
  Math.abs(value).toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const MAGNITUDES = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

/** A large number in the magnitude that the press would choose: `380 billion`, `42.3 million`. */
export function scaled(value: number, decimals: number): string {
  const [factor, word] = MAGNITUDES.find(([size]) => value >= size) ?? [1, ""];
  return word === "" ? grouped(value, decimals) : `${(value / factor).toFixed(decimals)} ${word}`;
}

const NUMBERS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** A count in words up to twelve, in digits beyond. */
export const counted = (n: number): string => NUMBERS[n] ?? String(n);

const ORDINALS = [
  "zeroth",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/** An ordinal in words up to ten, in digits beyond: `fourth`, `13th`. */
export const ordinal = (n: number): string =>
  ORDINALS[n] ??
  `${n}${n % 10 === 1 && n !== 11 ? "st" : n % 10 === 2 && n !== 12 ? "nd" : n % 10 === 3 && n !== 13 ? "rd" : "th"}`;

/** A number in words or digits behind its article: `a six`, `an eleven`, `an 18`. */
export const withArticle = (number: string): string => `${/^(?:8|11$|18$|e)/.test(number) ? "an" : "a"} ${number}`;

/** A count of units: `one year`, `three months`. */
const units = (n: number, unit: string): string => `${counted(n)} ${unit}${n === 1 ? "" : "s"}`;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `April 8, 2025` for `2025-04-08`. */
export function dateText(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`;
}

/** Where a window stands in a sentence: `since the start of the year`, `over the past three months`. */
export function windowText(window: SaidWindow, choose: Choose): string {
  switch (window.w) {
    case "to-date":
      return toDateText(window.unit, choose);
    case "span":
      return `${choose(["over", "over the past", "in the past", "in"])} ${units(window.n, window.unit)}`;
    case "since":
      return `since ${dateText(window.date)}`;
    case "year":
      return `${choose(["in", "over the whole of"])} ${window.year}`;
  }
}

function toDateText(unit: "week" | "month" | "year", choose: Choose): string {
  return choose([`since the start of the ${unit}`, `this ${unit}`, `so far this ${unit}`, `over the ${unit}`]);
}

/** A sentence with a capital at its head. */
export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
