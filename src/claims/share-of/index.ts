import { ANY_LISTING } from "../../entities/reference.js";
import type { ResolvedMetric } from "../../entities/subject.js";
import type { CalendarSpec } from "../../periods/period.js";
import { meaning } from "../../syntax/item.js";
import { toIso } from "../../tape/session-date.js";
import { type Measured, unmeasured } from "../../verdicts/reading.js";
import { assertionOf, silence, unjudged } from "../build.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import { factOf, factRow } from "../facts.js";
import { shareMatter } from "../matter.js";
import { quarterNear } from "../metric.js";
import { cueAfter } from "../near.js";
import type { ReadSlot, SentenceView } from "../sentence.js";
import type { World } from "../world.js";

/** A part of a whole in percent. */
export const shareOf: ClaimKind = {
  name: "share-of",
  about: "a part makes up a percentage of a whole, as the cloud of revenue",
  frame: bySlot(frame, "percent"),
};

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const { quantity } = slot;
  if (quantity.sign !== 0 || (!isOfWhole(slot) && !isStake(slot))) return [];
  const part = partOf(slot, view);
  const whole = part === null ? null : wholeOf(slot, view);
  const reason = silence(slot);
  if (reason !== null || part === null || whole !== part.issuer)
    return [unjudged("share-of", slot, reason ?? "no-fact")];
  const period = quarterNear(slot.chunks, slot.at);
  return [
    {
      kind: "share-of",
      start: slot.start,
      end: slot.end,
      number: { start: quantity.start, end: quantity.end },
      assertion: assertionOf(slot, 0),
      subject: { name: part.issuer, symbol: null, issuer: part.issuer },
      certain: () => part.certain && slot.governor?.kind !== "move" && slot.governor?.kind !== "drift",
      reason: null,
      matter: shareMatter(part, slot, view),
      needs: { symbols: [], currencies: [], entities: [part.issuer] },
      measure: (world) => measure(part, period, world),
    },
  ];
}

/** `13% of its revenue`. */
const isOfWhole = ({ chunks, at }: ReadSlot): boolean => meaning(chunks[at + 1]?.item, "relation")?.r === "of";

/** `a 16.9 percent stake`. */
const isStake = (slot: ReadSlot): boolean => cueAfter(slot, "stake", 3) >= 0;

/** The figure that is a part: the revenue of a segment, told before the number in any order of its words. */
function partOf(slot: ReadSlot, view: SentenceView): ResolvedMetric | null {
  const before = slot.chunks.slice(Math.max(0, slot.at - REACH), slot.at);
  if (before.some(({ t }) => t === "unknown")) return null;
  const metric = before.map(({ item }) => meaning(item, "metric")?.metric).find((found) => found !== undefined);
  const segment = before.map(({ item }) => meaning(item, "segment")?.segment).find((found) => found !== undefined);
  if (metric !== WHOLE || segment === undefined) return null;
  const name = before.find(({ t }) => t === "known")?.item.name ?? null;
  const owner = name === null ? null : ({ r: "name", name, hint: ANY_LISTING, equity: false } as const);
  const [found] = view.resolve({ r: "metric", metric, segment, owner }, slot.at);
  return found?.kind === "metric" ? found : null;
}

/** So many parts before a number its figure may stand. */
const REACH = 12;

/** The figure that parts are told of. */
const WHOLE = "revenue";

/** The company whose whole revenue stands after the number: its owner there, else the company of the part. */
function wholeOf(slot: ReadSlot, view: SentenceView): string | null {
  for (let i = slot.at + 2; i < slot.at + 7; i++) {
    const chunk = slot.chunks[i];
    if (chunk === undefined || chunk.t === "mark") return null;
    const metric = meaning(chunk.item, "metric")?.metric;
    if (metric !== undefined && metric !== WHOLE) return null;
    if (metric === undefined) continue;
    const [found] = view.resolve({ r: "metric", metric, segment: null, owner: null }, slot.at);
    return found?.kind === "metric" ? found.issuer : null;
  }
  return null;
}

function measure(part: ResolvedMetric, period: CalendarSpec | null, world: World): Measured {
  const fact = factOf(part.issuer, part.metric, period, world);
  const whole =
    fact &&
    world.tape
      .facts(part.issuer)
      .find((one) => one.metric === WHOLE && one.period === fact.period && one.periodEnd === fact.periodEnd);
  if (!fact || !whole || whole.unit !== fact.unit) return unmeasured("no-fact");
  const date = toIso(fact.periodEnd);
  return {
    readings: [
      {
        label: `${part.issuer} ${part.metric} of ${WHOLE}, ${fact.period} to ${date}`,
        licensed: true,
        value: (100 * fact.value) / whole.value,
        range: null,
        from: date,
        to: date,
        rule: fact.period,
        symbol: null,
        evidence: [factRow(fact), factRow(whole)],
        notes: [],
        complete: true,
      },
    ],
    reason: null,
  };
}
