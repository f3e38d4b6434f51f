import { chooser, scaled, sentence } from "../phrase.js";

/** The size of a company figure as data. */
export interface SaidFigure {
  readonly issuer: string;
  /** `revenue`, `cloud revenue`. */
  readonly metric: string;
  readonly value: number;
  readonly decimals: number;
  readonly currency: string;
}

/** The amount as it is printed: `$94.0 billion`, `33.4 billion yuan`. */
function figureText({ value, decimals, currency }: SaidFigure): string {
  return currency === "USD"
    ? `$${scaled(value, decimals)}`
    : `${scaled(value, decimals)} ${currency === "CNY" ? "yuan" : currency}`;
}

/** Says how large a company figure was in one of the field's ways. */
export function render(said: SaidFigure, seed: number): string {
  const choose = chooser(seed);
  const { issuer, metric } = said;
  const amount = figureText(said);
  return sentence(
    choose([
      `${issuer}'s quarterly ${metric} came to ${amount}`,
      `${issuer} reported quarterly ${metric} of ${amount}`,
      `${issuer}'s ${metric} was ${amount} for the quarter`,
      `${issuer} posted ${metric} of ${amount} for the quarter`,
    ]),
  );
}
