import { Lines } from "./lines.js";

/** A comment of the text that silences findings, or lets them speak again. */
export interface Directive {
  readonly start: number;
  readonly end: number;
  /** Line of the comment, from 1. */
  readonly line: number;
  readonly action: "disable" | "enable" | "disable-line" | "disable-next-line";
  /** The claim kinds it is about; empty for all. */
  readonly kinds: readonly string[];
  /** What the author wrote after `--`. */
  readonly reason: string | null;
  /** For the two that silence one line: which one; otherwise 0. */
  readonly target: number;
}

const ACTIONS: readonly Directive["action"][] = ["disable-next-line", "disable-line", "disable", "enable"];
const PREFIX = "tapecheck-";

/**
 * The directives of a source in order: `<!-- tapecheck-disable price-level -- why -->` and its kin.
 *
 * The next line is the next that holds text: blank lines and lines of comment only are passed over.
 * Linear in the source; a comment that never ends is none.
 */
export function readDirectives(source: string): Directive[] {
  if (!source.includes(PREFIX)) return [];
  const lines = new Lines(source);
  const found: Directive[] = [];
  let next = 0;
  for (let start = source.indexOf("<!--"), end = 0; start !== -1; start = source.indexOf("<!--", end)) {
    const close = source.indexOf("-->", start + 4);
    if (close === -1) break;
    end = close + 3;
    const parsed = parse(source.slice(start + 4, close).trim());
    if (parsed) {
      const { line } = lines.place(start);
      // Never behind where an earlier directive looked already, so that a stack of comments is read once.
      if (parsed.action === "disable-next-line") next = textAfter(lines, Math.max(next, lines.place(close).line + 1));
      const target = parsed.action === "disable-next-line" ? next : parsed.action === "disable-line" ? line : 0;
      found.push({ start, end, line, target, ...parsed });
    }
  }
  return found;
}

function parse(comment: string): Pick<Directive, "action" | "kinds" | "reason"> | undefined {
  if (!comment.startsWith(PREFIX)) return undefined;
  const [scope = "", ...reason] = comment.slice(PREFIX.length).split(/\s--\s/);
  const [word, ...kinds] = scope.split(/[\s,]+/).filter((part) => part !== "");
  const action = ACTIONS.find((name) => name === word);
  return action && { action, kinds, reason: reason.join(" -- ").trim() || null };
}

function textAfter(lines: Lines, from: number): number {
  let line = from;
  while (line <= lines.count && isSilent(lines.textOf(line).trim())) line++;
  return line;
}

const isSilent = (line: string): boolean => line === "" || (line.startsWith("<!--") && line.endsWith("-->"));
