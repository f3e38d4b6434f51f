import { element, escaped } from "../../chart/draw/svg.js";
import type { CheckedDocument } from "../formats/format.js";
import { Lines } from "../lines.js";
import { isFinding } from "../schema.js";
import { articleMarkup } from "./article.js";
import { BEHAVIOUR } from "./behaviour.js";
import { badge, cardMarkup, suggestionLine } from "./card.js";
import { type Mark, type MarkState, marksOf } from "./marks.js";
import { PHRASES } from "./phrases.js";
import { STYLE } from "./style.js";

/** Nothing is fetched, and nothing runs but the script of the page itself. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The beginning of the page, up to its first article; its title is that of the article. */
export function pageStart(checked: CheckedDocument): string {
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="generator" content="Tapecheck"/>',
    `<title>${escaped(titleOf(checked))} – ${PHRASES.checkedBy}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    "<main>",
    `<h1>${PHRASES.checkedBy}</h1>`,
    `<p class="help">${PHRASES.help}</p>`,
    "",
  ].join("\n");
}

/** The end of the page. */
export const PAGE_END = `</main>
<div id="popover" class="card" aria-hidden="true" hidden=""></div>
<script>${BEHAVIOUR}</script>
</body>
</html>
`;

const titleOf = ({ name, report }: CheckedDocument): string => report.document.title ?? name;

/** One article: its summary, what to look at, its text, and the evidence; `prefix` is its own on the page. */
export function documentMarkup(checked: CheckedDocument, prefix: string): string {
  const { name, source, report, blocks, tape } = checked;
  const { language, published } = report.document;
  const marks = marksOf(report, source);
  const about = [name, published === null ? PHRASES.undated : `${PHRASES.published} ${published}`].join(" · ");
  const cards = marks.map((mark) => cardMarkup(mark, source, tape, prefix));
  return [
    `<section aria-labelledby="${prefix}t">`,
    element("h2", { id: `${prefix}t`, lang: language }, escaped(titleOf(checked))),
    element("p", { class: "about" }, escaped(about)),
    element("h3", {}, PHRASES.summary),
    summaryMarkup(checked, marks),
    element("h3", {}, PHRASES.findings),
    findingsMarkup(checked, marks, prefix),
    element(
      "article",
      { class: "article", lang: language, "aria-label": PHRASES.article },
      "\n",
      articleMarkup(source, blocks, marks, prefix),
      "\n",
    ),
    element("h3", {}, PHRASES.evidence),
    cards.length === 0
      ? element("p", {}, PHRASES.noNumbers)
      : element("ol", { class: "evidence" }, "\n", cards.join("\n"), "\n"),
    "</section>",
    "",
  ].join("\n");
}

/** The states in the order of the summary. */
const STATES: readonly MarkState[] = ["contradicted", "ambiguous", "unverifiable", "confirmed", "suppressed", "unread"];

/** How many numbers there are of each kind, each kind underlined as in the text. */
function summaryMarkup({ report }: CheckedDocument, marks: readonly Mark[]): string {
  const counts = STATES.map((state) => ({ state, count: marks.filter((mark) => mark.state === state).length }));
  const items = counts
    .filter(({ count }) => count > 0)
    .map(({ state, count }) =>
      element("li", {}, element("span", { class: `number ${state}` }, PHRASES.numbers(count)), " ", badge(state)),
    );
  const { context } = report.summary;
  return (
    element("ul", { class: "summary" }, ...items) +
    (context === 0 ? "" : element("p", { class: "help" }, PHRASES.context(context)))
  );
}

/** What is contradicted or ambiguous, with the line it stands on and what to write. */
function findingsMarkup({ source }: CheckedDocument, marks: readonly Mark[], prefix: string): string {
  const lines = new Lines(source);
  const found = marks.filter(({ state, claims }) =>
    claims.some((claim) => claim.verdict === state && isFinding(claim)),
  );
  if (found.length === 0) return element("p", {}, PHRASES.nothing);
  const items = found.map(({ number, text, state, start, claims }) => {
    const claim = claims.find(({ verdict }) => verdict === state);
    const told =
      claim === undefined ? [] : [claim.message, suggestionLine(claim, source)].filter((part) => part !== "");
    const to = element("a", { href: `#${prefix}n${number}` }, escaped(text));
    return element("li", {}, badge(state), " ", to, escaped(`, line ${lines.place(start).line}: ${told.join(". ")}`));
  });
  return element("ul", { class: "findings" }, ...items);
}
