import type { ResolvedListing } from "../../entities/subject.js";
import { cued, meaning } from "../../syntax/item.js";
import { assertionOf, nameOf, silence, symbolsOf, unjudged } from "../build.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import { companyOf } from "../company.js";
import { dividendMatter } from "../matter.js";
import { cueAfter, cueBefore, isNear, isPerShare } from "../near.js";
import type { ReadSlot, SentenceView } from "../sentence.js";
import { measureAmount, measureYield } from "./measure.js";

/** Dividends and their yields. */
export const dividend: ClaimKind = {
  name: "dividend",
  about: "a company pays so much a share, or yields so much at its price",
  frame: bySlot(frame, "money", "percent"),
};

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const { quantity } = slot;
  const paid = quantity.unit === "money" && quantity.value < 1e5 && isPaid(slot);
  const yields = quantity.unit === "percent" && quantity.sign === 0 && isYield(slot);
  if (!paid && !yields) return [];
  const subject = companyOf(slot, view);
  const name = subject === null ? null : nameOf(subject);
  const reason = silence(slot) ?? (isForetold(slot) ? "forecast" : subject === null ? "unknown-subject" : null);
  if (subject === null || reason !== null) return [unjudged("dividend", slot, reason ?? "unknown-subject", name)];
  const annual = slot.chunks.some(
    ({ period, item }) => period?.spec.p === "span" && item.lexemes.length > 0 && period.spec.unit === "year",
  );
  return [
    {
      kind: "dividend",
      start: slot.start,
      end: slot.end,
      number: { start: quantity.start, end: quantity.end },
      assertion: assertionOf(slot, 0),
      subject: nameOf(subject),
      certain: () => subject.certain && slot.certain && isPlain(slot),
      reason: null,
      matter: paid ? dividendMatter(subject.issuer, annual, quantity.currencies) : null,
      needs: { symbols: symbolsOf(subject), currencies: yields ? currenciesOf(subject) : [], entities: [] },
      measure: (world) =>
        paid
          ? measureAmount(subject, quantity.currencies, annual, quantity.value, world)
          : measureYield(subject, world),
    },
  ];
}

/** `is expected to pay`, `will pay`. */
const isForetold = ({ chunks, at }: ReadSlot): boolean =>
  chunks
    .slice(0, at)
    .some(
      ({ t, item }) =>
        t === "word" && (meaning(item, "modal") !== undefined || meaning(item, "forecast") !== undefined),
    );

const currenciesOf = ({ listings }: ResolvedListing): readonly string[] =>
  [...new Set(listings.map(({ currency }) => currency))].filter((code) => code !== "USD");

/** `a dividend of $0.25 a share`, `a 25-cent dividend`, `the payout rises to 26 cents`. */
const isPaid = (slot: ReadSlot): boolean =>
  cueAfter(slot, "dividend", 3) >= 0 ||
  (cueBefore(slot, "dividend", 7) >= 0 && (isPerShare(slot) || slot.lead === "of" || slot.lead === "to"));

/** `a dividend yield of 2.5%`, `yields 2.5%` of a share that pays. */
const isYield = (slot: ReadSlot): boolean => isNear(slot, "yield", 5, 4) && slot.chunks.some(isDividend);

const isDividend = ({ item }: ReadSlot["chunks"][number]): boolean => cued(item, "dividend");

/** The amount stands right at the word, and no other dividend is spoken of. */
const isPlain = (slot: ReadSlot): boolean =>
  slot.lead === "of" && cueBefore(slot, "dividend", 3) >= 0 && slot.chunks.filter(isDividend).length === 1;
