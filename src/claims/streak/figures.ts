import type { ResolvedMetric } from "../../entities/subject.js";
import type { CalendarSpec } from "../../periods/period.js";
import type { Fact } from "../../tape/model.js";
import { toIso } from "../../tape/session-date.js";
import { type Measured, type Reading, unmeasured } from "../../verdicts/reading.js";
import { assertionOf } from "../build.js";
import type { Claim } from "../claim.js";
import { factOf, factRow, quarterBefore, yearBefore } from "../facts.js";
import { isWhole, quarterNear } from "../metric.js";
import type { ReadSlot } from "../sentence.js";
import { subjectsOf } from "../subjects.js";
import type { World } from "../world.js";
import type { Shape } from "./shape.js";

/** A run of quarters in which a company figure rose or fell; nothing where the number is of no such run. */
export function figureStreak(slot: ReadSlot, shape: Shape): readonly Claim[] {
  const [metric, ...others] = subjectsOf(slot);
  if (shape.unit !== "quarter" || metric?.kind !== "metric" || others.length > 0) return [];
  const { dir, broken } = shape;
  if (dir === 0 || broken !== false || isBeyondBound(slot)) return [];
  const { quantity } = slot;
  const period = quarterNear(slot.chunks, slot.at);
  return [
    {
      kind: "streak",
      start: slot.start,
      end: Math.max(slot.end, quantity.outerEnd),
      number: { start: quantity.start, end: quantity.end },
      assertion: { ...assertionOf(slot, 0), unit: "quarter", form: "words" },
      subject: { name: metric.issuer, symbol: null, issuer: metric.issuer },
      certain: () => (metric.certain || slot.certain) && isWhole(slot, metric) && shape.firm,
      reason: null,
      needs: { symbols: [], currencies: [], entities: [metric.issuer] },
      measure: (world) => measure(metric, dir, period, quantity.value, world),
    },
  ];
}

/** `grew by double digits for the sixth quarter in a row`, `rose more than 20% for …`: a run of more than rises. */
const isBeyondBound = ({ chunks, at }: ReadSlot): boolean =>
  chunks.some(({ quantity }, i) => i !== at && (quantity?.unit === "percent" || quantity?.unit === "times"));

/** How a rise of a figure is counted, and whether that is how it is meant where the text says nothing. */
const WAYS = [
  { label: "year on year", before: yearBefore, licensed: true },
  { label: "quarter on quarter", before: quarterBefore, licensed: false },
] as const;

function measure(
  { issuer, metric }: ResolvedMetric,
  dir: number,
  period: CalendarSpec | null,
  said: number,
  world: World,
): Measured {
  const latest = factOf(issuer, metric, period, world);
  if (latest === null) return unmeasured("no-fact");
  const readings: Reading[] = [];
  for (const last of [latest, ...publishedBefore(latest, world)])
    for (const way of WAYS) {
      const run = runTo(last, dir, way.before, world);
      // The run may go on before the first figure of the tape: it is then longer than known, by how much nobody can say.
      if (run.open && run.rows.length <= said) return unmeasured("no-fact");
      readings.push(reading(run, way, last));
    }
  return { readings, reason: null };
}

/** Results come so many days after their quarter at the latest; until then a text may speak of the quarter before. */
const UNPUBLISHED_DAYS = 50;

function publishedBefore(latest: Fact, world: World): readonly Fact[] {
  const before = quarterBefore(latest, world);
  return before !== null && world.published.day - latest.periodEnd < UNPUBLISHED_DAYS ? [before] : [];
}

interface Run {
  /** The quarters of the run, the latest first. */
  readonly rows: readonly Fact[];
  readonly open: boolean;
  /** What the run ends at: the quarter before it that rose or fell the other way, and what that is held against. */
  readonly end: readonly Fact[];
}

function runTo(latest: Fact, dir: number, before: (fact: Fact, world: World) => Fact | null, world: World): Run {
  const rows: Fact[] = [];
  for (let fact: Fact | null = latest; fact !== null; fact = quarterBefore(fact, world)) {
    const earlier = before(fact, world);
    if (earlier === null) return { rows, open: true, end: [] };
    if (Math.sign(fact.value - earlier.value) !== dir) return { rows, open: false, end: [fact, earlier] };
    rows.push(fact);
  }
  return { rows, open: true, end: [] };
}

function reading({ rows, open, end }: Run, { label, licensed }: (typeof WAYS)[number], latest: Fact): Reading {
  const evidence = [...new Set([...rows, ...end])].sort((a, b) => a.periodEnd - b.periodEnd).map(factRow);
  const to = toIso(latest.periodEnd);
  return {
    label: `${latest.entity} ${latest.metric}, quarters in a row to ${to}${open ? " or more" : ""}, ${label}`,
    licensed,
    value: rows.length,
    range: null,
    from: evidence[0]?.date ?? null,
    to,
    rule: label,
    symbol: null,
    evidence,
    notes: [],
    ...(open ? { atLeast: true as const } : {}),
    complete: true,
  };
}
