/** A text made to be slow: a piece that is repeated behind a head. */
export interface Shape {
  readonly name: string;
  readonly piece: string;
  readonly head?: string;
  /** Markdown where nothing is told. */
  readonly format?: "html";
  /** Whether it is one of those that are always measured up to 10 MB. */
  readonly large?: true;
}

/** Texts that a reader which looks back or ahead too often would be slow on. */
export const SHAPES: readonly Shape[] = [
  { name: "one number of digits", piece: "1234567890", large: true },
  { name: "grouped digits", piece: "123,456," },
  { name: "nested brackets", piece: "([", large: true },
  { name: "nested quotes", piece: "> " },
  { name: "one sentence of words", piece: "and the market then said that it ", large: true },
  { name: "one sentence of names", piece: "Alibaba Tencent Baidu Nvidia " },
  { name: "commas", piece: ", " },
  { name: "one sentence of quantities", piece: "up 3.2% to HK$174.00 from " },
  { name: "hedges", piece: "more than about nearly " },
  { name: "one sentence of periods", piece: "since the start of the year on Monday, " },
  { name: "movers", piece: "Alibaba 3.2%, Tencent 1.5%, " },
  { name: "table cells", piece: "| 3.2% | Nvidia |\n", head: "| a | b |\n| --- | --- |\n" },
  { name: "one table row", piece: "| 3.2% ", head: "| a | b |\n| --- | --- |\n" },
  { name: "entities", piece: "&#160;&amp;&lt;" },
  { name: "emphasis", piece: "*a **b " },
  { name: "links that do not end", piece: "[a](<b" },
  { name: "tags that do not end", piece: "<a " },
  { name: "comments that do not end", piece: "<!-- " },
  { name: "backticks", piece: "`a ``b " },
  { name: "list items", piece: "- up 3%\n" },
  { name: "nested lists", piece: "- 1. " },
  { name: "headings", piece: "# Up 3%\n" },
  { name: "quoted lines", piece: "> up 3%\n\n" },
  { name: "reference definitions", piece: "[a]: <b\n" },
  { name: "blank lines", piece: " \n" },
  { name: "paragraphs", piece: "It rose 3.2%.\n\n" },
  { name: "initials", piece: "U.S.A." },
  { name: "capitals", piece: "Aa Bb Cc " },
  { name: "apostrophes", piece: "a's'" },
  { name: "page: a page", piece: "<p>Alibaba rose <b>3.2</b>%.</p>\n", format: "html", large: true },
  { name: "page: blocks that do not end", piece: "<div>3%<p>", format: "html" },
  { name: "page: marks that do not end", piece: "<b>3%<i>", format: "html" },
  { name: "page: ends without a start", piece: "3%</p></b></td></table>", format: "html" },
  { name: "page: ends out of reach", piece: "<i><div>3%</i>", format: "html" },
  { name: "page: nested tables", piece: "<table><tr><td>3%", format: "html" },
  { name: "page: one row", piece: "<td>3%", head: "<table><tr>", format: "html" },
  { name: "page: spans", piece: "<tr><td colspan=999 rowspan=999>3%", head: "<table>", format: "html" },
  { name: "page: paragraphs of one cell", piece: "<p>3%", head: "<table><tr><td>Nvidia<td>", format: "html" },
  { name: "page: lists", piece: "<ul><li>3%<li>", format: "html" },
  { name: "page: entities", piece: "3&#46;2&nbsp;&percnt; &am", format: "html" },
  { name: "page: attributes", piece: "<p class=\"a b\" id=c title='3%' ", format: "html" },
  { name: "page: articles", piece: "<article>3%</article><nav>", format: "html" },
  { name: "page: comments", piece: "<!-- 3% -->3%<!", format: "html" },
  { name: "page: scripts", piece: '<script type="application/ld+json">{"a":[{}]}</script>3%', format: "html" },
  { name: "page: breaks", piece: "3%<br>", format: "html" },
  { name: "page: preformatted", piece: "3%\n\n", head: "<pre>", format: "html" },
];
