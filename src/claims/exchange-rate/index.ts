import type { ResolvedListing } from "../../entities/subject.js";
import type { Assertion } from "../../verdicts/assertion.js";
import type { Measured } from "../../verdicts/reading.js";
import { assertionOf, baseSpec, moverOf, silence, unjudged } from "../build.js";
import { isCertain } from "../certainty.js";
import { measureChange } from "../change.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import { measureLevel } from "../level.js";
import type { ChangeQuestion, LevelQuestion } from "../question.js";
import { type ReadSlot, type SentenceView, whenOf } from "../sentence.js";
import type { World } from "../world.js";
import { listingOf, withPair } from "./cross.js";
import { currencyBefore, currencyOf, otherThan, type Pair, pricesOther } from "./pair.js";

/** What a currency is worth in another, and how that moved. */
export const exchangeRate: ClaimKind = {
  name: "exchange-rate",
  about: "a currency stood at a rate against another, or rose or fell against it",
  frame: bySlot(frame),
};

/** Rates of one day differ by hour and source: a level by so much of itself, a change by so many points of percent. */
const LEVEL_SLACK = 0.006;
const CHANGE_SLACK = 0.4;

/** How far off a rate, as a share, or a change, in points, must be to be called wrong: a fixing may be a wild day old. */
const FAR_LEVEL = 0.025;
const FAR_CHANGE = 2.5;

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const code = currencyOf(slot) ?? currencyBefore(slot, view);
  if (code === null) return [];
  const other = otherThan(code, slot) ?? (code === "USD" ? null : "USD");
  if (other === null) return [];
  const level = isLevel(slot);
  if (!level && !isChange(slot)) return [];
  const reason = silence(slot);
  if (reason !== null) return [unjudged("exchange-rate", slot, reason)];
  return [
    level ? levelClaim(slot, view, pairOfLevel(slot, code, other)) : changeClaim(slot, view, { of: code, in: other }),
  ];
}

/** A rate: an amount of another currency, or a bare number after `at` or `to`. */
function isLevel({ quantity, governor, lead, elided, at, day }: ReadSlot): boolean {
  if (quantity.form !== "digits" || quantity.sign !== 0 || quantity.value >= 1e5) return false;
  if (quantity.unit === "money" && lead === null)
    return governor?.kind === "level" || governor?.kind === "be" || elided;
  if (lead === null) return governor?.kind === "level" && governor.index === at - 1 && quantity.step < 1;
  const moved = governor?.kind === "move" || governor?.kind === "side" || governor?.kind === "level";
  const compared =
    (lead === "against" && (governor?.kind === "level" || elided || day !== null)) ||
    (lead === "after" && day !== null);
  const led = lead === "to" || lead === "at" || lead === "from" || compared;
  return (quantity.unit === "money" || (quantity.unit === "none" && quantity.step < 1)) && (moved || elided) && led;
}

const isChange = ({ quantity, governor, lead }: ReadSlot): boolean =>
  quantity.unit === "percent" && lead !== "to" && (governor?.kind === "move" || governor?.kind === "side");

/** Which of the two the number prices: `the euro rose to $1.17`, `the yuan traded at 7.12 to the dollar`. */
function pairOfLevel(slot: ReadSlot, code: string, other: string): Pair {
  const own = slot.quantity.unit === "money" && slot.quantity.currencies[0] === code;
  return own || (slot.quantity.unit === "none" && pricesOther(slot))
    ? { of: other, in: code }
    : { of: code, in: other };
}

function levelClaim(slot: ReadSlot, view: SentenceView, pair: Pair): Claim {
  const question: LevelQuestion = {
    subject: subjectOf(pair),
    when: whenOf(slot, view),
    field: null,
    currencies: [],
    before: slot.lead === "from",
    window: null,
    base: null,
  };
  const { value } = slot.quantity;
  const assertion = { ...assertionOf(slot, 0), slack: LEVEL_SLACK };
  return claim(slot, view, pair, assertion, FAR_LEVEL * value, (world) => measureLevel(question, value, world));
}

function changeClaim(slot: ReadSlot, view: SentenceView, pair: Pair): Claim {
  const question: ChangeQuestion = {
    subject: subjectOf(pair),
    when: whenOf(slot, view),
    window: slot.window === null || slot.window.spec.p === "event" ? null : slot.window.spec,
    carried: slot.carried,
    base: baseSpec(slot.base),
    field: null,
    measure: "percent",
    dir: slot.dir,
  };
  const plain = assertionOf(slot);
  const assertion = { ...plain, slack: CHANGE_SLACK / Math.max(Math.abs(plain.value), CHANGE_SLACK) };
  const far = question.window === null && question.base === null ? Number.POSITIVE_INFINITY : FAR_CHANGE;
  return claim(slot, view, pair, assertion, far, (world) => measureChange(question, world));
}

/** A claim that is called wrong only where the rate is farther off than fixings of one day ever are. */
function claim(
  slot: ReadSlot,
  view: SentenceView,
  pair: Pair,
  assertion: Assertion,
  far: number,
  measure: (world: World) => Measured,
): Claim {
  const subject = subjectOf(pair);
  const { symbol, name } = listingOf(pair);
  return {
    kind: "exchange-rate",
    start: slot.start,
    end: slot.end,
    number: { start: slot.quantity.start, end: slot.quantity.end },
    ...moverOf(slot),
    assertion,
    subject: { name, symbol, issuer: pair.of },
    certain: (truth) => Math.abs(truth - assertion.value) > far && isCertain(slot, view, subject),
    reason: null,
    needs: { symbols: [], currencies: [pair.of, pair.in].filter((code) => code !== "USD"), entities: [] },
    measure: (world) => measure(withPair(world, pair)),
  };
}

const subjectOf = (pair: Pair): ResolvedListing => ({
  kind: "listing",
  issuer: pair.of,
  listings: [listingOf(pair)],
  licensed: 1,
  named: true,
  only: true,
  certain: true,
});
