import { TapecheckError } from "../../src/errors.js";
import { type About, judge, type Reader, type Report, type Tape } from "../../src/index.js";
import { type CheckedDocument, type Format, formats, suppress } from "../../src/report/index.js";
import type { Range } from "../../src/report/schema.js";
import type { Decoded } from "../../src/text/decoded.js";
import type { Document } from "../../src/text/document.js";
import { pageProblem } from "../report/page.js";

/** What must hold of every text, however damaged; the word says which law was broken. */
export interface Violation {
  readonly law: string;
  readonly detail: string;
}

/** What a text is checked with. */
export interface Desk {
  readonly reader: Reader;
  readonly tape: Tape;
}

/** The laws that a text breaks; none for one that is refused with a coded error. */
export function violations(source: string, desk: Desk, about: About = {}): Violation[] {
  let document: Document;
  let report: Report;
  let again: Report;
  try {
    const article = desk.reader.read(source, about);
    document = article.document;
    report = judge(article, desk.tape);
    again = check(source, desk, about);
  } catch (error) {
    if (error instanceof TapecheckError && /^[a-z]+(-[a-z]+)+$/.test(error.code)) return [];
    return [{ law: "no crash", detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }];
  }
  const broken = [
    ...rangeViolations(source, report),
    ...valueViolations(report),
    ...ledgerViolations(document, report),
    ...countViolations(report),
  ];
  if (JSON.stringify(report) !== JSON.stringify(again)) broken.push({ law: "the same verdicts twice", detail: "" });
  return broken;
}

const check = (source: string, { reader, tape }: Desk, about: About = {}): Report =>
  judge(reader.read(source, about), tape);

/** The laws that printing a report in every format breaks. */
export function formatViolations(source: string, desk: Desk): Violation[] {
  try {
    const article = desk.reader.read(source);
    const report = suppress(judge(article, desk.tape), source);
    const checked = { name: "a.md", source, report, blocks: article.document.blocks, tape: desk.tape };
    const claims = report.claims.length + report.suppressed.length;
    for (const format of formats) print(format, checked);
    const page = pageViolation(checked);
    if (page !== null) return [page];
    const { summary } = report;
    const judged = summary.confirmed + summary.contradicted + summary.ambiguous + summary.unverifiable;
    return judged + summary.suppressed === claims ? [] : [{ law: "counts add up after suppression", detail: "" }];
  } catch (error) {
    if (error instanceof TapecheckError) return [];
    return [{ law: "no crash in printing", detail: error instanceof Error ? (error.stack ?? "") : String(error) }];
  }
}

const plain = new Proxy({}, { get: () => (text: string) => text }) as Parameters<Format["begin"]>[1]["paint"];

function print(format: Format, checked: CheckedDocument): string {
  const writer = format.begin(1, { show: "all", explain: true, groupBy: "place", paint: plain, columns: 80 });
  const text = writer.document(checked) + writer.end();
  if (format.name.startsWith("json")) JSON.parse(text);
  return text;
}

/** What a page breaks that has anything of its article but text, or lacks the place that a link leads to. */
function pageViolation(checked: CheckedDocument): Violation | null {
  const page = formats.find(({ name }) => name === "html");
  const problem = page === undefined ? "no such format" : pageProblem(print(page, checked));
  return problem === null ? null : { law: "a page holds nothing of its article but the text", detail: problem };
}

function rangeViolations(source: string, { claims, ledger }: Report): Violation[] {
  const broken: Violation[] = [];
  // Words to insert have a place and no length; all else has.
  const inside = (what: string, { start, end }: Range, least = start + 1): void => {
    if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= least && end <= source.length) return;
    broken.push({ law: "ranges lie in the source", detail: `${what} ${start}–${end} of ${source.length}` });
  };
  for (const claim of claims) {
    const { number, suggestion, id, kind } = claim;
    inside(`${kind} ${id}`, claim);
    inside(`number of ${kind} ${id}`, number);
    if (suggestion) inside(`suggestion of ${kind} ${id}`, suggestion, suggestion.start);
    if (claim.quote !== source.slice(claim.start, claim.end) || number.text !== source.slice(number.start, number.end))
      broken.push({ law: "quotes are the source", detail: `${kind} ${claim.quote}` });
    if (number.start < claim.start || number.end > claim.end)
      broken.push({ law: "the number lies in its claim", detail: `${kind} ${claim.quote} | ${number.text}` });
  }
  for (const entry of ledger) {
    inside("ledger", entry);
    if (entry.text !== source.slice(entry.start, entry.end))
      broken.push({ law: "quotes are the source", detail: `ledger ${entry.text}` });
  }
  return broken;
}

function valueViolations({ claims }: Report): Violation[] {
  return claims
    .filter(({ asserted: { value, lower, upper }, computed, evidence }) => {
      const values = [value, computed ?? 0, ...evidence.map((row) => row.value)];
      return !(values.every(Number.isFinite) && lower <= upper);
    })
    .map(({ kind, quote, asserted }) => ({
      law: "values are numbers",
      detail: `${kind} ${quote} ${JSON.stringify(asserted)}`,
    }));
}

function ledgerViolations(document: Document, { claims, ledger }: Report): Violation[] {
  const broken: Violation[] = [];
  for (let i = 1; i < ledger.length; i++) {
    const [before, after] = [ledger[i - 1] as Range, ledger[i] as Range];
    if (after.start < before.end)
      broken.push({
        law: "ledger entries ascend apart",
        detail: `${before.start}–${before.end}, ${after.start}–${after.end}`,
      });
  }
  let at = 0;
  for (const run of digitRuns(document)) {
    while (at < ledger.length && (ledger[at] as Range).end <= run.start) at++;
    const { start, end } = ledger[at] ?? { start: 0, end: 0 };
    if (start > run.start || end < run.end)
      broken.push({ law: "every digit is in the ledger", detail: excerptOf(document.source, run) });
  }
  for (const { number, kind } of claims) {
    if (!ledger.some(({ start, end, state }) => state === "checked" && start < number.end && end > number.start))
      broken.push({ law: "a claim's number is checked in the ledger", detail: `${kind} ${number.text}` });
  }
  return broken;
}

const excerptOf = (source: string, { start, end }: Range): string =>
  JSON.stringify(
    `${source.slice(Math.max(0, start - 20), start)}⟦${source.slice(start, end)}⟧${source.slice(end, end + 20)}`,
  );

/** Every run of digits 0 to 9 in the text of the blocks; those of markup (tags, addresses, list marks) are no numerals. */
function* digitRuns({ source, blocks }: Document): Generator<Range> {
  for (const block of blocks) {
    if (block.decoded !== null) {
      yield* decodedDigitRuns(block.decoded);
      continue;
    }
    let hole = 0;
    for (const { index, 0: digits } of source.slice(block.start, block.end).matchAll(/[0-9]+/g)) {
      const start = block.start + index;
      while (hole < block.skip.length && (block.skip[hole + 1] as number) <= start) hole += 2;
      if ((block.skip[hole] ?? Number.POSITIVE_INFINITY) > start) yield { start, end: start + digits.length };
    }
  }
}

/** The places in the source of the digits of a text that is written in it in another way, such as with entities. */
function* decodedDigitRuns({ text, runs }: Decoded): Generator<Range> {
  for (let i = 0; i < runs.length; i += 3) {
    const [from = 0, start = 0, end = 0] = [runs[i], runs[i + 1], runs[i + 2]];
    const to = runs[i + 3] ?? text.length;
    for (const { index, 0: digits } of text.slice(from, to).matchAll(/[0-9]+/g))
      yield to - from === end - start ? { start: start + index, end: start + index + digits.length } : { start, end };
  }
}

function countViolations({ claims, ledger, summary }: Report): Violation[] {
  const { numbers, checked, context, unread, confirmed, contradicted, ambiguous, unverifiable } = summary;
  const states = checked + context + unread === numbers && numbers === ledger.length;
  const verdicts = confirmed + contradicted + ambiguous + unverifiable === claims.length;
  return states && verdicts ? [] : [{ law: "counts add up", detail: JSON.stringify(summary) }];
}
