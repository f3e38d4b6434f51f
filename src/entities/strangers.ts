import type { Reference } from "./reference.js";
import { type Unresolved, unresolved } from "./subject.js";

/** The companies of a text that the tape does not know. */
export class Strangers {
  /** The name of the one that was last a subject, until something else that is no company was; null for none. */
  private spoken: string | null = null;

  /** Whether one was named after the last company that the tape knows. */
  last = false;

  /** How often the text named one. */
  ever = 0;

  /** Takes note of one that the text names. */
  named(): void {
    this.last = true;
    this.ever++;
  }

  /** Takes note of a subject of a statement that is no listing. */
  subject(reference: Extract<Reference, { r: "unknown" | "currency" }>): void {
    this.spoken = reference.r === "unknown" ? reference.text : null;
  }

  /** What `it`, `the stock` or `the carmaker` stands for where no company that the tape knows is meant. */
  behind(r: string): Unresolved {
    return unresolved(r, r === "it" || r === "stock" || r === "role" ? this.spoken : null);
  }
}
