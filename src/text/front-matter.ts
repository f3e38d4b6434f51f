import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { TapecheckError } from "../errors.js";

/** What a front matter may say of its document; anything else in it is left alone. */
export interface FrontMatter {
  readonly published?: string;
  readonly language?: string;
  readonly title?: string;
  /** Offset of the first character after the front matter. */
  readonly end: number;
}

/**
 * Reads the YAML front matter at the head of a source; without one, `end` is 0.
 *
 * Throws `front-matter-invalid` where the YAML cannot be read.
 */
export function frontMatter(source: string, path: string | null): FrontMatter {
  const head = /^\uFEFF?---[ \t]*\r?\n/.exec(source);
  if (!head) return { end: 0 };
  const close = findClose(source, head[0].length);
  if (close === undefined) return { end: 0 };
  const yaml = source.slice(head[0].length, close.start);
  const data = plainFields(yaml) ?? parseYaml(yaml, path);
  return { ...field(data, "published"), ...field(data, "language"), ...field(data, "title"), end: close.end };
}

/** The line `---` that ends the front matter: where it starts and where the next line does. */
function findClose(source: string, from: number): { start: number; end: number } | undefined {
  let line = from;
  while (line < source.length) {
    const feed = source.indexOf("\n", line);
    const stop = feed < 0 ? source.length : feed;
    if (source.slice(line, stop).trimEnd() === "---") return { start: line, end: Math.min(source.length, stop + 1) };
    line = stop + 1;
  }
  return undefined;
}

/** A key, and a value in one line that is quoted without escapes or begins with a letter or digit. */
const PLAIN_FIELD =
  /^([A-Za-z]+): (?:"([ !#-[\]-~\xa0-\u2027\u202a-\ud7ff]*)"|([A-Za-z0-9][ -~\xa0-\u2027\u202a-\ud7ff]*))$/;

/** Reads YAML that is nothing but such fields, as most of it is; null for any other. A parser costs more than the text. */
function plainFields(yaml: string): Record<string, string> | null {
  const data: Record<string, string> = {};
  for (const line of yaml.trimEnd().split("\n")) {
    const [, key = "", quoted, bare = ""] = PLAIN_FIELD.exec(line) ?? [];
    if (key === "" || Object.hasOwn(data, key) || /: | #|:$/.test(bare)) return null;
    data[key] = quoted ?? bare.trimEnd();
  }
  return data;
}

function parseYaml(yaml: string, path: string | null): Record<string, unknown> {
  try {
    const data: unknown = load(yaml, { schema: FAILSAFE_SCHEMA });
    return typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};
  } catch (error) {
    const { mark, reason } = error as { mark?: { line: number; column: number }; reason?: string };
    throw new TapecheckError("front-matter-invalid", `the front matter is not valid YAML: ${reason ?? String(error)}`, {
      file: path ?? undefined,
      line: mark ? mark.line + 2 : undefined,
      column: mark ? mark.column + 1 : undefined,
      expected: "`key: value` lines between two lines of three hyphens",
      hint: "Quote values that contain a colon or begin with a special character.",
    });
  }
}

/** A scalar of the front matter as it was written; `lang` is read where `language` is missing. */
function field<K extends string>(data: Record<string, unknown>, key: K): { [P in K]?: string } {
  const value = data[key] ?? (key === "language" ? data.lang : undefined);
  return typeof value === "string" && value !== "" ? ({ [key]: value } as { [P in K]?: string }) : {};
}
