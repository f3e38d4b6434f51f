import { element, escaped } from "../../chart/draw/svg.js";
import type { Tape } from "../../tape/model.js";
import type { ClaimReport } from "../schema.js";
import type { SuppressedClaim } from "../suppress.js";
import { suggestedText } from "../terminal/finding.js";
import { sourceName } from "../terminal/sources.js";
import { acceptedValues, translatedWords } from "../terminal/values.js";
import type { Mark, MarkState } from "./marks.js";
import { PHRASES } from "./phrases.js";
import { claimPicture } from "./picture.js";

/** So many rows of evidence are listed; an extreme over years rests on more. */
const ROWS = 12;

/** All that is known of a number, as an item of the list of evidence. */
export function cardMarkup(mark: Mark, source: string, tape: Pick<Tape, "series">, prefix: string): string {
  const { number, state, text, claims } = mark;
  const parts =
    claims.length === 0
      ? [element("p", { id: `${prefix}m${number}` }, PHRASES.unread)]
      : claims.flatMap((claim, at) => claimParts(claim, source, tape, at === 0 ? `${prefix}m${number}` : undefined));
  return element(
    "li",
    { class: `card ${state}`, id: `${prefix}e${number}`, tabindex: -1 },
    element("h4", {}, `“${escaped(text)}” `, badge(state), kindsOf(claims)),
    ...parts,
    element("a", { class: "back", href: `#${prefix}n${number}` }, PHRASES.back),
  );
}

const kindsOf = (claims: Mark["claims"]): string =>
  claims.length === 0
    ? ""
    : element("span", { class: "kind" }, ` ${[...new Set(claims.map(({ kind }) => kind))].join(", ")}`);

/** A verdict as its sign and its name. */
export const badge = (state: MarkState): string =>
  element(
    "span",
    { class: `badge ${state}` },
    element("span", { "aria-hidden": "true" }, `${PHRASES.signs[state]} `),
    PHRASES.states[state],
  );

function claimParts(
  claim: ClaimReport | SuppressedClaim,
  source: string,
  tape: Pick<Tape, "series">,
  id: string | undefined,
): string[] {
  const suggestion = suggestionLine(claim, source);
  return [
    element("p", { id }, escaped(claim.message)),
    ...(suggestion === "" ? [] : [element("p", { class: "suggestion" }, escaped(suggestion))]),
    claimPicture(claim, tape),
    element(
      "dl",
      {},
      ...facts(claim).map(([name, value]) =>
        element("div", {}, element("dt", {}, name), element("dd", {}, escaped(value))),
      ),
    ),
    evidenceTable(claim),
  ];
}

/** What to write instead, in words; empty where nothing is suggested. */
export function suggestionLine(claim: ClaimReport, source: string): string {
  const suggested = suggestedText(source, claim);
  if (suggested === null) return "";
  const { text, instead } = suggested;
  if (instead === "") return PHRASES.insert(text.trim());
  return instead === null ? PHRASES.write(text) : PHRASES.instead(text, instead);
}

function facts(claim: ClaimReport | SuppressedClaim): [string, string][] {
  const { asserted, attribution, notes, period, reading, reason, subject } = claim;
  const hedge = asserted.hedge ? `, ${PHRASES.written(asserted.hedge)}` : "";
  const rows: [string, string | false | null][] = [
    [PHRASES.subject, subject && (subject.symbol ? `${subject.name} (${subject.symbol})` : subject.name)],
    [PHRASES.accepts, asserted.unit !== "weekday" && acceptedValues(claim) + hedge],
    [PHRASES.reading, reading],
    [PHRASES.period, period && !reading.includes(period.rule) && period.rule],
    [PHRASES.saidBy, attribution && sourceName(attribution)],
    [PHRASES.reason, reason],
    [PHRASES.words, translatedWords(claim).join("; ")],
    [PHRASES.notes, notes.join(", ")],
    [PHRASES.silenced, "suppressedBy" in claim && silencedBy(claim.suppressedBy)],
  ];
  return rows.filter((row): row is [string, string] => typeof row[1] === "string" && row[1] !== "");
}

function silencedBy({ line, reason }: SuppressedClaim["suppressedBy"]): string {
  const by = line === null ? PHRASES.byConfiguration : PHRASES.byComment(line);
  return reason === null ? by : `${by} (${reason})`;
}

function evidenceTable({ evidence }: ClaimReport): string {
  if (evidence.length === 0) return "";
  const cell = (name: "th" | "td") => (text: string) =>
    element(name, name === "th" ? { scope: "col" } : {}, escaped(text));
  const rows = evidence.slice(0, ROWS).map(({ symbol, date, field, value, unit, source, passage }) => {
    const from = passage === undefined ? source : `${source}: “${passage.quote}”`;
    const cells = [symbol, date, field, unit ? `${value} ${unit}` : String(value), from];
    return element("tr", {}, ...cells.map(cell("td")));
  });
  const more =
    evidence.length > ROWS
      ? [element("tr", {}, element("td", { colspan: 5 }, PHRASES.moreRows(evidence.length - ROWS)))]
      : [];
  const head = element("thead", {}, element("tr", {}, ...PHRASES.columns.map(cell("th"))));
  const caption = element("caption", { class: "unseen" }, PHRASES.rows);
  return element("table", {}, caption, head, element("tbody", {}, ...rows, ...more));
}
