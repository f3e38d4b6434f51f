import { bareName } from "../entities/bare-name.js";
import type { ResolvedMetric } from "../entities/subject.js";
import type { Reason } from "../verdicts/reading.js";
import { silence, unjudged } from "./build.js";
import type { Claim } from "./claim.js";
import { figureMatter } from "./matter.js";
import { isAimedAt, isWhole } from "./metric.js";
import type { ReadSlot, SentenceView } from "./sentence.js";
import { subjectsOf } from "./subjects.js";

/** A figure of a company that the tape does not know, which only documents can be held against; null where it is none. */
export function strangerFigure(kind: string, measure: string, slot: ReadSlot, view: SentenceView): Claim | null {
  const metric = metricOfStranger(slot);
  if (metric === null) return null;
  const reason: Reason = silence(slot) ?? (isAimedAt(slot) ? "forecast" : "unknown-subject");
  return {
    ...unjudged(kind, slot, reason),
    matter: figureMatter(measure, metric, slot, view),
    certain: () => slot.certain && isWhole(slot, metric),
  };
}

/** The figure that a slot is said of, its company by the name that the text gives. */
function metricOfStranger(slot: ReadSlot): ResolvedMetric | null {
  const { subject } = slot;
  const [own, ...others] = subjectsOf(slot);
  if (subject?.r !== "metric" || subject.metric === "other" || subject.segment === "other" || others.length > 0)
    return null;
  if (own?.kind !== "unresolved" || own.stranger === null) return null;
  const metric = subject.segment === null ? subject.metric : `${subject.segment} ${subject.metric}`;
  return { kind: "metric", issuer: bareName(own.stranger), metric, certain: true };
}
