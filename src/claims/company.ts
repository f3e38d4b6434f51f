import { ANY_LISTING } from "../entities/reference.js";
import type { ResolvedListing } from "../entities/subject.js";
import type { ReadSlot, SentenceView } from "./sentence.js";
import { isIndex, subjectsOf } from "./subjects.js";

/**
 * The company that a figure without a price is said of; null for one that the tape does not know.
 *
 * It is the subject, the owner of the figure, the only company that the sentence names before it, else the one spoken of.
 */
export function companyOf(slot: ReadSlot, view: SentenceView): ResolvedListing | null {
  const own = subjectsOf(slot).find((subject) => subject.kind === "listing" || subject.kind === "volume");
  if (own?.kind === "volume") return share(own.of);
  if (own?.kind === "listing") return share(own);
  const { subject } = slot;
  const owner = subject?.r === "metric" || subject?.r === "volume" ? subject.owner : null;
  if (subject?.r === "unknown" || owner?.r === "unknown") return null;
  if (owner !== null) return resolved(slot, view, owner);
  const before = slot.chunks.slice(0, slot.at);
  const names = new Set(before.flatMap(({ t, item }) => (t === "known" && item.name ? [item.name.issuer] : [])));
  const [name] =
    names.size === 1 ? before.flatMap(({ t, item }) => (t === "known" && item.name ? [item.name] : [])) : [];
  if (name !== undefined) return resolved(slot, view, { r: "name", name, hint: ANY_LISTING, equity: false });
  if (names.size > 1) return null;
  return subject !== null && SPOKEN.has(subject.r) ? spokenCompany(slot, view) : null;
}

/** Subjects that stand for a company named before. */
const SPOKEN: ReadonlySet<string> = new Set(["it", "stock", "role", "metric", "former", "latter", "rival"]);

/** The company that the text speaks of, never certain; null after one that the tape does not know. */
export function spokenCompany(slot: ReadSlot, view: SentenceView): ResolvedListing | null {
  if (slot.subject?.r === "unknown" || slot.chunks.slice(0, slot.at).some(({ t }) => t === "unknown")) return null;
  const found = resolved(slot, view, { r: "stock", hint: ANY_LISTING, definite: true });
  return found === null ? null : { ...found, certain: false };
}

type Owner = Parameters<SentenceView["resolve"]>[0];

function resolved(slot: ReadSlot, view: SentenceView, owner: Owner): ResolvedListing | null {
  const [found] = view.resolve(owner, slot.at);
  return found?.kind === "listing" ? share(found) : null;
}

const share = (listing: ResolvedListing): ResolvedListing | null => (isIndex(listing) ? null : listing);
