import { ANY_LISTING, type ListingHint, type Reference } from "../entities/reference.js";
import type { Chunk } from "./chunk.js";
import { meaning } from "./item.js";

/** `Hong Kong-listed` before a noun: a wish for a listing, and where the words begin. */
export function listingBefore(chunks: readonly Chunk[], at: number): { hint: ListingHint; from: number } {
  const listed = meaning(chunks[at - 1]?.item, "listed") ? at - 2 : at - 1;
  const place = meaning(chunks[listed]?.item, "place");
  if (place && chunks[listed]?.t === "word") return { hint: { ads: false, venues: place.venues }, from: listed };
  return { hint: ANY_LISTING, from: at };
}

/** The same reference, asked for under a listing. */
export function withHint(reference: Reference, hint: ListingHint): Reference {
  if (reference.r === "name") {
    const venues = hint.venues.length > 0 ? hint.venues : reference.hint.venues;
    return { ...reference, equity: true, hint: { ads: hint.ads, venues } };
  }
  if (
    reference.r === "it" ||
    reference.r === "former" ||
    reference.r === "latter" ||
    reference.r === "last" ||
    reference.r === "rival"
  )
    return { ...reference, hint };
  if (reference.r === "role") return { ...reference, hint, equity: true };
  if (reference.r === "stock") return { ...reference, hint };
  return reference;
}
