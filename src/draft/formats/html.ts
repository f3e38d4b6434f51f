import type { Draft } from "../draft.js";
import { type Sentence, textOf } from "../sentence.js";
import { noteOf } from "./markdown.js";

/** A note as a page of its own: every number has its rows as `data-evidence`, and in its title for who points at it. */
export function htmlOf(draft: Draft, chart: string | null = null): string {
  const title = escaped(textOf(draft.headline));
  const [lead = "", ...rest] = draft.paragraphs.map((sentences) => paragraph(sentences));
  const picture = chart === null ? "" : `<img src="${escaped(chart)}" alt="${escaped(draft.symbol)}">\n`;
  return `<!doctype html>
<html lang="${draft.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="article:published_time" content="${draft.published}">
<title>${title}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1.1rem/1.5 Georgia, serif; max-width: 38rem; margin: 2rem auto; padding: 0 1rem; }
span[data-evidence] { border-bottom: 1px dotted; }
img { max-width: 100%; background: #fff; }
</style>
</head>
<body>
<article>
<h1>${title}</h1>
${lead}
${picture}${rest.join("\n")}
</article>
</body>
</html>
`;
}

const paragraph = (sentences: readonly Sentence[]): string => `<p>${sentences.map(sentenceOf).join(" ")}</p>`;

const sentenceOf = (sentence: Sentence): string =>
  sentence
    .map((piece) => {
      if (typeof piece === "string") return escaped(piece);
      const data = escaped(JSON.stringify(piece.note === undefined ? piece.evidence : piece.note));
      return `<span data-evidence="${data}" title="${escaped(noteOf(piece))}">${escaped(piece.text)}</span>`;
    })
    .join("");

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] as string);
