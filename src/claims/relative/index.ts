import type { Reference } from "../../entities/reference.js";
import type { ResolvedListing } from "../../entities/subject.js";
import type { Direction } from "../../languages/lexeme.js";
import type { Chunk } from "../../syntax/chunk.js";
import { cued, meaning } from "../../syntax/item.js";
import { nominalEndingAt } from "../../syntax/nominal.js";
import { type Measured, type Reading, unmeasured } from "../../verdicts/reading.js";
import { assertionOf, nameOf, silence, symbolsOf } from "../build.js";
import { measureChange } from "../change.js";
import type { Claim, ClaimKind } from "../claim.js";
import type { ChangeQuestion } from "../question.js";
import { type ReadSlot, type SentenceView, whenOf } from "../sentence.js";
import { listingsOf } from "../subjects.js";
import type { World } from "../world.js";

/** One price's change against another's. */
export const relative: ClaimKind = {
  name: "relative",
  about: "a price did better or worse than another by so many percentage points",
  frame: (view) => view.slots.flatMap((slot) => frame(slot, view)),
};

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const { quantity } = slot;
  const points =
    quantity.unit === "percentage-points" ||
    quantity.unit === "points" ||
    quantity.unit === "percent" ||
    quantity.unit === "basis-points";
  if (!points || silence(slot) !== null) return [];
  const compared = comparison(slot, view);
  if (compared === null) return [];
  const [own] = listingsOf(slot);
  if (own === undefined) return [];
  const { other, dir } = compared;
  if (other.issuer === own.issuer) return [];
  const scale = quantity.unit === "basis-points" ? 0.01 : 1;
  const question = { own, other, change: changeQuestion(slot, view) };
  const { value, step } = quantity;
  return [
    {
      kind: "relative",
      start: slot.start,
      end: slot.end,
      number: { start: quantity.start, end: quantity.end },
      assertion: {
        ...assertionOf(slot, dir),
        value: value * scale * dir,
        step: step * scale,
        unit: "percentage-points",
      },
      subject: nameOf(own),
      certain: () => own.certain && other.certain && slot.certain,
      reason: null,
      needs: { symbols: [...symbolsOf(own), ...symbolsOf(other)], currencies: [], entities: [] },
      measure: (world) => measure(question, world),
    },
  ];
}

interface Comparison {
  readonly other: ResolvedListing;
  readonly dir: Direction;
}

/** `beat the S&P 500 by`, `35 points better than`, `4 points ahead of`, `trailed the fund by`. */
function comparison(slot: ReadSlot, view: SentenceView): Comparison | null {
  const { governor, chunks, at } = slot;
  if (governor?.kind === "beat" && slot.quantity.unit !== "percent") {
    const other = listingAfter(slot, view, governor.index + 1);
    return other === null ? null : { other, dir: governor.dir as Direction };
  }
  for (let i = at + 1; i <= at + 4; i++) {
    const item = chunks[i]?.item;
    if (item === undefined || chunks[i]?.t === "mark") return null;
    const beat = meaning(item, "beat");
    const than =
      meaning(item, "relation")?.r === "than" ||
      meaning(item, "relation")?.r === "above" ||
      (meaning(item, "relation")?.r === "below" && !meaning(item, "side"));
    if (!beat && !than) continue;
    const side = meaning(chunks[i - 1]?.item, "side")?.dir ?? (cued(item, "than-less") ? -1 : 1);
    if (slot.quantity.unit === "percent") return null;
    const other = listingAfter(slot, view, i + 1);
    // `Lost two points more than` is the worse of the two.
    const turn = !beat && governor?.kind === "move" && governor.dir < 0 ? -1 : 1;
    return other === null ? null : { other, dir: beat ? beat.dir : ((side * turn) as Direction) };
  }
  return null;
}

/** The listing named after a chunk. */
function listingAfter(slot: ReadSlot, view: SentenceView, from: number): ResolvedListing | null {
  const { chunks } = slot;
  let last = -1;
  for (let i = from; i < chunks.length && i < from + 7; i++) {
    const chunk = chunks[i] as Chunk;
    if (isName(chunk)) last = i;
    else if (last >= 0 || chunk.t === "mark" || chunk.t === "quantity") break;
  }
  const reference: Reference | null = last < 0 ? null : (nominalEndingAt(chunks, last, 4)?.reference ?? null);
  if (reference === null) return null;
  const [found] = view.resolve(reference, slot.at);
  return found?.kind === "listing" ? found : null;
}

const isName = (chunk: Chunk): boolean =>
  chunk.t === "known" ||
  (chunk.t === "word" &&
    (meaning(chunk.item, "index") !== undefined ||
      meaning(chunk.item, "ordinal-ref") !== undefined ||
      meaning(chunk.item, "company") !== undefined ||
      meaning(chunk.item, "role") !== undefined ||
      meaning(chunk.item, "equity") !== undefined));

function changeQuestion(slot: ReadSlot, view: SentenceView): Omit<ChangeQuestion, "subject"> {
  const window = slot.window !== null && slot.window.spec.p !== "event" ? slot.window.spec : null;
  return {
    when: whenOf(slot, view),
    window,
    carried: slot.carried,
    base: null,
    field: null,
    measure: "percent",
    dir: 0,
  };
}

/** The difference of the two changes over the same sessions. */
function measure(
  question: { own: ResolvedListing; other: ResolvedListing; change: Omit<ChangeQuestion, "subject"> },
  world: World,
): Measured {
  const a = measureChange({ ...question.change, subject: question.own }, world);
  const b = measureChange({ ...question.change, subject: question.other }, world);
  const readings: Reading[] = [];
  for (const own of a.readings) {
    const other = b.readings.find(
      (reading) => reading.range === null && reading.to === own.to && reading.rule === own.rule && reading.licensed,
    );
    if (other === undefined || own.range !== null) continue;
    readings.push({
      ...own,
      value: own.value - other.value,
      label: `${own.symbol} against ${other.symbol}, ${own.rule}`,
      evidence: [...own.evidence, ...other.evidence],
      complete: own.complete && other.complete,
    });
  }
  return readings.length > 0 ? { readings, reason: null } : unmeasured(a.reason ?? b.reason ?? "no-data");
}
