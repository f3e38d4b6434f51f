/** Shorter ones are no secrets, and hiding them would hide figures. */
const shortest = 4;
/** What stands in the place of a secret. */
const mask = "***";

/** Takes secrets out of a text, however they are written there. */
export type Hide = (text: string) => string;

/**
 * Makes what takes secrets out of texts.
 *
 * It knows them as they are, and percent-encoded, form-encoded, escaped as in JSON or HTML,
 * letter by letter in any mixture, also in base64, which headers carry.
 *
 * Case is ignored, as hosts lose theirs. What is hidden is no number any more, so that a source that says a key back
 * never makes a figure of it.
 */
export function hider(secrets: readonly string[]): Hide {
  const written = [...new Set(secrets)].filter((secret) => secret.length >= shortest);
  if (written.length === 0) return (text) => text;
  const patterns = written
    .sort((a, b) => b.length - a.length)
    .flatMap((secret) => [[...secret].map(spellings).join(""), ...encoded(secret).map(literally)]);
  const pattern = new RegExp(patterns.join("|"), "gi");
  return (text) => text.replace(pattern, mask);
}

/** One character in all the ways in which it may be written, as a pattern; the longest first. */
function spellings(char: string): string {
  const percent = [...new TextEncoder().encode(char)].map((byte) => `%${hex(byte, 2)}`).join("");
  const escaped = Array.from({ length: char.length }, (_, at) => `\\\\u${hex(char.charCodeAt(at), 4)}`).join("");
  const point = char.codePointAt(0) ?? 0;
  const html = [`&#0*${point};`, `&#x0*${point.toString(16)};`, ...(entities[char] ?? [])];
  const twice = percent.replaceAll("%", "%25");
  const plain =
    char === " " ? [" ", "\\+"] : [literally(char), ...(/["\\/]/.test(char) ? [`\\\\${literally(char)}`] : [])];
  return `(?:${[twice, percent, escaped, ...html, ...plain].join("|")})`;
}

const entities: Readonly<Record<string, readonly string[]>> = {
  "&": ["&amp;"],
  "<": ["&lt;"],
  ">": ["&gt;"],
  '"': ["&quot;"],
  "'": ["&apos;"],
};

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** A secret in base64 and its form for addresses, without what fills them up. */
function encoded(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  const plain = btoa(String.fromCharCode(...bytes)).replace(/=+$/, "");
  return [...new Set([plain, plain.replaceAll("+", "-").replaceAll("/", "_")])];
}

/** What is named as keys are, and too long to be a word. */
const keyName = /key|token|auth|secret|pass|sig/i;
const keyLength = 8;

/** What may be secret in an address of the user's own: a password, and values that are named as keys are. */
export function secretsIn(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { username, password, searchParams } = new URL(address);
  const named = [...searchParams].filter(([name, value]) => keyName.test(name) && value.length >= keyLength);
  return [...new Set([username, password, ...named.map(([, value]) => value)])].filter((value) => value !== "");
}
