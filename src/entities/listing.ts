import type { NameMatch } from "../syntax/item.js";
import type { Instrument } from "../tape/model.js";
import type { ListingHint } from "./reference.js";
import type { ResolvedListing } from "./subject.js";

/** Whether words ask for a listing. */
export const hasWish = (hint: ListingHint): boolean => hint.ads || hint.venues.length > 0;

/** The listings that a wish names; null where it names none of them. */
export function wishedFor(all: readonly Instrument[], hint: ListingHint): readonly Instrument[] | null {
  if (!hasWish(hint)) return null;
  const fits = all.filter(
    (listing) =>
      (hint.ads ? listing.type === "ads" : true) && (hint.venues.length === 0 || hint.venues.includes(listing.venue)),
  );
  return fits.length > 0 ? fits : null;
}

/** The listings of one list that are not in another. */
export const without = (all: readonly Instrument[], some: readonly Instrument[]): readonly Instrument[] =>
  all.filter((listing) => !some.includes(listing));

/** An issuer with its listings in the order of readings, of which the text licenses the first `licensed`. */
export const listingOf = (
  issuer: string,
  listings: readonly Instrument[],
  licensed: number,
  how: Pick<ResolvedListing, "named" | "only" | "certain">,
): ResolvedListing => ({ kind: "listing", issuer, listings, licensed, ...how });

/** What a name asks for that stands for one listing alone, unless the text asks for another. */
export function hintOf(name: NameMatch, hint: ListingHint): ListingHint {
  if (hasWish(hint) || !name.exact) return hint;
  const listing = name.listings[0];
  return listing ? { ads: listing.type === "ads", venues: [listing.venue] } : hint;
}
