import type { NameMatch } from "../syntax/item.js";

/** Which of an issuer's listings the words ask for. */
export interface ListingHint {
  /** The words name depositary shares. */
  readonly ads: boolean;
  /** Venues that the words name, as market identifier codes; empty for none. */
  readonly venues: readonly string[];
}

/** What the words of a subject refer to, before the text around them has been asked. */
export type Reference =
  | { readonly r: "name"; readonly name: NameMatch; readonly hint: ListingHint; readonly equity: boolean }
  | { readonly r: "stock"; readonly hint: ListingHint; readonly definite: boolean }
  | { readonly r: "it"; readonly plural: boolean; readonly hint: ListingHint }
  | { readonly r: "index"; readonly issuer: string }
  | { readonly r: "role"; readonly sectors: readonly string[]; readonly hint: ListingHint; readonly equity: boolean }
  | { readonly r: "former" | "latter" | "last" | "both" | "three" | "rival"; readonly hint: ListingHint }
  | { readonly r: "metric"; readonly metric: string; readonly segment: string | null; readonly owner: Reference | null }
  | { readonly r: "volume"; readonly owner: Reference | null }
  | { readonly r: "currency"; readonly code: string }
  | { readonly r: "group"; readonly members: readonly Reference[] }
  | { readonly r: "unknown"; readonly text: string }
  | { readonly r: "other"; readonly text: string };

/** No wish for a listing. */
export const ANY_LISTING: ListingHint = { ads: false, venues: [] };
