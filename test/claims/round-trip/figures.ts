import type { Fact } from "../../../src/index.js";
import { fromCivil, sessionDate, toCivil, toIso, weekday } from "../../../src/tape/session-date.js";
import type { Market } from "./market.js";
import { type Draw, type Generator, perturbed } from "./trial.js";

const SEEDS = 1 << 20;

/** The digits of a numeral without its magnitude. */
const digitsOf = (numeral: string): string => numeral.replace(/[^\d]+$/, "");

/** Amounts in one currency restated in another at the rate of the day. */
export const conversions =
  (market: Market): Generator =>
  (draw) => {
    const from = draw.from(["USD", "CNY", "EUR", "HKD", "JPY", "GBP", "CHF"]);
    const to = draw.from(["USD", "EUR", "CNY", "GBP"].filter((code) => code !== from));
    const day = fromCivil(2019, 2, 1) + draw.below(2_500);
    const rates = [rateOn(market, from, day), rateOn(market, to, day)];
    const before = [rateOn(market, from, day - 1), rateOn(market, to, day - 1)];
    if ([...rates, ...before].some((rate) => rate === null)) return null;
    const value = draw.from([1.25e9, 3.6e9, 42.5e9, 380e9, 725e6]) * (from === "JPY" ? 100 : 1);
    const worth = (pair: readonly (number | null)[]) => (value / (pair[0] as number)) * (pair[1] as number);
    const decimals = 2;
    const wrong = perturbed(worth(rates), [worth(before)], worth(rates) * 0.001, draw);
    if (wrong === null) return null;
    const seed = draw.below(SEEDS);
    const say = (amount: number) => ({
      sentence: market.voice.conversion(
        { amount: { value, currency: from, decimals }, worth: { value: amount, currency: to, decimals } },
        seed,
      ),
      numeral: digitsOf(market.voice.scaled(amount, decimals)),
    });
    return { published: `${toIso(sessionDate(day))}T18:00:00Z`, right: say(worth(rates)), wrong: say(wrong) };
  };

/** Units of a currency for a dollar on a day or within the days before; null where the tape has none. */
function rateOn(market: Market, code: string, day: number): number | null {
  if (code === "USD") return 1;
  const rates = market.tape.rates(code);
  if (rates === undefined) return null;
  let row = rates.dates.length - 1;
  while (row >= 0 && (rates.dates[row] as number) > day) row--;
  return row < 0 || day - (rates.dates[row] as number) > 6 ? null : (rates.rate[row] as number);
}

/** Every quarterly figure of the tape with the one of a year before, where there is one. */
function quarters(market: Market): { fact: Fact; before: Fact | null }[] {
  const issuers = [...new Set(market.tape.instruments.map(({ issuer }) => issuer))];
  return issuers.flatMap((issuer) => {
    const facts = market.tape.facts(issuer).filter(({ period }) => period === "quarter");
    return facts.map((fact) => {
      const before = facts.find(
        (other) => other.metric === fact.metric && Math.abs(fact.periodEnd - other.periodEnd - 365) < 12,
      );
      return { fact, before: before ?? null };
    });
  });
}

/** A day on which a figure is the company's last one: some weeks after the end of its quarter. */
const afterResults = ({ periodEnd }: Fact, draw: Draw): string =>
  `${toIso(sessionDate(periodEnd + 62 + draw.below(12)))}T12:00:00Z`;

/** Growth of company figures on the year. */
export const growths =
  (market: Market): Generator =>
  (draw) => {
    const { fact, before } = draw.from(quarters(market).filter((one) => one.before !== null));
    const truth = (fact.value / (before as Fact).value - 1) * 100;
    const decimals = draw.from([0, 1]);
    const wrong = perturbed(truth, [], 10 ** -decimals, draw);
    if (wrong === null || Math.abs(truth) < 5 * 10 ** -decimals) return null;
    const seed = draw.below(SEEDS);
    const say = (change: number) => ({
      sentence: market.voice.growth({ issuer: fact.entity, metric: fact.metric, change, decimals }, seed),
      numeral: market.voice.fixed(change, decimals),
    });
    return { published: afterResults(fact, draw), right: say(truth), wrong: say(wrong) };
  };

/** Company figures as published. */
export const figures =
  (market: Market): Generator =>
  (draw) => {
    const { fact } = draw.from(quarters(market));
    const wrong = perturbed(fact.value, [], 1e8, draw);
    if (wrong === null) return null;
    const seed = draw.below(SEEDS);
    const say = (value: number) => {
      const said = { issuer: fact.entity, metric: fact.metric, value, decimals: 1, currency: fact.unit };
      return { sentence: market.voice.figure(said, seed), numeral: digitsOf(market.voice.scaled(value, 1)) };
    };
    return { published: afterResults(fact, draw), right: say(fact.value), wrong: say(wrong) };
  };

/** Percentages beside the amounts that they must fit. */
export const amounts =
  (market: Market): Generator =>
  (draw) => {
    const from = 1e9 + draw.below(80_000) * 1e6;
    const to = Math.round((from * (0.55 + draw.below(90) / 100)) / 1e7) * 1e7;
    const truth = (to / from - 1) * 100;
    const wrong = perturbed(truth, [], 0.1, draw);
    if (wrong === null || Math.abs(truth) < 2 || to < 1e9) return null;
    const subject = draw.from(market.voice.things);
    const seed = draw.below(SEEDS);
    const say = (change: number) => ({
      sentence: market.voice.amounts({ subject, change, decimals: 1, from, to, precision: 3 }, seed),
      numeral: market.voice.fixed(change, 1),
    });
    return { published: "2025-09-24T18:00:00Z", right: say(truth), wrong: say(wrong) };
  };

/** Weekdays beside dates. */
export const dates =
  (market: Market): Generator =>
  (draw) => {
    const day = sessionDate(fromCivil(2017, 1, 1) + draw.below(3_200));
    const seed = draw.below(SEEDS);
    const shift = 1 + draw.below(6);
    const numeral = String(toCivil(day).day);
    const say = (weekdayNumber: number) => ({
      sentence: market.voice.date({ weekday: market.voice.days[weekdayNumber % 7] as string, date: toIso(day) }, seed),
      numeral,
    });
    return { published: "2025-09-24T18:00:00Z", right: say(weekday(day)), wrong: say(weekday(day) + shift) };
  };
