import type { Value } from "./facts.js";
import type { Figure } from "./sentence.js";

/** How numbers and money are written in a language. */
export interface Typography {
  readonly decimal: string;
  readonly group: string;
  /** Between a number and the percent sign, and between a number and the word after it. */
  readonly beforePercent: string;
  readonly beforeWord: string;
  /** An amount of money: the number as written, and whether it takes a plural. */
  money(number: string, currency: string): string;
  /** A large amount, `247.7 billion yuan`. */
  large(number: string, size: Size, currency: string): string;
  /** A count of shares. */
  shares(number: string, size: Size | null): string;
}

/** Whether a change is printed as more than nothing, with one decimal. */
export const isMove = ({ value }: Value): boolean => Math.abs(value) >= 0.05;

/** Whether all changes go the same way, so that one verb stands for all. */
export const goTogether = (changes: readonly Value[]): boolean =>
  changes.every((one) => isMove(one) && Math.sign(one.value) === Math.sign(changes[0]?.value ?? 0));

/** A size that numbers are cut to. */
export type Size = "million" | "billion";

/** Writes a number with its groups and decimal mark, without a sign. */
function numberOf({ decimal, group }: Typography, value: number, decimals: number): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** How figures are written in a language, each with its evidence. */
export class Writer {
  constructor(private readonly typography: Typography) {}

  /** A change without its sign: the verb has it. */
  percent({ value, evidence }: Value): Figure {
    const { beforePercent } = this.typography;
    return { text: `${numberOf(this.typography, value, 1)}${beforePercent}%`, evidence };
  }

  /** Percentage points without their sign; the word for them is the sentence's. */
  points = ({ value, evidence }: Value): Figure => ({ text: numberOf(this.typography, value, 1), evidence });

  /** A price in its currency, or the level of an index. */
  price({ value, evidence }: Value, currency: string | null): Figure {
    const number = numberOf(this.typography, value, Math.abs(value) < 1 ? 4 : 2);
    const { beforeWord } = this.typography;
    return {
      text: currency === null ? `${number}${beforeWord}points` : this.typography.money(number, currency),
      evidence,
    };
  }

  /** An amount of a company. */
  amount({ value, evidence }: Value, currency: string): Figure {
    const [number, size] = this.sized(value);
    return {
      text: size === null ? this.typography.money(number, currency) : this.typography.large(number, size, currency),
      evidence,
    };
  }

  /** A number of shares, in three digits or so: it comes after a word such as "some". */
  shares({ value, evidence }: Value): Figure {
    return { text: this.typography.shares(...this.sized(value, 100)), evidence };
  }

  /** A number in millions or billions, with a decimal below `whole` of them. */
  private sized(value: number, whole = Number.POSITIVE_INFINITY): [string, Size | null] {
    const [by, size]: [number, Size | null] =
      value >= 1e9 ? [1e9, "billion"] : value >= 1e6 ? [1e6, "million"] : [1, null];
    return [numberOf(this.typography, value / by, size === null || value >= whole * by ? 0 : 1), size];
  }
}
