import type { ClaimReport, Range, Report } from "./schema.js";

/** A text to put in place of a range of the source. */
export interface Edit extends Range {
  readonly text: string;
}

/** A text with its certain mistakes put right. */
export interface Fixed {
  readonly source: string;
  /** What was changed, by ranges of the source as it was. */
  readonly edits: readonly Edit[];
}

/** So many times edits that turned out not to hold are taken back before all of them are. */
const ROUNDS = 4;

/**
 * Writes the certain suggestions of a report into its source, and keeps those that a new check confirms.
 *
 * `recheck` judges the changed text. What somebody else is quoted with is never changed.
 */
export function fix(source: string, report: Report, recheck: (source: string) => Report): Fixed {
  let edits = editsOf(report);
  for (let round = 0; round < ROUNDS && edits.length > 0; round++) {
    const changed = patched(source, edits);
    const after = recheck(changed);
    const kept = edits.filter((_, i) => isConfirmed(after, placeOf(edits, i)));
    const quiet = kept.length < edits.length ? kept : withoutHarm(edits, report, after);
    if (quiet.length === edits.length) return { source: changed, edits };
    edits = quiet;
  }
  return { source, edits: [] };
}

/** The certain suggestions of a report, ascending; where two claims on one number ask for different texts, neither. */
function editsOf({ claims }: Report): readonly Edit[] {
  const edits: Edit[] = [];
  const disputed = new Set<Edit>();
  for (const { start, end, text } of claims.flatMap(certainEdit).sort((a, b) => a.start - b.start)) {
    const last = edits[edits.length - 1];
    if (last === undefined || start >= last.end) edits.push({ start, end, text });
    else if (last.start !== start || last.end !== end || last.text !== text) disputed.add(last);
  }
  const unsure = claims.filter(({ verdict, suggestion }) => verdict === "contradicted" && !suggestion?.certain);
  return edits.filter((edit) => !disputed.has(edit) && !unsure.some(({ number }) => overlap(number, edit)));
}

const certainEdit = ({ suggestion, attribution }: ClaimReport): Edit[] =>
  suggestion?.certain && attribution === null ? [suggestion] : [];

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** A source with edits made, which must ascend and not overlap. */
function patched(source: string, edits: readonly Edit[]): string {
  let text = "";
  let at = 0;
  for (const edit of edits) {
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}

/** Where an edit's text stands once all of them are made. */
function placeOf(edits: readonly Edit[], index: number): Range {
  const shift = shiftOf(edits.slice(0, index));
  const edit = edits[index] as Edit;
  return { start: edit.start + shift, end: edit.start + shift + edit.text.length };
}

const shiftOf = (edits: readonly Edit[]): number =>
  edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);

/** Whether a claim rests on the place, and every claim there is confirmed. */
function isConfirmed({ claims }: Report, place: Range): boolean {
  const there = claims.filter(({ number, start, end, kind }) =>
    overlap(kind === "calendar" ? { start, end } : number, place),
  );
  return there.length > 0 && there.every(({ verdict }) => verdict === "confirmed");
}

/** The edits without the last one before a claim that only they have contradicted. */
function withoutHarm(edits: readonly Edit[], before: Report, after: Report): readonly Edit[] {
  const known = new Set(contradicted(before).map(({ number }) => number.start));
  const harmful = new Set<Edit>();
  for (const { number } of contradicted(after)) {
    const done = edits.filter((_, i) => placeOf(edits, i).start <= number.start);
    if (!known.has(number.start - shiftOf(done))) harmful.add((done[done.length - 1] ?? edits[0]) as Edit);
  }
  return edits.filter((edit) => !harmful.has(edit));
}

const contradicted = ({ claims }: Report): readonly ClaimReport[] =>
  claims.filter(({ verdict }) => verdict === "contradicted");
