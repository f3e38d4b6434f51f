import { eastAsianWidth } from "get-east-asian-width";

/** Characters that would steer the terminal, or turn the order of what is read, instead of being shown. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const STEERING = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Text from outside made safe to print on one line; every UTF-16 code unit keeps its place. */
export const printable = (text: string): string =>
  text.replace(STEERING, (character) =>
    character === "\t" || character === "\n" || character === "\r" ? " " : "\ufffd",
  );

const MARK = /^\p{M}$/u;

/** Columns that a printable text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!MARK.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}
