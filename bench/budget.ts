/** What was measured against a budget; `limit` is null for a figure that is only shown. */
export interface Measurement {
  readonly what: string;
  /** What it was measured on. */
  readonly input: string;
  readonly value: number;
  readonly unit: "×" | "MB/s" | "MB" | "ms" | "relative";
  readonly limit: { readonly kind: "at least" | "at most"; readonly value: number } | null;
}

/** Whether a figure keeps its budget; one that is no number does not. */
export const isKept = ({ value, limit }: Measurement): boolean =>
  limit === null || (limit.kind === "at least" ? value >= limit.value : value <= limit.value);

/** One line of the table for a measurement. */
export function lineOf(measurement: Measurement): string {
  const { what, input, value, unit, limit } = measurement;
  const verdict = limit === null ? " " : isKept(measurement) ? "✓" : "✗";
  const budget = limit === null ? "" : `${limit.kind === "at least" ? "≥" : "≤"} ${limit.value} ${unit}`;
  return `${verdict} ${what.padEnd(44)}${`${rounded(value)} ${unit}`.padStart(12)}  ${budget.padEnd(11)}  ${input}`;
}

const rounded = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));
