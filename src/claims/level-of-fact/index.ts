import type { ResolvedMetric } from "../../entities/subject.js";
import type { Fact } from "../../tape/model.js";
import { toIso } from "../../tape/session-date.js";
import { type Measured, type Reading, unmeasured } from "../../verdicts/reading.js";
import { assertionOf, silence, unjudged } from "../build.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import { factOf, factRow, yearBefore } from "../facts.js";
import { isOfQuarter } from "../figure-time.js";
import { figureMatter } from "../matter.js";
import { figureBefore, isAimedAt, isWhole, quarterNear } from "../metric.js";
import type { ReadSlot, SentenceView } from "../sentence.js";
import type { World } from "../world.js";
import { isCompared, isOfYearBefore } from "./compared.js";

/** The size of a company figure. */
export const levelOfFact: ClaimKind = {
  name: "level-of-fact",
  about: "a company figure (revenue, net income) is of a size",
  frame: bySlot(frame, "money"),
};

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const { quantity } = slot;
  const metric = quantity.value >= 1e6 ? figureBefore(slot, view) : null;
  if (metric === null || metric.metric === "other") return [];
  const subject = { name: metric.issuer, symbol: null, issuer: metric.issuer };
  const reason = silence(slot) ?? (isAimedAt(slot) ? "forecast" : null);
  if (reason !== null) return [unjudged("level-of-fact", slot, reason, subject)];
  const period = quarterNear(slot.chunks, slot.at);
  const told = claim(slot, metric.issuer, isCertainOf(slot, metric), (world) =>
    measured(spokenOf(slot, factOf(metric.issuer, metric.metric, period, world), world), quantity.currencies),
  );
  return [{ ...told, matter: isCompared(slot) ? null : figureMatter("size", metric, slot, view) }];
}

function claim(slot: ReadSlot, issuer: string, certain: boolean, measure: (world: World) => Measured): Claim {
  const { quantity } = slot;
  return {
    kind: "level-of-fact",
    start: slot.start,
    end: slot.end,
    number: { start: quantity.start, end: quantity.end },
    assertion: { ...assertionOf(slot, 0), hedge: slot.quantity.hedge === "up-to" ? null : slot.quantity.hedge },
    subject: { name: issuer, symbol: null, issuer },
    certain: () => certain,
    reason: null,
    needs: { symbols: [], currencies: [], entities: [issuer] },
    measure,
  };
}

/** The figures that an amount may be: `against 24.3 billion a year before` is that of the year before. */
function spokenOf(slot: ReadSlot, latest: Fact | null, world: World): readonly Fact[] {
  if (latest === null) return [];
  const ago = isOfYearBefore(slot);
  if (!isCompared(slot)) return [latest];
  const before = yearBefore(latest, world);
  return [...(before === null ? [] : [before]), ...(ago ? [] : [latest])];
}

const isCertainOf = (slot: ReadSlot, metric: ResolvedMetric): boolean =>
  (metric.certain || slot.certain) && isWhole(slot, metric) && isOfQuarter(slot.chunks, slot.at);

function measured(facts: readonly Fact[], currencies: readonly string[]): Measured {
  if (facts.length === 0) return unmeasured("no-fact");
  const readings = facts.filter((fact) => currencies.includes(fact.unit)).map(reading);
  return readings.length > 0 ? { readings, reason: null } : unmeasured("units");
}

function reading(fact: Fact): Reading {
  const date = toIso(fact.periodEnd);
  return {
    label: `${fact.entity} ${fact.metric}, ${fact.period} to ${date}`,
    licensed: true,
    value: fact.value,
    range: null,
    from: date,
    to: date,
    rule: fact.period,
    symbol: null,
    evidence: [factRow(fact)],
    notes: [],
    complete: true,
  };
}
