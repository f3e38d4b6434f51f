import { chooser, grouped, inside, type SaidSubject, sentence } from "../phrase.js";

/** A price or an index level as data. */
export interface SaidLevel {
  readonly subject: SaidSubject;
  readonly level: number;
  readonly decimals: number;
  /** ISO 4217 code of a price; null for the level of an index. */
  readonly currency: string | null;
  readonly field: "open" | "high" | "low" | "close";
  readonly day: string;
}

const MARKS: Readonly<Record<string, string>> = { USD: "$", HKD: "HK$", EUR: "€" };

/** Says where a price or an index stood in one of the field's ways. */
export function render(said: SaidLevel, seed: number): string {
  const choose = chooser(seed);
  const { subject, day, field } = said;
  const level = levelText(said);
  const { name } = subject;
  if (field === "open")
    return sentence(
      choose([`${name} opened at ${level} on ${day}`, `on ${day}, ${inside(subject)} opened at ${level}`]),
    );
  if (field !== "close")
    return sentence(
      choose([
        `${name} ${choose(["hit", "touched", "reached"])} a session ${field} of ${level} on ${day}`,
        `on ${day}, ${inside(subject)} touched an intraday ${field} of ${level}`,
      ]),
    );
  return sentence(
    choose([
      `${name} closed at ${level} on ${day}`,
      `${name} ended ${day} at ${level}`,
      `on ${day}, ${inside(subject)} finished at ${level}`,
      `${name} settled at ${level} on ${day}`,
      `${name} finished ${day} at ${level}`,
    ]),
  );
}

/** The numeral of a level with its mark: `HK$174.00`, `6,637.97`. */
const levelText = ({ level, decimals, currency }: SaidLevel): string =>
  `${MARKS[currency ?? ""] ?? ""}${grouped(level, decimals)}`;
