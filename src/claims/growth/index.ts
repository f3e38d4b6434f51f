import type { ResolvedMetric } from "../../entities/subject.js";
import type { CalendarSpec } from "../../periods/period.js";
import { toIso } from "../../tape/session-date.js";
import { type Measured, unmeasured } from "../../verdicts/reading.js";
import { assertionOf, moverOf, silence, unjudged } from "../build.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import { factOf, factRow, yearBefore } from "../facts.js";
import { isOfQuarter } from "../figure-time.js";
import { figureMatter } from "../matter.js";
import { isAimedAt, isWhole, metricOf, quarterNear } from "../metric.js";
import type { ReadSlot, SentenceView } from "../sentence.js";
import { strangerFigure } from "../stranger-figure.js";
import type { World } from "../world.js";

/** Growth of a company figure on the year before. */
export const growth: ClaimKind = {
  name: "growth",
  about: "a company figure rose or fell by a percentage on the year before",
  frame: bySlot(frame, "percent"),
};

function frame(slot: ReadSlot, view: SentenceView, i: number): readonly Claim[] {
  const { quantity, governor } = slot;
  if (governor === null && slot.dir === 0) return [];
  if (governor !== null && governor.kind !== "move" && governor.kind !== "side" && governor.kind !== "forecast")
    return [];
  const metric = metricOf(slot, view, i);
  if (metric === null) return [strangerFigure("growth", "growth", slot, view) ?? []].flat();
  const subject = { name: metric.issuer, symbol: null, issuer: metric.issuer };
  const reason = silence(slot) ?? (isAimedAt(slot) ? "forecast" : null);
  if (reason !== null) return [unjudged("growth", slot, reason, subject)];
  const period = quarterNear(slot.chunks, slot.at);
  return [
    {
      kind: "growth",
      start: slot.start,
      end: slot.end,
      number: { start: quantity.start, end: quantity.end },
      ...moverOf(slot),
      assertion: assertionOf(slot),
      subject,
      certain: () => (metric.certain || slot.certain) && isWhole(slot, metric) && isOfQuarter(slot.chunks, slot.at),
      reason: null,
      matter: figureMatter("growth", metric, slot, view),
      needs: { symbols: [], currencies: [], entities: [metric.issuer] },
      measure: (world) => measure(metric, period, world),
    },
  ];
}

function measure(metric: ResolvedMetric, period: CalendarSpec | null, world: World): Measured {
  const fact = factOf(metric.issuer, metric.metric, period, world);
  const before = fact === null ? null : yearBefore(fact, world);
  if (fact === null || before === null) return unmeasured("no-fact");
  const value = (fact.value / before.value - 1) * 100;
  const evidence = [factRow(before), factRow(fact)];
  return {
    readings: [
      {
        label: `${metric.issuer} ${metric.metric}, year on year`,
        licensed: true,
        value,
        range: null,
        from: toIso(before.periodEnd),
        to: toIso(fact.periodEnd),
        rule: "year on year",
        symbol: null,
        evidence,
        notes: [],
        complete: true,
      },
    ],
    reason: null,
  };
}
