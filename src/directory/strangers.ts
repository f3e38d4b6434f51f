import type { Claim } from "../claims/claim.js";
import type { Article } from "../read.js";
import type { Instrument } from "../tape/model.js";
import type { Directory } from "./directory.js";
import type { DirectoryEntry } from "./entry.js";

/**
 * Names the subjects that the tape does not know and the directory does.
 *
 * Their claims stay unverifiable, now for want of data on a symbol; `wanted` holds the primary listings that a tape would
 * have to have. What the directory does not know either stays as it was.
 */
export function nameStrangers(article: Article, directory: Directory): Article {
  const wanted = new Map<string, Instrument>();
  const claims = article.claims.map((attributed) => {
    const { stranger } = attributed.claim;
    const entry = stranger === undefined ? undefined : directory.find(stranger, article.listed.has(stranger));
    if (entry === undefined) return attributed;
    const listing = entry.listings[0];
    if (listing !== undefined) wanted.set(listing.symbol, listing);
    return { ...attributed, claim: named(attributed.claim, entry) };
  });
  return wanted.size === 0 ? article : { ...article, claims, wanted: [...wanted.values()] };
}

function named(claim: Claim, { name, listings }: DirectoryEntry): Claim {
  const symbol = listings[0]?.symbol ?? null;
  const reason = "no-data";
  return { ...claim, subject: { name, symbol, issuer: name }, reason, measure: () => ({ readings: [], reason }) };
}
