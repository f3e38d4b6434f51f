import { chooser, counted, inside, type SaidSubject, sentence } from "../phrase.js";

/** A highest or lowest price in so long as data. */
export interface SaidExtreme {
  readonly subject: SaidSubject;
  readonly side: "highest" | "lowest";
  readonly n: number;
  readonly unit: "year" | "month" | "week";
  /** How exactly the count is told. */
  readonly hedge: "more than" | "almost" | "about" | null;
  readonly day: string;
}

/** Says that a close was the highest or lowest in so long in one of the field's ways. */
export function render(said: SaidExtreme, seed: number): string {
  const choose = chooser(seed);
  const { subject, side, n, unit, hedge, day } = said;
  const long = `${hedge === null ? "" : `${hedge} `}${counted(n)} ${unit}${n === 1 ? "" : "s"}`;
  const { name } = subject;
  return sentence(
    choose([
      `${name} closed at ${possessive(subject)} ${side} in ${long} on ${day}`,
      `${name} ended ${day} at the ${side} in ${long}`,
      `on ${day}, ${inside(subject)} closed at the ${side} level in ${long}`,
      `${name} settled at the ${side} in ${long} on ${day}`,
    ]),
  );
}

const possessive = ({ plural }: SaidSubject): string => (plural ? "their" : "its");
