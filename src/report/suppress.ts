import { type Directive, readDirectives } from "./directives.js";
import { Lines } from "./lines.js";
import type { ClaimReport, Report, VerdictName } from "./schema.js";

/** A claim that the author or the configuration chose not to hear about, and who silenced it. */
export interface SuppressedClaim extends ClaimReport {
  readonly suppressedBy: {
    readonly source: "comment" | "configuration";
    /** Line of the comment, from 1; null for the configuration. */
    readonly line: number | null;
    readonly reason: string | null;
  };
}

/** Schema 1 with what was silenced set apart: `claims` and the verdict counts are without it, the ledger is whole. */
export interface FinalReport extends Report {
  readonly suppressed: readonly SuppressedClaim[];
  readonly summary: Report["summary"] & { readonly suppressed: number };
}

/**
 * Sets apart the claims that comments of the source or the configuration silence; nothing is lost.
 *
 * `disabled` holds claim kinds that the configuration switches off. Offsets of the report must index `source`.
 */
export function suppress(report: Report, source: string, disabled: readonly string[] = []): FinalReport {
  const directives = readDirectives(source);
  const silencer = silencerOf(directives, source, disabled);
  const claims: ClaimReport[] = [];
  const suppressed: SuppressedClaim[] = [];
  for (const claim of [...report.claims].sort((a, b) => a.number.start - b.number.start)) {
    const suppressedBy = silencer(claim);
    if (suppressedBy) suppressed.push({ ...claim, suppressedBy });
    else claims.push(claim);
  }
  return { ...report, claims, suppressed, summary: summaryOf(report, claims, suppressed.length) };
}

type By = SuppressedClaim["suppressedBy"];

/** What silences a claim, if anything; claims must be asked about in the order of the text. */
function silencerOf(
  directives: readonly Directive[],
  source: string,
  disabled: readonly string[],
): (claim: ClaimReport) => By | undefined {
  if (directives.length === 0 && disabled.length === 0) return () => undefined;
  const lines = new Lines(source);
  const onLine = new Map<number, Directive[]>();
  for (const directive of directives) {
    if (directive.target > 0) onLine.set(directive.target, [...(onLine.get(directive.target) ?? []), directive]);
  }
  const section = new Section(directives.filter(({ target }) => target === 0));
  return ({ kind, number }) => {
    if (disabled.includes(kind)) return { source: "configuration", line: null, reason: null };
    const ofLine = onLine.get(lines.place(number.start).line)?.find(({ kinds }) => covers(kinds, kind));
    const by = section.at(number.start, kind) ?? ofLine;
    return by && { source: "comment", line: by.line, reason: by.reason };
  };
}

const covers = (kinds: readonly string[], kind: string): boolean => kinds.length === 0 || kinds.includes(kind);

/** What is switched off between `disable` and `enable`, moving forward through the text. */
class Section {
  readonly #directives: readonly Directive[];
  #next = 0;
  #all: Directive | null = null;
  /** Kinds that differ from `#all`: by whom silenced, or null for one that speaks again. */
  readonly #kinds = new Map<string, Directive | null>();

  constructor(directives: readonly Directive[]) {
    this.#directives = directives;
  }

  at(offset: number, kind: string): Directive | undefined {
    for (let next = this.#directives[this.#next]; next && next.start < offset; next = this.#directives[++this.#next]) {
      this.#apply(next);
    }
    const own = this.#kinds.get(kind);
    return (own === undefined ? this.#all : own) ?? undefined;
  }

  #apply(directive: Directive): void {
    const by = directive.action === "disable" ? directive : null;
    for (const kind of directive.kinds) this.#kinds.set(kind, by);
    if (directive.kinds.length > 0) return;
    this.#kinds.clear();
    this.#all = by;
  }
}

function summaryOf(report: Report, claims: readonly ClaimReport[], suppressed: number): FinalReport["summary"] {
  const counts: Record<VerdictName, number> = { confirmed: 0, contradicted: 0, ambiguous: 0, unverifiable: 0 };
  for (const { verdict } of claims) counts[verdict]++;
  return { ...report.summary, ...counts, suppressed };
}
