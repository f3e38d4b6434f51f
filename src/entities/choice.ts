import type { NameMatch } from "../syntax/item.js";
import type { Instrument } from "../tape/model.js";
import { hasWish, wishedFor, without } from "./listing.js";
import type { Markets } from "./markets.js";
import type { ListingHint } from "./reference.js";
import type { ResolvedListing } from "./subject.js";

/** What a listing of an issuer is chosen by. */
interface Wishes {
  readonly all: readonly Instrument[];
  readonly hint: ListingHint;
  /** The venues named beside it. */
  readonly here: readonly string[];
  readonly name: NameMatch | null;
  /** The listing of the issuer that was spoken of last. */
  readonly remembered: ListingHint;
  readonly markets: Markets;
}

/** The listings of an issuer in the order of readings: named, then of the venue spoken of, then primary. */
export function chosen({
  all,
  hint,
  here,
  name,
  remembered,
  markets,
}: Wishes): Omit<ResolvedListing, "kind" | "issuer" | "certain"> {
  if (name?.exact && !hasWish(hint))
    return { listings: name.listings, licensed: name.listings.length, named: true, only: true };
  const wished = wishedFor(all, hint) ?? wishedFor(all, { ads: false, venues: here });
  if (wished)
    return { listings: [...wished, ...without(all, wished)], licensed: wished.length, named: true, only: true };
  const spoken = wishedFor(all, remembered) ?? markets.spokenOrHome(all);
  if (remembered.ads && spoken !== null)
    return { listings: [...spoken, ...without(all, spoken)], licensed: all.length, named: false, only: false };
  const primary = spoken ?? all.filter((listing) => listing.primary);
  return {
    listings: [...primary, ...without(all, primary)],
    licensed: primary.length,
    named: false,
    only: markets.said(all) !== null || remembered.venues.length > 0,
  };
}
