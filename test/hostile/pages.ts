import type { random } from "../tape/support/generate.js";

type Random = ReturnType<typeof random>;

/** Sentences with numbers, as they stand between the tags. */
const SENTENCES = [
  "Alibaba rose 9.2% to HK$174.00 in Hong Kong on Wednesday.",
  "Alibaba&#8217;s shares&nbsp;gained 9&#46;2&percnt; &mdash; the most since 1&thinsp;March.",
  "Revenue was 247.7&nbsp;billion yuan (<b>$34</b>.8 billion).",
  "Nvidia <i>fell</i> 2.8<sup>1</sup>% to $178&period;43 &amp; Baidu 8<!-- 5 -->.1%.",
  "The 24<sup>th</sup> of Sep&shy;tember, 1&nbsp;234&nbsp;567 shares &lt;sic&gt; &bogus; &#0; &#x110000; &",
];

const TAGS =
  "p div span b i em a h1 h2 li ul ol table tr td th tbody thead caption article main nav aside form button select option script style title textarea svg pre code sup br hr img blockquote section font center template noscript iframe dl dt dd".split(
    " ",
  );

const ATTRIBUTES = [
  "",
  ' class="ad sidebar"',
  " class=share-price id='x",
  " hidden",
  ' style="display:none"',
  " role=navigation",
  ' role="article"',
  ' colspan="99999999" rowspan=0',
  ' datetime="2025-09-24"',
  ' type="application/ld+json"',
  ' href="x&amp;y?a=1&b=2"',
  " / = \" ' <",
];

const ODD = [
  "<",
  ">",
  "</",
  "<!",
  "<!--",
  "-->",
  "<![CDATA[ 5% ]]>",
  "<?php 7 ?>",
  "&",
  "\0",
  "\ud83d",
  "<p",
  "</",
  '"',
  "\u00a0",
];

const HEADS = [
  "",
  "<!doctype html><html lang=en><head><meta charset=utf-8><title>Up 9.2%</title>",
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-09-24T18:30:00+08:00"}</script>',
  `<script type="application/ld+json">${'{"a":['.repeat(3000)}</script>`,
  '<meta property="article:published_time" content="yesterday"><meta http-equiv=Content-Type content="text/html; charset=utf-16">',
  "<html lang=en><frameset><table><tr><td>",
];

/** What may hide the rest of a page where it does not end. */
const HIDING = /script|style|title|textarea|svg|button|select|option|template|noscript|iframe|hidden|display|<|&$/;

/**
 * A page of random pieces: tags that do not end or end twice, tables in tables, entities, numbers in all of it.
 *
 * Without `hiding` none of them takes the rest of the page out of sight.
 */
export function nastyPage(random: Random, pieces: number, hiding = true): string {
  const allowed = (list: readonly string[]) => (hiding ? list : list.filter((piece) => !HIDING.test(piece)));
  const [tags, attributes, odd] = [allowed(TAGS), allowed(ATTRIBUTES), allowed(ODD)];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const parts = [pick(HEADS)];
  for (let i = 0; i < pieces; i++) {
    const kind = random();
    if (kind < 0.35) parts.push(`<${pick(tags)}${random() < 0.3 ? pick(attributes) : ""}>`);
    else if (kind < 0.55) parts.push(`</${pick(tags)}>`);
    else if (kind < 0.62) parts.push(pick(odd));
    else parts.push(pick(SENTENCES), random() < 0.3 ? "\n" : "");
  }
  return parts.join("");
}
