import type { EvidenceRow } from "../../report/schema.js";
import type { Draft } from "../draft.js";
import { type Figure, type Sentence, textOf } from "../sentence.js";

/** A note as Markdown: front matter, and after each sentence a footnote with the rows that its numbers rest on. */
export function markdownOf(draft: Draft, chart: string | null = null): string {
  const notes: string[] = [];
  const paragraphs = draft.paragraphs.map((sentences) => sentences.map((one) => withNote(one, notes)).join(" "));
  const head = [
    "---",
    `title: ${JSON.stringify(textOf(draft.headline))}`,
    `published: ${draft.published}`,
    `language: ${draft.language}`,
    "---",
  ].join("\n");
  const [lead = "", ...rest] = paragraphs;
  const picture = chart === null ? [] : [`![${draft.symbol}](${chart})`];
  const footnotes = notes.map((note, i) => `[^${i + 1}]: ${note}`);
  return `${[head, `# ${textOf(draft.headline)}`, lead, ...picture, ...rest, ...footnotes].join("\n\n")}\n`;
}

function withNote(sentence: Sentence, notes: string[]): string {
  const told = sentence.filter((piece): piece is Figure => typeof piece !== "string").map(noteOf);
  if (told.length === 0) return textOf(sentence);
  const text = told.join("; ");
  if (!notes.includes(text)) notes.push(text);
  return `${textOf(sentence)}[^${notes.indexOf(text) + 1}]`;
}

/** What a figure rests on, in one line. */
export const noteOf = ({ text, evidence, note }: Figure): string =>
  note === undefined ? `${text}: ${evidence.map(rowText).join(", ")}` : note;

const rowText = ({ symbol, date, field, value, unit, source }: EvidenceRow): string =>
  `${symbol} ${date} ${field} ${value}${unit === undefined ? "" : ` ${unit}`} (${source})`;
