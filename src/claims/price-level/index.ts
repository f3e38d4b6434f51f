import type { ResolvedListing } from "../../entities/subject.js";
import type { Field } from "../../languages/lexeme.js";
import { readBase } from "../../syntax/base.js";
import { isYear } from "../../syntax/chunk.js";
import { cued, isMark, meaning } from "../../syntax/item.js";
import { assertionOf, baseSpec, nameOf, silence, symbolsOf, unjudged } from "../build.js";
import { isCertain } from "../certainty.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import { orElsewhere, otherLevels } from "../elsewhere.js";
import { isAtRecord, leadsTo } from "../index-move/index.js";
import { measureLevel } from "../level.js";
import { levelMatter } from "../matter.js";
import type { BaseSpec, LevelQuestion } from "../question.js";
import { type ReadSlot, type SentenceView, whenOf } from "../sentence.js";
import { isIndex, listingsOf, subjectsOf } from "../subjects.js";
import { isBesideChange, isBesideName, isInFront } from "./fragment.js";
import { baseBeforePrice, baseBesidePrice, endedStretch, startedStretch } from "./past.js";
import { rangeEnd } from "./range.js";

/** Prices of shares and levels of indices: closes, openings, highs and lows. */
export const priceLevel: ClaimKind = {
  name: "price-level",
  about: "a share or an index stood at a price: close, opening, high, low, or the close before",
  frame: bySlot(frame, "money", "none", "points"),
};

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const cell =
    view.cell !== null &&
    view.cell.field !== null &&
    slot.quantity.form === "digits" &&
    (slot.quantity.unit === "none" || slot.quantity.unit === "money");
  if (!cell && !isLevel(slot, view)) return [];
  const subjects = subjectsOf(slot);
  if (subjects.some((subject) => subject.kind === "metric" || subject.kind === "volume" || subject.kind === "currency"))
    return [];
  const money = slot.quantity.unit === "money" || isBareAmount(slot, view) || isEndOfMoney(slot);
  const either = cell || isEither(slot);
  const listings = listingsOf(slot).filter((subject) => either || money !== isIndex(subject));
  if (listings.length === 0)
    return money || slot.lead === "to" ? [unjudged("price-level", slot, silence(slot) ?? "unknown-subject")] : [];
  return listings.map((subject) => {
    const reason = rangeEnd(slot) === null ? silence(slot) : slot.forecast ? "forecast" : null;
    return reason === null ? claim(slot, subject, view) : unjudged("price-level", slot, reason, nameOf(subject));
  });
}

/** `closed at 6,878 points`, `touched 6,878 points`, `a session high of 6,878 points`: where an index stands, not how far it moved. */
const isStand = ({ lead, governor, field }: ReadSlot, led: boolean): boolean =>
  (led && (lead === "to" || lead === "at" || (lead === "of" && governor?.kind === "level" && field !== null))) ||
  (lead === null && governor?.kind === "level" && governor.field === "touch");

const BARE_LEADS = new Set(["to", "against", "from", "with", "after"]);

/** `at the low of the day (438.60)`, `elle en valait 118,90`: a price or a level, by whose it is. */
const isEither = ({ quantity, field, chunks, at, governor, lead }: ReadSlot): boolean =>
  quantity.unit === "none" &&
  quantity.step < 1 &&
  ((field !== null && isMark(chunks[at - 1]?.item, "(")) ||
    (lead === null && governor?.kind === "level" && governor.field === "last" && governor.index === at - 1) ||
    (governor?.kind === "level" && governor.field === "touch" && governor.index >= at - 2));

/** `climbed 33.35 euros to a record 486.85`, `to 23.70 dollars, against 25.85`: in the currency of the one before it under the same verb. */
const isBareAmount = (slot: ReadSlot, view: SentenceView): boolean =>
  slot.quantity.unit === "none" &&
  BARE_LEADS.has(slot.lead ?? "") &&
  slot.governor !== null &&
  view.slots.some(
    (other) => other.at < slot.at && other.quantity.unit === "money" && other.governor?.index === slot.governor?.index,
  );

/** `between 134.00 and 164.00 dollars`: the first of two ends in the currency of the other. */
const isEndOfMoney = (slot: ReadSlot): boolean =>
  rangeEnd(slot) !== null && [2, -2].some((step) => slot.chunks[slot.at + step]?.quantity?.unit === "money");

const LEADS = new Set(["to", "at", "above", "below", "over", "from", "near", "of", "with", "against"]);

/** `to 31.80 euros, after 27.63 on Friday`: the price of the day named, which it is held against. */
const isAfterDay = ({ lead, day }: ReadSlot): boolean => lead === "after" && day !== null;

/** `to $59.60 after $64.05`, `57.83, after 41.94 a week ago`: the price before the one right in front of it. */
const isAfterPrice = ({ lead, quantity, chunks, at }: ReadSlot, { slots }: SentenceView): boolean =>
  lead === "after" &&
  (quantity.step < 1 || quantity.value >= 1000) &&
  slots.some(
    (other) =>
      other.at < at &&
      (other.at === at - 2 || (other.at === at - 3 && isMark(chunks[at - 2]?.item, ","))) &&
      (other.quantity.unit === quantity.unit || quantity.unit === "none") &&
      (other.quantity.unit === "money" || other.quantity.unit === "none"),
  );

/** Money or a bare number where a price stands: after `to`, `at`, `from`, a field, or beside a verb of level. */
function isLevel(slot: ReadSlot, view: SentenceView): boolean {
  const { quantity, governor, lead, chunks, at } = slot;
  if (quantity.unit !== "money" && quantity.unit !== "none" && quantity.unit !== "points") return false;
  if (quantity.form !== "digits" || quantity.sign !== 0 || isYear(quantity) || quantity.value >= 1e6) return false;
  if (isPart(slot) || governor?.after) return false;
  if (rangeEnd(slot) !== null || baseBeforePrice(slot) !== null) return true;
  const hedged = quantity.hedge === "over" || quantity.hedge === "under" || quantity.hedge === "up-to";
  const led = isAfterDay(slot) || (lead !== null && LEADS.has(lead) && !(lead === "of" && slot.field === null));
  if (quantity.unit === "points" && (isAtRecord(slot) || leadsTo(slot))) return true;
  if (isAfterPrice(slot, view)) return true;
  if (quantity.unit === "points" && !isStand(slot, led)) return false;
  const bare = isPlainLevel(slot, led, hedged) || isBareAmount(slot, view) || isSeen(slot);
  if (quantity.unit === "none" && !bare) return false;
  if (governor === null)
    return (
      (slot.field !== null && (led || isApposed(slot) || isNamed(slot))) ||
      isBesideName(slot) ||
      isInFront(slot) ||
      isBesideChange(slot)
    );
  if (governor.kind === "be" && (isTold(slot) || isNamed(slot))) return true;
  if (governor.kind === "support" && isSeen(slot)) return true;
  if (governor.kind === "level") return !governor.after;
  if (
    governor.kind === "move" ||
    governor.kind === "side" ||
    governor.kind === "flat" ||
    governor.kind === "drift" ||
    governor.kind === "forecast"
  ) {
    return (
      led ||
      (hedged && lead !== "by") ||
      (slot.field !== null && !isObjectOfMove(slot)) ||
      isApposed(slot) ||
      (quantity.unit === "money" && chunks[at - 1]?.item.norm === ",")
    );
  }
  const compared = (lead === "with" || lead === "against") && slot.day !== null;
  return led && (slot.field !== null || lead === "at" || compared) && quantity.unit === "money";
}

/** `had put on $7.85 by the close`: how far it moved, whatever price is named behind. */
const isObjectOfMove = ({ governor, lead, at }: ReadSlot): boolean =>
  governor?.kind === "move" && !governor.noun && lead === null && governor.index === at - 1;

/** A bare number is an index level only where its place or its shape says so. */
function isPlainLevel(slot: ReadSlot, led: boolean, hedged: boolean): boolean {
  const { quantity } = slot;
  const next = slot.chunks[slot.at + 1]?.item;
  if (meaning(next, "time") || meaning(next, "equity") || meaning(next, "metric")) return false;
  return (
    (led ||
      hedged ||
      isApposed(slot) ||
      isNamed(slot) ||
      slot.governor?.kind === "level" ||
      isTold(slot) ||
      isBesideName(slot)) &&
    (quantity.step < 1 || quantity.value >= 1000)
  );
}

/** `Low of the day 22,836.82`: right behind the noun for it. */
const isNamed = ({ chunks, at, governor }: ReadSlot): boolean =>
  (governor === null || governor.kind === "be") &&
  chunks[at - 1]?.t === "word" &&
  meaning(chunks[at - 1]?.item, "field") !== undefined;

/** `, HK$194.00,`: set beside what was said before. */
const isApposed = (slot: ReadSlot): boolean =>
  (isMark(slot.chunks[slot.at - 1]?.item, ",") || isMark(slot.chunks[slot.at - 1]?.item, "(")) && slot.field !== null;

/** `the closing price was $118.42`, `Monday's low: $33.00`: a price is told by its name. */
const isTold = ({ governor, chunks, at, field, subjectAt }: ReadSlot): boolean =>
  field !== null &&
  (governor?.kind === "be"
    ? governor.index === at - 1 && subjectAt < governor.index
    : chunks[at - 1]?.item.norm === ":");

/** `$1.78 a share`, `$3 per ADS`, `$5 billion of debt`: not the price itself. */
function isPart(slot: ReadSlot): boolean {
  const next = slot.chunks[slot.at + 1];
  const relation = next?.t === "word" ? meaning(next.item, "relation")?.r : undefined;
  if (relation === "per" && slot.governor?.kind !== "level") return true;
  if (slot.lead === "of" && cued(slot.chunks[slot.at - 2]?.item, "no-price")) return true;
  return relation === "of" && slot.field === null;
}

/** `below the $38 at which it was sold`: a price that has another story. */
const isDefinite = (slot: ReadSlot): boolean => {
  const before = slot.chunks[slot.at - 1]?.item;
  const hyphen = slot.chunks[slot.at - 1];
  const range = hyphen?.t === "mark" && meaning(slot.chunks[slot.at - 2]?.item, "which")?.which === "mid";
  const vague = slot.governor?.noun === true && (slot.lead === "below" || slot.lead === "above");
  return (
    range || vague || meaning(before, "determiner")?.definite === true || (slot.lead === "after" && slot.day === null)
  );
};

function claim(slot: ReadSlot, subject: ResolvedListing, view: SentenceView): Claim {
  const { quantity } = slot;
  const own = slot.lead === "of" ? ownBase(slot) : (baseBesidePrice(slot) ?? baseBeforePrice(slot));
  const started = own === null ? startedStretch(slot) : null;
  const ended = endedStretch(slot);
  const when = whenOf(slot, view);
  const question: LevelQuestion = {
    subject,
    when: ended === null ? when : { ...when, day: { d: "end", calendar: ended } },
    field: view.cell?.field ?? fieldOf(slot) ?? (closesLater(slot, view) || isSeen(slot) ? "touch" : null),
    currencies: quantity.currencies,
    ofStretch: isOfStretch(slot),
    before: rangeEnd(slot) === null && (isBefore(slot) || own !== null || started !== null),
    window:
      started ??
      ((slot.lead === "from" || slot.lead === "after") && slot.window?.spec.p !== "event"
        ? (slot.window?.spec ?? null)
        : null),
    atStart: started !== null,
    base: own ?? (slot.lead === "from" ? baseSpec(slot.base) : null),
  };
  const assertion = { ...assertionOf(slot), signed: false, value: quantity.value };
  const certain = (): boolean => isCertain(slot, view, subject) && !isDefinite(slot);
  return {
    kind: "price-level",
    start: slot.start,
    end: slot.end,
    number: { start: quantity.start, end: quantity.end },
    assertion,
    subject: nameOf(subject),
    certain,
    reason: null,
    matter: levelMatter(question),
    needs: { symbols: symbolsOf(subject), currencies: [], entities: [] },
    measure: (world) =>
      orElsewhere(assertion, measureLevel(question, quantity.value, world), certain, () =>
        otherLevels(question, slot, view).map((other) => measureLevel(other, quantity.value, world)),
      ),
  };
}

/** `opened at 503, against 526 at the close of the day before`. */
const isHeldAgainst = ({ lead, day, chunks, at }: ReadSlot): boolean =>
  lead === "against" &&
  day === null &&
  chunks.slice(at + 1, at + 7).some(({ period }) => period?.spec.p === "day" && period.spec.day.d === "neighbour");

/** `from $64.05`, `after $64.05`: the price that a move begins at. */
const isBefore = (slot: ReadSlot): boolean =>
  slot.lead === "from" ||
  isHeldAgainst(slot) ||
  (slot.lead === "after" && (slot.governor === null || slot.day === null));

/** `8.2% above the previous close of $513.24`: the price is that of the base before it. */
function ownBase({ chunks, at }: ReadSlot): BaseSpec | null {
  for (let i = at - 2; i >= 0 && i > at - 9 && chunks[i]?.quantity === null; i--) {
    const base = readBase(chunks, i);
    if (base !== null) return base.next >= at - 1 ? baseSpec(base) : null;
  }
  return null;
}

/** `a one-year low, at HK$425.00`, `a record high of $12`: the extreme of more than its session. */
function isOfStretch({ chunks, at }: ReadSlot): boolean {
  for (let i = at - 1; i > 0 && i > at - 6; i--) {
    const { t, item } = chunks[i] as ReadSlot["chunks"][number];
    if (t !== "word" || !meaning(item, "field")) continue;
    return chunks[i - 1]?.period?.adjective === true || meaning(chunks[i - 1]?.item, "record") !== undefined;
  }
  return false;
}

/** `dipped to HK$72.90 and ended at HK$72.35`: the first was a price on the way. */
const closesLater = (slot: ReadSlot, view: SentenceView): boolean =>
  (slot.governor?.kind === "move" || slot.governor === null) &&
  view.slots.some(
    (other) =>
      other.at > slot.at &&
      other.quantity.unit === slot.quantity.unit &&
      (slot.governor === null
        ? other.governor === null &&
          other.subject === slot.subject &&
          (other.lead === null || other.lead === "to" || other.lead === "at")
        : other.field === "close" && other.governor?.index !== slot.governor.index),
  );

/** `the VIX saw 9.37 at one point`, `it saw HK$195.80 at best`: some price of the session, right behind the verb. */
const isSeen = ({ governor, chunks, at, quantity }: ReadSlot): boolean =>
  governor?.index === at - 1 &&
  meaning(chunks[governor.index]?.item, "witness") !== undefined &&
  (quantity.step < 1 || quantity.value >= 1000);

/** The field of the words; `as high as` and a plain move look at the extreme and the close. */
function fieldOf(slot: ReadSlot): Field | null {
  const end = rangeEnd(slot);
  if (end !== null) return end;
  if (slot.quantity.hedge === "up-to" && slot.field === null && slot.dir !== 0) return slot.dir < 0 ? "low" : "high";
  const hedge = slot.chunks[slot.at]?.item;
  if (cued(hedge, "as-high")) return "high";
  if (cued(hedge, "as-low")) return "low";
  return slot.field;
}
