import type { TimeUnit } from "../languages/lexeme.js";
import type { PeriodSpec } from "../periods/period.js";
import type { Chunk } from "../syntax/chunk.js";
import { isYear } from "../syntax/chunk.js";
import { type Item, meaning } from "../syntax/item.js";
import { weekday } from "../tape/session-date.js";
import type { Published } from "../text/document.js";

const SUMMED: ReadonlySet<TimeUnit> = new Set<TimeUnit>(["week", "month", "quarter", "year"]);

/** The stretches that a text sums up, by its title, its headings and the day it appears on: what its bare numbers may be of. */
export class Summary {
  private readonly units = new Set<TimeUnit>();

  constructor(published: Published | null) {
    if (published !== null && weekday(published.day) >= 5) this.units.add("week");
  }

  /** Takes note of the words of a title. */
  title(items: readonly Item[]): void {
    for (const item of items) this.add(meaning(item, "time")?.unit ?? meaning(item, "frequency")?.unit);
  }

  /** Takes note of a heading. */
  heading(chunks: readonly Chunk[]): void {
    for (const { item, quantity } of chunks)
      this.add(quantity !== null && isYear(quantity) ? "year" : meaning(item, "time")?.unit);
  }

  /** The stretches, each up to the day of the text; none for a text about a single session. */
  get windows(): readonly PeriodSpec[] {
    return [...this.units].map((unit) => ({ p: "to-date", unit }));
  }

  private add(unit: TimeUnit | undefined): void {
    if (unit !== undefined && SUMMED.has(unit)) this.units.add(unit);
  }
}
