import type { Claim, ClaimKind } from "./claim.js";
import type { ReadSlot, SentenceView } from "./sentence.js";

/** A sentence with the further meanings that its references have, one view for each place in their order. */
export function withOthers(view: SentenceView): SentenceView {
  let most = 0;
  for (const { instead } of view.slots) most = Math.max(most, instead.length);
  if (most === 0) return view;
  const others = Array.from({ length: most }, (_, order) => ({
    ...view,
    slots: view.slots.map((slot) => meaningOf(slot, order)),
  }));
  return { ...view, others };
}

/** The slot as said of its next meaning; the slot itself where it has none. */
function meaningOf(slot: ReadSlot, order: number): ReadSlot {
  const next = slot.instead[order];
  return next === undefined ? slot : slot.saidOf(next);
}

/** The claims of a kind, each with what it claims of the others that its subject may mean. */
export function claimsOf(kind: ClaimKind, view: SentenceView): readonly Claim[] {
  const claims = kind.frame(view);
  if (claims.length === 0 || view.others.length === 0) return claims;
  const others = view.others.flatMap((other) => kind.frame(other));
  return claims.map((claim) => {
    const instead = others.filter(
      (other) => other.number.start === claim.number.start && other.subject?.issuer !== claim.subject?.issuer,
    );
    return instead.length === 0 ? claim : { ...claim, instead };
  });
}
