import type { ListingHint, Reference } from "./reference.js";
import { isOfTrade } from "./sectors.js";

/** An issuer in the order of mention, with the listing that was spoken of last. */
export interface Mention {
  readonly issuer: string;
  readonly hint: ListingHint;
}

/** What a text has told so far. */
export interface Told {
  /** The issuers named in the sentence at hand, in its order. */
  readonly named: readonly Mention[];
  /** Whom the last statements were about, the last first. */
  readonly spoken: readonly Mention[];
  /** All issuers named, last mentioned last. */
  readonly recent: readonly Mention[];
  /** The issuers of the title. */
  readonly titled: readonly Mention[];
  /** All issuers in the order in which the text first named them. */
  readonly order: readonly string[];
  readonly isIndex: (issuer: string) => boolean;
}

/** Whom the place of a reference lets it mean, the likeliest first; nobody for a name. */
export function candidates(reference: Reference, told: Told): readonly Mention[] {
  switch (reference.r) {
    case "it":
    case "other":
      return near(told);
    case "stock":
      return companies(near(told), told);
    case "role":
      return reference.sectors.length === 0
        ? companies(near(told), told)
        : last(told).filter(({ issuer }) => isOfTrade(issuer, reference.sectors));
    case "volume":
      return reference.owner === null ? companies(near(told), told) : NOBODY;
    case "rival":
      return companies(last(told), told);
    case "index":
      return reference.issuer === "" ? last(told).filter(({ issuer }) => told.isIndex(issuer)) : NOBODY;
    default:
      return NOBODY;
  }
}

const NOBODY: readonly Mention[] = [];

/** Those of the sentence, the last first, then whom the text was about, and the company that it named first. */
function near({ named, spoken, recent, titled, order, isIndex }: Told): readonly Mention[] {
  const head = order.find((issuer) => !isIndex(issuer));
  const first = recent.filter(({ issuer }) => issuer === head);
  return [...[...named].reverse(), ...spoken.slice(0, 2), ...titled, ...first, ...spoken.slice(2)];
}

const last = ({ recent }: Told): readonly Mention[] => [...recent].reverse();

const companies = (mentions: readonly Mention[], { isIndex }: Told): readonly Mention[] =>
  mentions.filter(({ issuer }) => !isIndex(issuer));
