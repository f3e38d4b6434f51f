import type { ResolvedListing } from "../../entities/subject.js";
import { cued, meaning } from "../../syntax/item.js";
import { type Measured, unmeasured } from "../../verdicts/reading.js";
import { assertionOf, nameOf, silence, symbolsOf, unjudged } from "../build.js";
import { isCertain } from "../certainty.js";
import { row } from "../change.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import type { When } from "../question.js";
import { type ReadSlot, type SentenceView, whenOf } from "../sentence.js";
import { sessionsOf } from "../sessions.js";
import { isIndex, subjectsOf } from "../subjects.js";
import type { World } from "../world.js";

/** Shares traded in a session. */
export const volume: ClaimKind = {
  name: "volume",
  about: "so many shares of a company changed hands in a session",
  frame: bySlot(frame, "shares", "none"),
};

/** A count this far from the tape's is of something else, such as the turnover of a whole exchange. */
const OTHER_COUNT = 4;

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const { quantity, chunks, at } = slot;
  if (quantity.form !== "digits" || quantity.value < 1000) return [];
  const next = chunks[at + 1]?.item;
  const traded = quantity.unit === "shares" && changesHands(slot);
  const subject = subjectOf(slot, view, traded);
  if (subject === null && (traded || isVolumeNear(slot))) return [unjudged("volume", slot, "unknown-subject")];
  if (subject === null || silence(slot) !== null || (quantity.unit === "none" && meaning(next, "time"))) return [];
  const when = whenOf(slot, view);
  return [
    {
      kind: "volume",
      start: slot.start,
      end: slot.end,
      number: { start: quantity.start, end: quantity.end },
      assertion: { ...assertionOf(slot, 0), unit: "shares" },
      subject: nameOf(subject),
      certain: () => isCertain(slot, view, subject) && isNamed(slot),
      reason: null,
      needs: { symbols: symbolsOf(subject), currencies: [], entities: [] },
      measure: (world) => measure(subject, when, quantity.value, world),
    },
  ];
}

/** `204 million shares changed hands`, `were traded`. */
function changesHands(slot: ReadSlot): boolean {
  const { chunks, at } = slot;
  for (let i = at + 2; i < at + 6; i++) {
    const item = chunks[i]?.item;
    if (item === undefined) return false;
    if (cued(item, "sold")) return false;
    if (meaning(item, "level")?.field === "last" || cued(item, "was-traded")) return true;
  }
  return false;
}

/** The listing whose volume it is: the owner of the word `volume`, else the company spoken of. */
function subjectOf(slot: ReadSlot, view: SentenceView, traded: boolean): ResolvedListing | null {
  const [own] = subjectsOf(slot);
  if (own?.kind === "volume") return isIndex(own.of) ? null : own.of;
  const spoken = traded || isVolumeNear(slot);
  if (!spoken) return null;
  if (own?.kind === "listing" && !isIndex(own)) return own;
  const [found] = view.resolve({ r: "stock", hint: { ads: false, venues: [] }, definite: true }, slot.at);
  return found?.kind === "listing" && !isIndex(found) ? found : null;
}

/** `Turnover, at 18.81 million shares`: the word stands near before the number. */
function isVolumeNear(slot: ReadSlot): boolean {
  if (slot.quantity.unit !== "shares") return false;
  for (let i = slot.at - 1; i >= 0 && i > slot.at - 8; i--) {
    const item = slot.chunks[i]?.item;
    if (meaning(item, "volume") || cued(item, "turnover") || cued(item, "trading")) return true;
  }
  return false;
}

/** Whether the words themselves say whose volume it is, and not only the text before. */
const isNamed = (slot: ReadSlot): boolean =>
  subjectsOf(slot).some(({ kind }) => kind === "volume" || kind === "listing");

const isSame = (ratio: number): boolean => ratio >= 1 && ratio < OTHER_COUNT;

/** A point in the wrong place: off by ten or a hundred, and by nothing else. */
const isSlip = (ratio: number): boolean => {
  const tens = Math.abs(Math.log10(ratio));
  return tens > 0.9 && tens < 2.1 && Math.abs(tens - Math.round(tens)) < 0.01;
};

function measure(subject: ResolvedListing, when: When, asserted: number, world: World): Measured {
  const readings: Measured["readings"][number][] = [];
  subject.listings.forEach((listing, order) => {
    const context = world.context(listing);
    if (context === null) return;
    const anchored = world.anchored(context, when.anchors);
    for (const session of sessionsOf(when, anchored).sessions) {
      const value = context.series.volume[session.index] as number;
      if (!(value > 0)) continue;
      const evidence = [{ ...row(context, listing, session.index, "volume", value), unit: "shares" }];
      const date = evidence[0]?.date ?? null;
      readings.push({
        label: `${listing.symbol}, volume (${session.rule})`,
        licensed: order < subject.licensed,
        value,
        range: null,
        from: date,
        to: date,
        rule: session.rule,
        symbol: listing.symbol,
        evidence,
        notes: [],
        complete: !session.intraday,
      });
    }
  });
  const near = readings.some(
    ({ value }) => isSame(asserted / value) || isSame(value / asserted) || isSlip(asserted / value),
  );
  return near ? { readings, reason: null } : unmeasured(readings.length > 0 ? "units" : "no-data");
}
