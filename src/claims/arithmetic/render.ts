import { chooser, percent, type SaidSubject, scaled, sentence } from "../phrase.js";

/** A percentage and the two amounts that it must fit, as data. */
export interface SaidChangeOfAmount {
  /** What changed, with an article: `the brewer's sales`. */
  readonly subject: SaidSubject;
  readonly change: number;
  readonly decimals: number;
  readonly from: number;
  readonly to: number;
  /** Decimals of the two amounts, in euros. */
  readonly precision: number;
}

/** Says a change in percent with the amounts before and after in one of the field's ways. */
export function render(said: SaidChangeOfAmount, seed: number): string {
  const choose = chooser(seed);
  const { subject, change, decimals, precision } = said;
  const verb = choose(change < 0 ? ["fell", "dropped", "declined"] : ["rose", "grew", "climbed"]);
  const much = percent(change, decimals, choose);
  const from = `€${scaled(said.from, precision)}`;
  const to = `€${scaled(said.to, precision)}`;
  return sentence(
    choose([
      `${subject.name} ${verb} ${much} to ${to} from ${from}`,
      `${subject.name} ${verb} by ${much} from ${from} to ${to}`,
      `${subject.name} ${verb} ${much}, to ${to} from ${from}`,
    ]),
  );
}
