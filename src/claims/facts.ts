import { type CalendarSpec, fullYear } from "../periods/period.js";
import type { EvidenceRow } from "../report/schema.js";
import type { Fact } from "../tape/model.js";
import { addMonths, fromCivil, toCivil, toIso } from "../tape/session-date.js";
import type { World } from "./world.js";

/** Days after a quarter's end within which its figures are the latest. */
const LATEST_DAYS = 115;

/** The company figure that a text of the world's day speaks of: of the quarter named, else the latest published. */
export function factOf(issuer: string, metric: string, period: CalendarSpec | null, world: World): Fact | null {
  const { published } = world;
  const known = world.tape
    .facts(issuer)
    .filter((fact) => fact.metric === metric && fact.period === "quarter" && fact.periodEnd < published.day);
  const latest = known.reduce<Fact | null>(
    (best, fact) => (best === null || fact.periodEnd > best.periodEnd ? fact : best),
    null,
  );
  if (period?.quarter && latest !== null) return named(known, period, published.day) ?? recent(latest, published.day);
  return latest === null ? null : recent(latest, published.day);
}

const recent = (fact: Fact, day: number): Fact | null => (day - fact.periodEnd <= LATEST_DAYS ? fact : null);

/** The figure whose quarter ends nearest to the calendar quarter named, within six weeks. */
function named(known: readonly Fact[], period: CalendarSpec, day: number): Fact | null {
  const { year } = toCivil(day as Parameters<typeof toCivil>[0]);
  const end = addMonths(fromCivil(fullYear(period.year ?? 0, year), (period.quarter ?? 1) * 3, 28), 0);
  const target = period.year === null && end > day ? addMonths(end, -12) : end;
  return known.find((fact) => Math.abs(fact.periodEnd - target) <= 20) ?? null;
}

/** The figure of the same quarter a year before; fiscal quarters may end on other days. */
export const yearBefore = (fact: Fact, world: World): Fact | null => daysBefore(fact, 365, world);

/** The figure of the quarter before. */
export const quarterBefore = (fact: Fact, world: World): Fact | null => daysBefore(fact, 91, world);

function daysBefore(fact: Fact, days: number, { tape }: World): Fact | null {
  return (
    tape
      .facts(fact.entity)
      .find(
        ({ metric, period, periodEnd }) =>
          metric === fact.metric && period === fact.period && Math.abs(fact.periodEnd - periodEnd - days) <= 12,
      ) ?? null
  );
}

/** A company figure as evidence. */
export const factRow = (fact: Fact): EvidenceRow => ({
  source: fact.source,
  symbol: fact.entity,
  date: toIso(fact.periodEnd),
  field: fact.metric,
  value: fact.value,
  unit: fact.unit,
});
