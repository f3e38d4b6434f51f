import fc from "fast-check";
import type { Desk } from "../desk.js";
import { placesOf } from "../rule-tester.js";
import type { Voice } from "./voice.js";

/** Numbers drawn one after another; a generator takes what it needs. */
export interface Draw {
  /** A whole number from 0 to `n` - 1. */
  below(n: number): number;
  from<T>(options: readonly T[]): T;
}

/** One statement rendered twice: as the tape has it, and with a number that no convention gives. */
export interface Trial {
  readonly published: string;
  readonly right: Rendered;
  readonly wrong: Rendered;
}

/** A sentence and its asserted numeral. */
export interface Rendered {
  readonly sentence: string;
  readonly numeral: string;
}

/** Draws statements of one kind; null where the tape has nothing to say at that place. */
export type Generator = (draw: Draw) => Trial | null;

/** A statement that the engine reads otherwise than it should, in the words of the failure. */
export interface Failure {
  readonly sentence: string;
  readonly published: string;
  readonly wanted: "confirmed" | "contradicted";
  readonly got: string;
}

/** Whether the asserted numerals stand in their sentences once, and nothing else reads the same. */
export const isPlain = ({ right, wrong }: Trial): boolean =>
  [right, wrong].every(({ sentence, numeral }) => placesOf(numeral, sentence).length === 1);

/** Reads both sentences of a trial again; empty where the right one is confirmed and the wrong one contradicted. */
export function failuresOf(trial: Trial, kind: string, desk: Desk, voice: Voice): Failure[] {
  const differ = (rendered: Rendered, wanted: Failure["wanted"]) =>
    differences(rendered, wanted, kind, desk, article(rendered.sentence, trial.published, voice), trial.published);
  return [...differ(trial.right, "confirmed"), ...differ(trial.wrong, "contradicted")];
}

function differences(
  { sentence, numeral }: Rendered,
  wanted: Failure["wanted"],
  kind: string,
  desk: Desk,
  source: string,
  published: string,
): Failure[] {
  const start = source.indexOf(sentence) + (placesOf(numeral, sentence)[0] as number);
  const report = desk.report(source);
  const here = report.claims.filter(({ number }) => number.start < start + numeral.length && start < number.end);
  const fits = here.length > 0 && here.every((claim) => claim.kind === kind && claim.verdict === wanted);
  const got = here
    .map((claim) => `${claim.kind} ${claim.verdict} of ${claim.subject?.symbol}: ${claim.message}`)
    .join("; ");
  return fits ? [] : [{ sentence, published, wanted, got: got === "" ? "no claim" : got }];
}

/** A short article around a sentence, published when the front matter says. */
const article = (sentence: string, published: string, { language, around: [before, after] }: Voice): string =>
  `---\npublished: ${published}\nlanguage: ${language}\n---\n${before}\n\n${sentence}\n\n${after}\n`;

const below = (n: number): fc.Arbitrary<number> => fc.noBias(fc.nat({ max: n - 1 }));

/** An arbitrary source of draws. Shrinking makes the numbers small, and with them the choices plain. */
export const draws: fc.Arbitrary<Draw> = fc.gen().map((generate) => ({
  below: (n) => generate(below, n),
  from: (options) => options[generate(below, options.length)] as never,
}));

/**
 * A number that is far enough from the truth, and from every other value that some convention could give.
 *
 * Null where there is none near by; `step` is one unit of the last digit printed.
 */
export function perturbed(truth: number, others: readonly number[], step: number, draw: Draw): number | null {
  const shifts = [1.35, 0.62, 1.6, 0.45, 1.9, 2.4];
  const turn = draw.below(shifts.length);
  for (let i = 0; i < shifts.length; i++) {
    const shift = shifts[(turn + i) % shifts.length] as number;
    const wrong = Math.round((truth * shift) / step) * step;
    const clear = [truth, ...others].every(
      (other) => Math.abs(wrong - other) > Math.max(4 * step, 0.06 * Math.abs(wrong)),
    );
    if (clear && Math.abs(wrong) > step) return wrong;
  }
  return null;
}
