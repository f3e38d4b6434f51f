import type { FormatOptions, Ink, Paint } from "../formats/format.js";
import type { FinalReport } from "../suppress.js";

/** The counts of a run. */
export type Tally = FinalReport["summary"];

/** A tally of nothing yet. */
export const emptyTally: Tally = {
  numbers: 0,
  checked: 0,
  context: 0,
  unread: 0,
  confirmed: 0,
  contradicted: 0,
  ambiguous: 0,
  unverifiable: 0,
  suppressed: 0,
};

/** Two tallies as one. */
export function addTallies(a: Tally, b: Tally): Tally {
  const sum = (key: keyof Tally) => a[key] + b[key];
  return {
    numbers: sum("numbers"),
    checked: sum("checked"),
    context: sum("context"),
    unread: sum("unread"),
    confirmed: sum("confirmed"),
    contradicted: sum("contradicted"),
    ambiguous: sum("ambiguous"),
    unverifiable: sum("unverifiable"),
    suppressed: sum("suppressed"),
  };
}

/** The last line of a report: `✗ 41 numbers: 1 contradicted, 12 confirmed, 3 unverifiable, 23 context, 2 unread`. */
export function tallyLine(tally: Tally, documents: number, { paint }: Pick<FormatOptions, "paint">): string {
  const mark = tally.contradicted > 0 ? paint.red("✗") : tally.ambiguous > 0 ? paint.yellow("!") : paint.green("✓");
  const where = documents === 1 ? "" : ` in ${documents} texts`;
  const parts = counted(tally, paint).map(([count, word, ink]) => ink(`${count} ${word}`));
  return `${mark} ${tally.numbers} number${tally.numbers === 1 ? "" : "s"}${where}${parts.length ? ": " : ""}${parts.join(", ")}`;
}

function counted(tally: Tally, { red, yellow, green, cyan, dim }: Paint): [number, string, Ink][] {
  const rows: [number, string, Ink][] = [
    [tally.contradicted, "contradicted", red],
    [tally.ambiguous, "ambiguous", yellow],
    [tally.confirmed, "confirmed", green],
    [tally.unverifiable, "unverifiable", cyan],
    [tally.suppressed, "suppressed", dim],
    [tally.context, "context", dim],
    [tally.unread, "unread", dim],
  ];
  return rows.filter(([count]) => count > 0);
}
