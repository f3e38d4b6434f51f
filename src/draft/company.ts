import { crossRate, dollarRate } from "../measures/index.js";
import type { EvidenceRow } from "../report/schema.js";
import type { Fact, Instrument, Tape } from "../tape/model.js";
import { type SessionDate, toIso } from "../tape/session-date.js";
import type { CompanyFigure, Value } from "./facts.js";

/** Days after a quarter's end within which its figures are the latest, and from which they are taken to be out. */
const LATEST = { within: 115, from: 50 } as const;

/** What is told of a quarter: the whole, then its parts. */
const METRICS: readonly string[] = ["revenue", "cloud revenue", "data center revenue"];

/** The figures of the latest quarter that ended before a day, the whole first; none before they were out. */
export function figuresOf(
  { issuer }: Instrument,
  day: SessionDate,
  language: "en" | "fr",
  tape: Tape,
): readonly CompanyFigure[] {
  const facts = tape
    .facts(issuer)
    .filter(({ period, periodEnd }) => period === "quarter" && periodEnd < day)
    .sort((a, b) => a.periodEnd - b.periodEnd);
  const [whole, ...parts] = METRICS.map((metric) => facts.filter((fact) => fact.metric === metric).at(-1));
  if (whole === undefined || day - whole.periodEnd > LATEST.within || !isOut(whole.periodEnd, issuer, day, tape))
    return [];
  return [whole, ...parts]
    .filter((fact): fact is Fact => fact?.periodEnd === whole.periodEnd)
    .map((fact) => figureOf(fact, facts, day, language, tape));
}

/** Whether results came out between the end of a quarter and a day; where the tape has no results, after fifty days. */
function isOut(periodEnd: SessionDate, issuer: string, day: SessionDate, tape: Tape): boolean {
  const results = tape.events(issuer).filter(({ kind, entity }) => kind === "results" && entity === issuer);
  const days = results.map(({ instant }) => Math.floor(instant / 86_400_000));
  if (days.some((one) => one > periodEnd && one <= day)) return true;
  return days.every((one) => one <= periodEnd || one > periodEnd + LATEST.within) && day - periodEnd >= LATEST.from;
}

function figureOf(
  fact: Fact,
  facts: readonly Fact[],
  day: SessionDate,
  language: "en" | "fr",
  tape: Tape,
): CompanyFigure {
  const before = facts.find(
    ({ metric, periodEnd }) => metric === fact.metric && Math.abs(fact.periodEnd - periodEnd - 365) <= 12,
  );
  return {
    metric: fact.metric,
    periodEnd: toIso(fact.periodEnd),
    unit: fact.unit,
    amount: { value: fact.value, evidence: [rowOf(fact)] },
    growth:
      before === undefined
        ? null
        : { value: 100 * (fact.value / before.value - 1), evidence: [rowOf(before), rowOf(fact)] },
    converted: convertedOf(fact, day, language === "fr" ? "EUR" : "USD", tape),
  };
}

const rowOf = ({ source, entity, periodEnd, metric, value, unit }: Fact): EvidenceRow => ({
  source,
  symbol: entity,
  date: toIso(periodEnd),
  field: metric,
  value,
  unit,
});

function convertedOf(
  fact: Fact,
  day: SessionDate,
  currency: string,
  tape: Tape,
): (Value & { readonly currency: string }) | null {
  const rate = fact.unit === currency ? null : crossRate(fact.unit, currency, day, tape);
  if (rate === null) return null;
  const rates = [fact.unit, currency].flatMap((code): EvidenceRow[] => {
    const one = dollarRate(code, day, tape);
    if (one === null || one.date === null || one.source === null) return [];
    return [{ source: one.source, symbol: `USD/${code}`, date: toIso(one.date), field: "rate", value: one.rate }];
  });
  return { value: fact.value * rate, evidence: [rowOf(fact), ...rates], currency };
}
