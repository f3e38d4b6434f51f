import type { Reference } from "../entities/reference.js";
import type { Chunk } from "./chunk.js";
import type { Nominal } from "./noun.js";

/** A subject as found: the reference, where it ends, and whether its place leaves no doubt. */
export class Subject {
  constructor(
    readonly reference: Reference,
    readonly at: number,
    /** It stands right before its verb, or is the head of its clause. */
    readonly certain: boolean,
    /** It stands right before its verb; null where that was not asked. */
    readonly near: boolean | null = null,
    /** It is the subject of a relative clause: what the text speaks of next is another. */
    readonly aside = false,
  ) {}

  /** The same, with a doubt about its place. */
  doubted(): Subject {
    return new Subject(this.reference, this.at, false, this.near, this.aside);
  }

  /** The same, right before its verb. */
  besideVerb(): Subject {
    return new Subject(this.reference, this.at, this.certain, true, this.aside);
  }

  /** The same, as the subject of a relative clause. */
  ofRelative(): Subject {
    return new Subject(this.reference, this.at, this.certain, true, true);
  }
}

/** What was just spoken of, by a word or gap at chunk `at`. */
export const itAt = (at: number): Subject =>
  new Subject({ r: "it", plural: false, hint: { ads: false, venues: [] } }, at, true);

/** References that say by themselves whom they mean. */
export const CLEAR: ReadonlySet<Reference["r"]> = new Set<Reference["r"]>(["name", "it", "index", "role", "stock"]);

/** Words that refer to something named elsewhere. */
export const REFERS = ["pronoun", "possessive", "equity", "index", "company", "ordinal-ref"] as const;

/** A noun phrase as a subject; null for none. */
export const subject = (nominal: Nominal | null, certain: boolean): Subject | null =>
  nominal === null ? null : new Subject(nominal.reference, nominal.to, certain);

/** Whether a subject is of what a tape may know by its name, or something else: a figure, a currency, any noun. */
export function simpleKind(found: Subject | null): "named" | "other" | undefined {
  if (found === null) return undefined;
  const { r } = found.reference;
  return r === "other" || r === "metric" || r === "currency" || r === "unknown" ? "other" : "named";
}

/** `JD.com s'est distingué : +10,1 %`: a signed number right behind the colon is that of the one name before it. */
export function announces(chunks: readonly Chunk[], { reference, at }: Subject, end: number): boolean {
  if (reference.r !== "name" || (chunks[end + 2]?.quantity?.sign ?? 0) === 0) return false;
  return !chunks.slice(at + 1, end + 1).some(({ t }) => t === "known" || t === "unknown");
}
