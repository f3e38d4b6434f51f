import { cued, meaning } from "../syntax/item.js";
import { isLedTo } from "../syntax/modality.js";
import { isNoun } from "../syntax/noun.js";
import { isToldWhen, whenPeriod } from "../syntax/when.js";
import { type Doubt, isBreak, type Part, phraseAfter } from "./doubt.js";

// Doubts about when: the number has a time in the text that was not read as its own.

/** A stretch that the words leave open: `since then`, `earlier this month`. */
const open: Doubt = (slot) => {
  const spec = slot.window?.spec;
  if (spec?.p === "since" && "d" in spec.from) return spec.from.d === "offset";
  return slot.chunks.some(({ t, item }, i) => {
    if (t !== "word" || !meaning(item, "vague") || Math.abs(i - slot.at) >= 12) return false;
    const next = slot.chunks[i + 1]?.item;
    const which = meaning(next, "which")?.which;
    return which === "this" || which === "last" || meaning(next, "relation")?.r === "in";
  });
};

/** `On October 19, 1987, when …, the Dow fell`: the sentence names a day that was not given to the number. */
const dayNotTaken: Doubt = (slot, view) => {
  if (!view.crowded || slot.day !== null || slot.window !== null || slot.base !== null || slot.elided) return false;
  return slot.chunks.some(
    ({ period }, i) => period?.spec.p === "day" && !period.possessive && Math.abs(i - slot.at) > 1,
  );
};

/** Told in the past perfect with nothing that places it. */
const unplaced: Doubt = ({ quantity, perfect, day, window, base, field, chunks, governor }) =>
  quantity.unit !== "count" &&
  !cued(chunks[(governor?.index ?? 0) - 1]?.item, "earlier") &&
  quantity.unit !== "ordinal" &&
  quantity.hedge !== "up-to" &&
  perfect &&
  day === null &&
  window === null &&
  base === null &&
  field === null;

/** `Amazon has lost 5%`: a perfect tells of a stretch, and here the text does not say which. */
const openPerfect: Doubt = ({ chunks, governor, day, window, base, quantity }) => {
  if (quantity.unit !== "percent" || governor === null || governor.noun || governor.after) return false;
  if (day !== null || window !== null || base !== null) return false;
  let i = governor.index - 1;
  while (i > 0 && chunks[i]?.t === "word" && meaning(chunks[i]?.item, "adverb")) i--;
  return chunks[i]?.t === "word" && meaning(chunks[i]?.item, "have") !== undefined;
};

/** `the crash, when the Dow fell 22.6%`: of a time that was not read, or not given to the number. */
const toldWhen: Doubt = (slot) => {
  const told = whenPeriod(slot.chunks, slot.at);
  if (told !== null) return told !== slot.window && told !== slot.day;
  return slot.day === null && isToldWhen(slot.chunks, slot.at);
};

/** `down more than 600 points before clawing it back`, `after a drop of 4 percent`: a moment, or another day. */
const onTheWay: Doubt = (slot) => {
  const { chunks, at, governor } = slot;
  for (let i = at + 1; i < at + 4 && chunks[i] !== undefined && !isBreak(chunks[i] as Part); i++)
    if (chunks[i]?.t === "word" && meaning(chunks[i]?.item, "relation")?.r === "before") return slot.field === null;
  if (governor === null || !governor.noun) return false;
  const first = Math.min(governor.index, at);
  for (let i = first - 1; i >= 0 && i > first - 5; i--) {
    const { item, t } = chunks[i] as Part;
    if (meaning(item, "undone")) return true;
    if (meaning(item, "relation")?.r === "after") return slot.day === null;
    const near = meaning(item, "relation")?.r === "with";
    if (
      !near &&
      !meaning(item, "determiner") &&
      !meaning(item, "adverb") &&
      !meaning(item, "hedge") &&
      t !== "quantity"
    )
      return false;
  }
  return false;
};

/** `had propelled the index to a lead of 1.9%`: how far it had come at some moment. */
const ledThere: Doubt = ({ chunks, at, field, quantity }) =>
  quantity.unit === "percent" && field === null && isLedTo(chunks, at);

/** `The shares rose to $166.37, 3.5% above Monday's close. They ended lower.`: how far they had come before the close. */
const closedLater: Doubt = ({ quantity, governor, field, window, base, lead }, view, subject) => {
  if (!view.closesLater(subject.issuer) || field !== null || window !== null) return false;
  if (quantity.unit === "percent") return base !== null && base.field === "close";
  return governor?.kind === "move" && lead === "to" && quantity.unit !== "shares";
};

/** `the seven weeks that followed have robbed it of 43.2%`: a stretch that a clause places. */
const placedByClause: Doubt = ({ chunks, at }) =>
  chunks.some(
    ({ period }, i) => i < at && period?.spec.p === "span" && meaning(chunks[i + 1]?.item, "relative") !== undefined,
  );

/** `In January 2020 it had closed at $68.47`: some day of a stretch. */
const someDayOf: Doubt = ({ quantity, window, day, chunks, at, lead }) =>
  quantity.unit !== "percent" &&
  quantity.unit !== "times" &&
  quantity.unit !== "count" &&
  day === null &&
  lead !== "from" &&
  window?.spec.p === "calendar" &&
  window.relation === "in" &&
  window.end <= (chunks[at]?.start ?? 0);

/** `since the launch`, `since it cut its outlook in March`: counted from something that was not read. */
const sinceUnread: Doubt = ({ chunks, at, base, window, field, quantity }) =>
  base === null &&
  !(field === "close" && quantity.unit !== "percent") &&
  (isSince(chunks[at + 1]) ||
    ((window === null || (window.spec.p === "calendar" && window.relation !== "since")) && chunks.some(isSince)));

const isSince = (part: Part | undefined): boolean =>
  part?.t === "word" && meaning(part.item, "relation")?.r === "since";

const STRETCHING = new Set(["over", "during", "within", "until", "between", "after", "before"]);

/** `during the first days of the year`: a stretch after the number that was not read. */
const unreadStretch: Doubt = ({ chunks, at, base, window }) => {
  if (base !== null || window !== null) return false;
  const next = chunks[at + 1];
  const relation = next?.t === "word" ? meaning(next.item, "relation")?.r : undefined;
  return (
    relation !== undefined &&
    STRETCHING.has(relation) &&
    chunks[at + 2]?.t !== "quantity" &&
    !cued(chunks[at + 2]?.item, "gerund")
  );
};

/** `from its offering price of $38`, `below the price of the sale`: counted from something that was not read. */
const unreadBase: Doubt = ({ chunks, at, base, window, governor, quantity }) => {
  if (base !== null || window !== null || quantity.unit !== "percent") return false;
  const after = governor?.after === true ? Math.max(governor.index, at) : at;
  const next = chunks[after + 1];
  const relation = next?.t === "word" ? meaning(next.item, "relation")?.r : undefined;
  if (relation !== "from" && relation !== "below" && relation !== "above") return false;
  const article = chunks[after + 2];
  return (
    article?.t === "word" &&
    (meaning(article.item, "determiner") !== undefined || meaning(article.item, "possessive") !== undefined) &&
    !meaning(chunks[after + 3]?.item, "record")
  );
};

/** `from August to May`, `the four months ended August`: a stretch with an end of its own that was not read. */
const endedElsewhere: Doubt = ({ chunks, at, window, quantity }) => {
  if (quantity.unit === "count") return false;
  for (let i = Math.max(0, at - 14); i < chunks.length && i < at + 10; i++) {
    const period = chunks[i]?.period;
    if (!period || (period.spec.p !== "calendar" && period.spec.p !== "span" && period.spec.p !== "day")) continue;
    if (window !== null && isInside(period, window)) continue;
    const next = chunks[i + 1];
    const before = chunks[i - 1];
    if (i > at && before?.t === "word" && before.item.lexemes.some((l) => l.c === "relation" && l.r === "between"))
      return true;
    if (period.relation === "between" && i > at) return true;
    if (next?.period && (next.period.relation === "to" || next.period.relation === "until")) return true;
    if (period === window && next?.t === "word" && meaning(next.item, "level")?.field === "close") return true;
  }
  return false;
};

/** Whether a period is one end of a stretch that was read with both. */
const isInside = (period: { start: number; end: number }, window: { start: number; end: number }): boolean =>
  period.start >= window.start && period.end <= window.end && period.end - period.start < window.end - window.start;

/** `the first three days of last week`: some of the sessions of a stretch. */
const someSessions: Doubt = ({ chunks, at }) =>
  chunks.some(
    ({ t, item, quantity }, i) =>
      Math.abs(i - at) < 10 &&
      (quantity?.unit === "ordinal" ||
        (t === "word" && (meaning(item, "ordinal") !== undefined || meaning(item, "ordinal-ref") !== undefined))) &&
      isCount(chunks[i + 1]),
  );

const isCount = (part: Part | undefined): boolean =>
  part?.period?.spec.p === "span" && (part.period.spec.unit === "day" || part.period.spec.unit === "session");

/** `98,771 employees at the end of the year, up 23%`, `$108 billion - a 65% increase`: said of the figure before the mark. */
const ofFigureBefore: Doubt = ({ governor, chunks, at, near, subjectAt }) => {
  if (governor === null || (governor.kind !== "side" && !(governor.noun && governor.after))) return false;
  const head = Math.min(governor.index, at);
  let mark = head - 1;
  while (mark > 0 && leadsTo(chunks[mark]?.item)) mark--;
  if (chunks[mark]?.t !== "mark" || !isSetOff(chunks[mark] as Part)) return false;
  const noun = chunks[mark - 1];
  if (!near && noun !== undefined && (noun.t === "period" || isNoun(noun))) return true;
  for (let i = mark - 1; i > Math.max(subjectAt, mark - 8); i--) {
    const quantity = chunks[i]?.quantity;
    if (quantity) return isFigure(quantity);
  }
  return false;
};

/** `a 65% increase`, `about 65% more`, `soit 65 % de plus`: what stands between a mark and an amount. */
const leadsTo = (item: Part["item"] | undefined): boolean =>
  meaning(item, "determiner") !== undefined ||
  meaning(item, "hedge") !== undefined ||
  (cued(item, "restates") && meaning(item, "and") !== undefined);

const isSetOff = (part: Part): boolean => isBreak(part) || part.item.norm === "-";

/** A sum or a count that no share costs. */
const isFigure = ({ unit, value }: { unit: string; value: number }): boolean =>
  (unit === "money" && value >= 1e6) || unit === "count" || unit === "shares" || (unit === "none" && value >= 5e4);

/** `a rally that began in October`: counted from a day of its own. */
const beganThen: Doubt = (slot) =>
  slot.base === null &&
  phraseAfter(slot).some(
    ({ item }, i, after) => meaning(item, "relative") && meaning(after[i + 1]?.item, "level")?.field === "open",
  );

/** `After a record the day before, Apple slipped`: the day of the phrase in front. */
const dayInFront: Doubt = ({ chunks, at, day, governor }) => {
  if (day === null || day.start > (chunks[at]?.start ?? 0) || day.spec.p !== "day" || day.spec.day.d !== "neighbour")
    return false;
  const relation = chunks[0]?.t === "word" ? meaning(chunks[0].item, "relation")?.r : undefined;
  if (relation !== "after" && relation !== "before" && relation !== "since") return false;
  const comma = chunks.findIndex((part) => part.t === "mark" && part.item.norm === "," && part.start >= day.end);
  return comma >= 0 && comma < (governor?.index ?? at);
};

/** `the Monday following`: counted from another day. */
const dayFollowing: Doubt = ({ chunks, day }) => {
  if (day === null) return false;
  const next = chunks[chunks.findIndex(({ period }) => period === day) + 1];
  return (
    next?.t === "word" &&
    (meaning(next.item, "which")?.which === "next" || meaning(next.item, "relation")?.r === "after") &&
    isBreak(chunks[chunks.indexOf(next) + 1] ?? next)
  );
};

/** `January 14: …`: an entry of a chronicle is about its own day. */
const inChronicle: Doubt = ({ day }, view) => view.chronicle && day === null;

/** `early Thursday`, `Thursday morning`, `in early trading`: perhaps before the session that the tape knows. */
const perhapsBeforeOpen: Doubt = ({ chunks, at, day, field }) =>
  field !== "close" &&
  (day?.part === true || chunks.slice(at + 1, at + 5).some(({ item }) => meaning(item, "which")?.which === "early"));

/** Reasons to doubt when it is true, or what it is counted from. */
export const timeDoubts: readonly Doubt[] = [
  open,
  dayNotTaken,
  unplaced,
  openPerfect,
  toldWhen,
  onTheWay,
  ledThere,
  closedLater,
  placedByClause,
  someDayOf,
  sinceUnread,
  unreadStretch,
  unreadBase,
  endedElsewhere,
  someSessions,
  ofFigureBefore,
  perhapsBeforeOpen,
  beganThen,
  dayInFront,
  dayFollowing,
  inChronicle,
];
