import { cued } from "../../syntax/item.js";
import { assertionOf, unjudged } from "../build.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import { companyOf, spokenCompany } from "../company.js";
import { announcedMatter } from "../matter.js";
import type { ReadSlot, SentenceView } from "../sentence.js";
import { announcedAmounts, monthNear } from "./announced.js";

/** Amounts that somebody has announced. */
export const statement: ClaimKind = {
  name: "statement",
  about: "a company announced an amount, such as an investment: held against its plans and the events of the tape",
  frame: bySlot(frame, "money"),
};

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const { quantity, chunks } = slot;
  if (quantity.value < 1e6 || quantity.form !== "digits") return [];
  if (!chunks.some(({ t, item }) => t === "word" && (cued(item, "plan") || cued(item, "deal")))) return [];
  const company = companyOf(slot, view) ?? spokenCompany(slot, view);
  if (company === null) return [unjudged("statement", slot, "no-fact")];
  const month = monthNear(slot);
  return [
    {
      kind: "statement",
      start: slot.start,
      end: slot.end,
      number: { start: quantity.start, end: quantity.end },
      // `Up to` is part of what was announced: the cap is the amount.
      assertion: { ...assertionOf(slot, 0), hedge: quantity.hedge === "up-to" ? null : quantity.hedge },
      subject: { name: company.issuer, symbol: null, issuer: company.issuer },
      certain: () => false,
      reason: null,
      matter: announcedMatter(company.issuer, month, quantity.currencies),
      needs: { symbols: [], currencies: [], entities: [company.issuer] },
      measure: (world) => announcedAmounts(company.issuer, quantity.currencies, month, world),
    },
  ];
}
