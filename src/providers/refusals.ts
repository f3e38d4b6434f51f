import { TapecheckError } from "../errors.js";
import type { Answer, Want } from "./provider.js";

/** What is wanted, in words, for a message. */
export function wantName(want: Want): string {
  if (want.kind === "bars") return want.symbol;
  if (want.kind === "facts" || want.kind === "filings") return `${want.kind} of ${want.entity}`;
  if (want.kind === "events") return `events of ${want.entity === "" ? "the market" : want.entity}`;
  return want.kind === "search" ? `search for ${want.text}` : want.kind;
}

/** The answer is not in the form that the source documents: it was cut off, or the source has changed. */
export function wrongFormat(provider: string, want: Want, expected: string, found: string): TapecheckError {
  return new TapecheckError(
    "provider-format",
    `${provider} does not answer ${wantName(want)} in the form it documents.`,
    {
      expected,
      found: found.length > 80 ? `${found.slice(0, 79)}…` : found,
      hint: "Nothing was written. Try again later; if it stays so, the source has changed and tapecheck must follow.",
    },
  );
}

/** The source knows nothing of what was asked for. */
export function noData(provider: string, want: Want, found: string): TapecheckError {
  return new TapecheckError("provider-no-data", `${provider} has nothing for ${wantName(want)}.`, {
    found,
    hint: "Check the symbol, or name another source with --provider.",
  });
}

/** The source answers with something else than figures, so that a person has to look. */
export function blocked(provider: string, want: Want, found: string): TapecheckError {
  return new TapecheckError("provider-blocked", `${provider} does not give ${wantName(want)} to a program.`, {
    found,
    hint: "Open the source in a browser once, wait, or name another source with --provider.",
  });
}

/** Refuses a page where figures were asked for: a consent form, a test for humans, a notice of a limit. */
export function refusePage(provider: string, want: Want, { text, type }: Answer): void {
  const head = text.slice(0, 2000).trimStart().toLowerCase();
  if (type !== "text/html" && !head.startsWith("<!doctype html") && !head.startsWith("<html")) return;
  const title = /<title[^>]{0,200}>([^<]{1,80})/.exec(head)?.[1]?.trim();
  throw blocked(provider, want, title === undefined ? "a web page" : `a web page, "${title}"`);
}

/** The object that a JSON answer is. Throws `provider-format` for anything else. */
export function jsonOf(provider: string, want: Want, answer: Answer): Record<string, unknown> {
  refusePage(provider, want, answer);
  try {
    const value: unknown = JSON.parse(answer.text);
    if (isRecord(value)) return value;
  } catch {}
  throw wrongFormat(provider, want, "a whole JSON object", `…${answer.text.slice(-40)}`);
}

/** Whether a value is an object with fields. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The field of a value; undefined where the value has no fields. */
export const field = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

/** A field that is text; undefined where it is none. */
export const textField = (value: unknown, name: string): string | undefined => {
  const found = field(value, name);
  return typeof found === "string" ? found : undefined;
};
