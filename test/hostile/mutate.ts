import type { Seed } from "./corpus.js";

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** A whole number from 0 to `below`, exclusive. */
const pick = (random: Random, below: number): number => Math.floor(random() * below);

const one = <T>(random: Random, from: readonly T[]): T => from[pick(random, from.length)] as T;

/** An article of a few sentences, cut out of a seed and damaged: the same random source gives the same article. */
export function mutatedArticle(random: Random, seeds: readonly Seed[]): string {
  const seed = one(random, seeds);
  const head = random() < 0.25 ? mutateHead(random, seed.head) : seed.head;
  let body = excerpt(random, seed.body, 150 + pick(random, 500));
  if (random() < 0.2) body += `\n\n${excerpt(random, one(random, seeds).body, 200)}`;
  const rounds = 1 + pick(random, 6);
  for (let i = 0; i < rounds; i++) body = one(random, MUTATIONS)(random, body);
  return head + body;
}

/** A stretch of about `length` characters from the beginning of a sentence or line on. */
function excerpt(random: Random, body: string, length: number): string {
  if (body.length <= length) return body;
  const from = pick(random, body.length - length);
  const begin = Math.max(body.lastIndexOf(". ", from) + 2, body.lastIndexOf("\n", from) + 1);
  return body.slice(begin < 2 ? 0 : begin, from + length);
}

type Mutation = (random: Random, text: string) => string;

const PIECES = /\s+|[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Changes the list of words, numbers, spaces and marks that a text is made of. */
const onPieces =
  (change: (random: Random, pieces: string[]) => void): Mutation =>
  (random, text) => {
    const pieces = text.match(PIECES) ?? [];
    if (pieces.length > 0) change(random, pieces);
    return pieces.join("");
  };

/** Puts one of the strings in at a random place, inside words and pairs of surrogates too. */
const inserting =
  (strings: readonly string[], most: number): Mutation =>
  (random, text) => {
    for (let i = 1 + pick(random, most); i > 0; i--) {
      const at = pick(random, text.length + 1);
      text = text.slice(0, at) + one(random, strings) + text.slice(at);
    }
    return text;
  };

/** Puts one of the strings before or after a number, where it can hurt most. */
const besideNumbers =
  (strings: readonly string[]): Mutation =>
  (random, text) =>
    text.replace(/\d[\d.,]*/g, (number) => {
      const dice = random();
      if (dice < 0.15) return one(random, strings) + number;
      return dice < 0.3 ? number + one(random, strings) : number;
    });

const SPACES = [
  "\u00a0",
  "\u202f",
  "\u2009",
  "\u200b",
  "\u3000",
  "\ufeff",
  "\t",
  "\r",
  "\r\n",
  "\u2028",
  "\u0085",
  "\f",
  "\0",
];
const MARKS = ["\u200e", "\u200f", "\u202e", "\u2066", "\u2069", "\u200d", "\u00ad", "\u0301", "\ufe0f", "\u20e3"];
const HALVES = ["\ud83d", "\udcc8", "\ud83d\udcc8", "\ud800", "\udfff", "\u{1d7d8}", "\u{1f1ed}\u{1f1f0}", "𝟗"];
const DIGITS = [
  "0",
  "00",
  "1e400",
  "9".repeat(30),
  "8".repeat(400),
  "٣",
  "９",
  "½",
  "²",
  "१२",
  "一",
  "Ⅷ",
  "①",
  "0.",
  ".5",
  "-0",
  "1,000,000,000,000,000,000",
];
const MARKDOWN = [
  "*",
  "**",
  "_",
  "`",
  "```",
  "~~~\n",
  "[",
  "](",
  ")",
  "![",
  "<",
  ">",
  "<b>",
  "</b>",
  "<br/>",
  "<!--",
  "-->",
  "<div>\n",
  "\n\n",
  "\n# ",
  "\n> ",
  "\n- ",
  "\n1. ",
  "\n7) ",
  "\n    ",
  "|",
  "\n|---|---|\n",
  "\n---\n",
  "\n===\n",
  "\\",
  "&#160;",
  "&#x31;",
  "&amp;",
  "&nbsp;",
  "&",
  "&#",
  "<https://example.com/1>",
  '\n[2]: http://a.b/3 "4"\n',
  "<!-- tapecheck-disable -->",
  "<!-- tapecheck-enable -->",
  "<!-- tapecheck-disable-next-line -->\n",
  "<script>1</script>",
  "<?php 1 ?>",
  "<![CDATA[2]]>",
  "<!DOCTYPE 3>",
  "\n***\n",
  "  \n",
  "$$",
  "[^1]",
  "~",
]; // prettier-ignore
const WORDS = [
  " more than ",
  " almost ",
  " about ",
  " up to ",
  " at least ",
  " respectively",
  " doubled ",
  " halved ",
  " a third of ",
  " divided by four ",
  " percent ",
  "%",
  " percentage points",
  " basis points",
  " points",
  " times",
  " billion ",
  "bn ",
  " k",
  " trillion yuan",
  "$",
  "HK$",
  "US$",
  "€",
  " to ",
  " from ",
  " between ",
  " and ",
  " - ",
  "–",
  "−",
  " since ",
  " January 31 ",
  " Monday ",
  " this year ",
  " three months ",
  " yesterday ",
  " the group ",
  " its rival ",
  " Alibaba ",
  " Apple ",
  " the S&P 500 ",
  " Nikkei ",
  " fifth straight ",
  " record high ",
  " 52-week low ",
  " 1/2 ",
  "constructor",
  " toString ",
  "__proto__",
  " fell ",
  " rose ",
  " closed at ",
  " revenue ",
  " not ",
  " would ",
  " said ",
  "'s ",
  "’",
  '"',
  "(",
  ")",
  ".",
  "...",
  "…",
  ",",
  ";",
  ":",
  "/",
]; // prettier-ignore

const MUTATIONS: readonly Mutation[] = [
  onPieces((random, pieces) => void pieces.splice(pick(random, pieces.length), 1 + pick(random, 5))),
  onPieces((random, pieces) => {
    const at = pick(random, pieces.length);
    const stretch = pieces.slice(at, at + 1 + pick(random, 8));
    for (let i = random() < 0.1 ? 40 : 1; i > 0; i--) pieces.splice(at, 0, ...stretch);
  }),
  onPieces((random, pieces) => {
    const [a, b] = [pick(random, pieces.length), pick(random, pieces.length)];
    [pieces[a], pieces[b]] = [pieces[b] as string, pieces[a] as string];
  }),
  onPieces((random, pieces) => {
    const numbers = pieces.flatMap((piece, index) => (/^\d/.test(piece) ? [index] : []));
    for (const index of numbers) if (random() < 0.3) pieces[index] = pieces[one(random, numbers)] as string;
  }),
  onPieces((random, pieces) => void pieces.splice(pick(random, pieces.length + 1), 0, one(random, WORDS))),
  (random, text) => text.replace(/\d/g, (digit) => (random() < 0.2 ? String(pick(random, 10)) : digit)),
  (random, text) => text.replace(/[ \n]/g, (space) => (random() < 0.1 ? one(random, SPACES) : space)),
  (random, text) => (random() < 0.5 ? text.toUpperCase() : text.toLowerCase()),
  (random, text) => text.slice(pick(random, text.length), text.length - pick(random, 40)),
  (random, text) =>
    text.replace(/\n+/g, () => one(random, ["", " ", "\r\n", "\r", "\n", "\n\n\n", "\n| ", "\n- ", "\n    "])),
  (_, text) => text.replaceAll(". ", " "),
  inserting(SPACES, 6),
  inserting(MARKS, 6),
  inserting(HALVES, 4),
  inserting(DIGITS, 4),
  inserting(MARKDOWN, 5),
  inserting(MARKDOWN, 30),
  inserting(WORDS, 6),
  besideNumbers(WORDS),
  besideNumbers(MARKDOWN),
  besideNumbers([...SPACES, ...MARKS, ...HALVES, ...DIGITS]),
];

const HEADS: readonly Mutation[] = [
  () => "",
  (_, head) => `\ufeff${head}`,
  (_, head) => head.replaceAll("\n", "\r\n"),
  (random, head) => head.slice(pick(random, head.length)),
  (random, head) => head.slice(0, pick(random, head.length)),
  (random, head) => head.replace(/published: .*/, () => `published: ${one(random, DATES)}`),
  (random, head) =>
    head.replace(
      /language: .*/,
      () => `language: ${one(random, ["fr", "EN", "en-GB", "", "[en]", "1", "null", "constructor", "__proto__"])}`,
    ),
  inserting(
    [
      ":",
      "[",
      "{",
      "\t",
      "&a",
      "*a",
      "!!js/function",
      "|",
      ">",
      "#",
      '"',
      "'",
      "---\n",
      "\0",
      "1: 2\n",
      "? ",
      "<<: *x\n",
    ],
    3,
  ),
];

const DATES = [
  "2025-02-30",
  "0000-00-00",
  "9999-12-31",
  "2025-09-24T99:00",
  "2025-09-24T23:59:60Z",
  "24 September 2025",
  "",
  "null",
  "2025-09-24T12:00:00+99:00",
  "[]",
  "{a: 1}",
  "-1",
  "1e9",
  "0001-01-01",
  "2011-08-05T16:00:00-04:00",
  "2010-01-04",
  "2025-09-24 16:00",
  "2025-W39-3",
]; // prettier-ignore

const mutateHead = (random: Random, head: string): string => one(random, HEADS)(random, head);
