import type { Direction, TimeUnit } from "../../languages/lexeme.js";
import { meaning } from "../../syntax/item.js";
import type { ReadSlot } from "../sentence.js";

/** A run of rises or falls as the words around its length tell it. */
export interface Shape {
  readonly unit: TimeUnit;
  /** 0 where only the prices say which way the run went. */
  readonly dir: Direction | 0;
  /** Whether the run ended before the session spoken of; null where it may have or not. */
  readonly broken: boolean | null;
  /** Whether the words can mean nothing but an unbroken run. */
  readonly firm: boolean;
}

type Part = ReadSlot["chunks"][number];

/** How far behind a length the words of its run may stand. */
const REACH = 9;

/** `fourth consecutive decline`, `each of the previous four sessions`, `three weeks of gains`, `a run that lasted six days`; null for no run. */
export function shapeOf(slot: ReadSlot): Shape | null {
  const ahead = aheadOf(slot);
  if (ahead === null) return null;
  const found = ahead.run
    ? { dir: ahead.dir, broken: false, firm: ahead.firm }
    : (goingOn(slot) ?? ofEach(slot) ?? forDays(slot) ?? ended(slot, ahead) ?? lasting(slot) ?? before(slot));
  if (found === null) return null;
  const unit = ahead.unit ?? "session";
  if (unit === "minute" || unit === "hour" || unit === "decade" || unit === "half") return null;
  return {
    unit,
    dir: found.dir || ahead.dir || directionBefore(slot),
    broken: isBroken(slot)
      ? brokenBy(slot, found.dir || ahead.dir)
      : found.broken === false && isOver(slot)
        ? null
        : found.broken,
    firm: found.firm,
  };
}

type Found = Pick<Shape, "dir" | "broken" | "firm">;

interface Ahead {
  readonly run: boolean;
  readonly firm: boolean;
  readonly unit: TimeUnit | null;
  readonly dir: Direction | 0;
  /** A noun of movement right behind the length: `a three-day slide`. */
  readonly move: boolean;
}

const isWord = (part: Part | undefined): part is Part => part?.t === "word";

const spanOf = (part: Part | undefined): TimeUnit | null => {
  const spec = part?.period?.spec;
  return spec?.p === "span" || spec?.p === "ago" ? spec.unit : null;
};

const timeOf = (part: Part | undefined): TimeUnit | null =>
  isWord(part) ? (meaning(part.item, "time")?.unit ?? meaning(part.item, "frequency")?.unit ?? null) : spanOf(part);

/** The direction of a noun of movement, or of what is said of a day: `gains`, `losing`, `advance`, `up`. */
function movement(part: Part | undefined): Direction | 0 {
  if (!isWord(part)) return 0;
  const move = meaning(part.item, "move");
  return move && move.pos !== "verb" ? move.dir : (meaning(part.item, "winning")?.dir ?? 0);
}

/** Reads what follows the length; null where it is the length of something else. */
function aheadOf(slot: ReadSlot): Ahead | null {
  const { chunks, at } = slot;
  let run = false;
  let firm = false;
  let unit = spanOf(chunks[at]);
  let dir: Direction | 0 = 0;
  for (let i = at + 1; i < at + REACH && i < chunks.length; i++) {
    const part = chunks[i] as Part;
    const { item, t } = part;
    if (t === "mark" && item.norm !== "-") break;
    if (t === "quantity" && run) break;
    if (meaning(item, "straight")) {
      if (i > at + 1 && item.norm !== item.token.norm && slot.quantity.form !== "ordinal" && isThing(chunks[i - 1]))
        return null;
      run = true;
      firm = true;
    }
    const streak = isWord(part) ? meaning(item, "streak") : undefined;
    if (streak) {
      run = true;
      firm = true;
      dir = streak.dir || dir;
    }
    unit ??= timeOf(part);
    const without = meaning(item, "not")
      ? movement(chunks[meaning(chunks[i + 1]?.item, "determiner") ? i + 2 : i + 1])
      : 0;
    if (without !== 0 && unit !== null) return { run: true, firm: true, unit, dir: -without as Direction, move: false };
    if (dir === 0) dir = movement(part);
    if (i > at + 1 && isWord(part) && endsPhrase(part)) break;
  }
  const counted = countedMoves(slot);
  return {
    run: run || counted !== null,
    firm: firm || (counted?.firm ?? false),
    unit,
    dir: counted?.dir || dir,
    move: movement(chunks[at + 1]) !== 0,
  };
}

const endsPhrase = ({ item }: Part): boolean =>
  meaning(item, "relation")?.r === "to" || (meaning(item, "clause") !== undefined && !meaning(item, "adverb"));

/** `three weeks of gains`, `a third day of losses`, `four winning weeks`, `six up days`, `its third weekly decline`. */
function countedMoves(slot: ReadSlot): { dir: Direction; firm: boolean } | null {
  const { chunks, at, quantity } = slot;
  const inside = spanOf(chunks[at]) !== null;
  const first = inside ? at : at + 1;
  const next = chunks[first + 1];
  const time = timeOf(chunks[first]);
  if (time !== null && meaning(next?.item, "relation")?.r === "of") {
    const dir = movement(chunks[first + 2]);
    return dir === 0 ? null : { dir, firm: true };
  }
  if (inside) return null;
  const dir = movement(chunks[first]);
  if (dir !== 0 && isWord(next) && meaning(next.item, "time")) return { dir, firm: true };
  if (quantity.unit !== "ordinal") return null;
  const noun = isFrequency(chunks[first]) ? first + 1 : first;
  const told = movement(chunks[noun]);
  return told === 0 || isPlaced(chunks, noun + 1) ? null : { dir: told, firm: false };
}

/** `weekly`, `daily`: how often, which the reader of periods takes for a span of one. */
const isFrequency = (part: Part | undefined): boolean =>
  part?.period?.adjective === true || (isWord(part) && meaning(part.item, "frequency") !== undefined);

/** `its third gain in four weeks`, `the fifth decline this year`: counted in a stretch, not in a row. */
const isPlaced = (chunks: ReadSlot["chunks"], from: number): boolean =>
  chunks.slice(from, from + 3).some(({ period }) => period !== null && period.spec.p !== "day");

/** `three stores in a row`: a plain noun, which no price can rise or fall by. */
const isThing = (part: Part | undefined): boolean =>
  part?.t === "unknown" ||
  (part?.t === "word" &&
    !part.item.lexemes.some(({ c }) => c === "time" || c === "frequency" || c === "move" || c === "streak"));

/** `fell on each of the previous four sessions`, `in every one of the eight weeks before`, `the gains of the five preceding days`. */
function ofEach(slot: ReadSlot): Found | null {
  const { chunks, at } = slot;
  const spec = chunks[at]?.period?.spec;
  const previous = meaning(chunks[at + 1]?.item, "which");
  const behind = spec === undefined && previous !== undefined && timeOf(chunks[at + 2]) !== null;
  if (spec?.p !== "span" && spec?.p !== "ago" && !behind) return null;
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const part = chunks[i] as Part;
    if (part.t === "mark" || part.t === "period") return null;
    const dir = behind ? movement(part) : 0;
    if (!meaning(part.item, "each") && dir === 0) continue;
    const ended =
      behind ||
      spec?.p === "ago" ||
      (spec?.p === "span" && spec.previous === true) ||
      meaning(chunks[at + 1]?.item, "relation")?.r === "before" ||
      chunks[at + 1]?.period?.relation === "before";
    const told = dir || movement(chunks[i - 2]) || (slot.governor?.dir ?? 0);
    return { dir: told, broken: ended, firm: !behind };
  }
  return null;
}

/** `recule depuis deux séances`: a movement that goes on since so many sessions. */
const goingOn = ({ chunks, at, governor }: ReadSlot): Found | null => {
  const unit = timeOf(chunks[at]);
  const counted = unit === "session" || unit === "day" || unit === "week";
  return counted && chunks[at]?.period?.relation === "since" && governor?.kind === "move" && !governor.noun
    ? { dir: governor.dir, broken: false, firm: true }
    : null;
};

/** `rose for a sixth session`, `had gone up for seven sessions`: a movement, `for`, and its length. */
function forDays(slot: ReadSlot): Found | null {
  const { chunks, at, governor, quantity } = slot;
  if (governor === null || governor.after || governor.index >= at || governor.dir === 0) return null;
  const ordinal = quantity.unit === "ordinal";
  const unit = timeOf(ordinal ? chunks[at + 1] : chunks[at]);
  if (unit !== "session" && unit !== "day" && unit !== "week" && unit !== "month") return null;
  if (ordinal ? slot.lead !== "for" : chunks[at]?.period?.relation !== "for") return null;
  if (!ordinal && chunks.slice(governor.index + 1, at).some((part) => part.period !== null || isFigure(part)))
    return null;
  return { dir: governor.dir as Direction, broken: false, firm: ordinal };
}

/** A number that moves between the verb and `for`: `lost 3% for the week` is no run. */
const isFigure = ({ quantity }: Part): boolean => quantity?.unit === "percent" && quantity.sign === 0;

/** `ended a rally of seven sessions`, `snapped a three-day slide`. */
function ended(slot: ReadSlot, ahead: Ahead): Found | null {
  if (!isBroken(slot)) return null;
  if (slot.chunks[slot.at]?.period?.adjective && ahead.move) return { dir: ahead.dir, broken: true, firm: true };
  const noun = slot.chunks[slot.at]?.period?.relation === "of" ? slot.at - 1 : slot.at - 2;
  const dir = slot.lead === "of" || noun === slot.at - 1 ? movement(slot.chunks[noun]) : 0;
  return dir === 0 || timeOf(slot.chunks[slot.at]) === null ? null : { dir, broken: true, firm: true };
}

/** `its winning run had lasted five days`, `a slide that lasted three sessions`, `the run now numbers four`. */
function lasting(slot: ReadSlot): Found | null {
  const { chunks, at } = slot;
  let verb = at - 1;
  while (verb > at - 4 && isWord(chunks[verb]) && !meaning(chunks[verb]?.item, "lasts")) verb--;
  if (!meaning(chunks[verb]?.item, "lasts")) return null;
  for (let i = verb - 1; i >= 0 && i > verb - 24; i--) {
    const part = chunks[i] as Part;
    if (!isWord(part)) continue;
    const streak = meaning(part.item, "streak");
    const dir = streak?.dir ?? movement(part);
    if (streak || dir !== 0) return { dir, broken: null, firm: true };
  }
  return null;
}

/** `a losing run that now spans three sessions`, `its winning streak to seven days`, `a new roll of six`. */
function before(slot: ReadSlot): Found | null {
  for (let i = slot.at - 1; i >= 0 && i > slot.at - 8; i--) {
    const part = slot.chunks[i] as Part;
    if (part.t === "mark") return null;
    const streak = isWord(part) ? meaning(part.item, "streak") : undefined;
    if (streak) return streak.loose && streak.dir === 0 ? null : { dir: streak.dir, broken: false, firm: true };
  }
  return null;
}

function directionBefore(slot: ReadSlot): Direction | 0 {
  for (let i = slot.at - 1; i >= 0 && i > slot.at - 8; i--) {
    const { item, t } = slot.chunks[i] as Part;
    if (t !== "word") continue;
    const dir = meaning(item, "streak")?.dir || meaning(item, "move")?.dir;
    if (dir) return dir;
  }
  return slot.governor?.dir ?? 0;
}

/** `a series of four weekly advances is over`, `the end of a five-day run`: with the session spoken of, or before it. */
const isOver = ({ chunks, at }: ReadSlot): boolean =>
  chunks.slice(Math.max(0, at - 4), at + 8).some((part) => isWord(part) && meaning(part.item, "ended") !== undefined);

/** `fell 3% after six gains` ends the run; `after six gains in a row, it has 17.7% to show` may not. */
const brokenBy = ({ chunks, at }: ReadSlot, dir: Direction | 0): true | null => {
  const after = meaning(chunks[at - 1]?.item, "relation")?.r === "after";
  const contrary = chunks.some(({ t, item }, i) => {
    const told = t === "word" ? (meaning(item, "move")?.dir ?? meaning(item, "side")?.dir) : undefined;
    return told !== undefined && told !== dir && Math.abs(i - at) > 2;
  });
  return after && dir !== 0 && !contrary ? null : true;
};

/** `snapped a five-day winning streak`, `after six straight losses`. */
function isBroken(slot: ReadSlot): boolean {
  // `after …` is swallowed by the period that holds the number.
  if (slot.chunks[slot.at]?.period?.relation === "after") return true;
  for (let i = slot.at - 1; i >= 0 && i > slot.at - 7; i--) {
    const part = slot.chunks[i] as Part;
    if (meaning(part.item, "broke")) return true;
    if (part.t === "mark" || part.t === "quantity") return false;
  }
  return false;
}
