import type { Paint } from "../../tables/table.js";
import type { Performance } from "../performance.js";

/** How performances are printed: what stands before the first, each, and what stands after the last. */
export interface PerformanceFormat {
  readonly name: string;
  /** For the help text. */
  readonly summary: string;
  /** Begins an output. */
  begin(paint: Paint): PerformanceWriter;
}

/** Writes one performance after another; what is returned is to be printed. */
export interface PerformanceWriter {
  add(performance: Performance): string;
  end(): string;
}
