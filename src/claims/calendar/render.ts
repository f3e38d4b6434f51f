import { chooser, dateText, sentence } from "../phrase.js";

/** A weekday beside a date as data. */
export interface SaidDate {
  readonly weekday: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** Says when something happened, weekday and date, in one of the field's ways. */
export function render({ weekday, date }: SaidDate, seed: number): string {
  const choose = chooser(seed);
  const [monthAndDay, year] = dateText(date).split(", ");
  const what = choose(["The board met", "Trading was halted", "The exchange opened late", "The results came out"]);
  const [month, day] = (monthAndDay ?? "").split(" ");
  return sentence(
    choose([
      `${what} on ${weekday}, ${monthAndDay}, ${year}`,
      `${what} on ${weekday} ${day} ${month} ${year}`,
      `on ${weekday}, ${monthAndDay}, ${year}, ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    ]),
  );
}
