import type { ClaimReport } from "../schema.js";

/** Claims that stand on one word, and whose it is. */
export interface SourceGroup {
  /** `Eddie Wu, as Bloomberg reported`. */
  readonly name: string;
  readonly claims: readonly ClaimReport[];
}

/** What stands on no other's word. */
const OWN = "the text itself";

/** Claims by who said them, in the order in which the text first quotes them; its own word comes first. */
export function bySource(claims: readonly ClaimReport[]): SourceGroup[] {
  const groups = new Map<string, ClaimReport[]>([[OWN, []]]);
  for (const claim of claims) {
    const name = sourceName(claim.attribution);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [claim]);
    else group.push(claim);
  }
  return [...groups].map(([name, some]) => ({ name, claims: some })).filter(({ claims: some }) => some.length > 0);
}

/** Who said something, in words. */
export function sourceName(attribution: ClaimReport["attribution"]): string {
  if (attribution === null) return OWN;
  const { speaker, affiliation, publisher } = attribution;
  if (speaker === null) return publisher ?? "somebody quoted";
  return `${speaker}${affiliation ? ` (${affiliation})` : ""}${publisher ? `, as ${publisher} reported` : ""}`;
}
