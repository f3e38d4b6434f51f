import { invariant } from "../errors.js";
import type { Concept } from "./lexeme.js";

const numbers = new Map<Concept, number>();

/** The number of a concept, given when it is first asked for. */
function numberOf(concept: Concept): number {
  const known = numbers.get(concept);
  if (known !== undefined) return known;
  const number = numbers.size;
  invariant(number < 128, "a set of concepts has no room for so many");
  numbers.set(concept, number);
  return number;
}

/**
 * Some concepts, as the bits of four whole numbers.
 *
 * Whether two sets meet is asked of every word of a text several times, and looks nothing up.
 */
export class ConceptSet {
  private first = 0;
  private second = 0;
  private third = 0;
  private fourth = 0;

  /** A set of the given concepts. */
  static with(...concepts: readonly Concept[]): ConceptSet {
    const set = new ConceptSet();
    for (const concept of concepts) set.include(concept);
    return set;
  }

  /** Whether the sets have a concept in common. */
  meets(other: ConceptSet): boolean {
    return (
      ((this.first & other.first) |
        (this.second & other.second) |
        (this.third & other.third) |
        (this.fourth & other.fourth)) !==
      0
    );
  }

  /** Takes a concept in. */
  protected include(concept: Concept): void {
    const number = numberOf(concept);
    const bit = 1 << (number & 31);
    if (number < 32) this.first |= bit;
    else if (number < 64) this.second |= bit;
    else if (number < 96) this.third |= bit;
    else this.fourth |= bit;
  }
}
