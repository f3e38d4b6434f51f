import { chooser, inside, percent, sentence } from "../phrase.js";

/** The growth of a company figure on the year as data. */
export interface SaidGrowth {
  readonly issuer: string;
  /** `revenue`, `cloud revenue`. */
  readonly metric: string;
  readonly change: number;
  readonly decimals: number;
}

/** Says how a company figure grew or shrank in one of the field's ways. */
export function render({ issuer, metric, change, decimals }: SaidGrowth, seed: number): string {
  const choose = chooser(seed);
  const fell = change < 0;
  const verb = choose(fell ? ["fell", "dropped", "declined"] : ["rose", "grew", "increased", "climbed"]);
  const much = percent(change, decimals, choose);
  const whose = `${issuer}'s ${choose(["", "quarterly "])}${metric}`;
  return sentence(
    choose([
      `${whose} ${verb} ${much} from a year earlier`,
      `${whose} ${verb} by ${much}`,
      `${whose} was ${fell ? "down" : "up"} ${much} on the year`,
      `in its last quarter, ${inside({ name: whose, plural: false })} ${verb} ${much}`,
    ]),
  );
}
