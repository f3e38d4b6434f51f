import type { Find, TapeFinding } from "./finding.js";

/** So many symbols are named in a message; the others are counted. */
const named = 6;

/**
 * Holds findings of many instruments back and hands on one for each thing that happened.
 *
 * Findings of one check that tell the same of the same day are one: an exchange that was shut is shut for all of its
 * instruments.
 */
export class Grouped {
  readonly #groups = new Map<string, TapeFinding[]>();

  /** Takes a finding whose message names no instrument. */
  readonly take: Find = (finding) => {
    const { check, date, until, message } = finding;
    const key = [check, date, until, message].join("\t");
    const group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, [finding]);
    else group.push(finding);
  };

  /** Hands on what was taken, in its order. */
  handOn(find: Find): void {
    for (const [first, ...others] of this.#groups.values()) {
      if (first === undefined) continue;
      find(others.length === 0 ? first : ofSeveral(first, [first, ...others]));
    }
    this.#groups.clear();
  }
}

function ofSeveral(first: TapeFinding, all: readonly TapeFinding[]): TapeFinding {
  const symbols = all.flatMap(({ symbol }) => symbol ?? []);
  const more = symbols.length > named ? ` and ${symbols.length - named} more` : "";
  return { ...first, symbols, message: `${first.message} Instruments: ${symbols.slice(0, named).join(", ")}${more}.` };
}
