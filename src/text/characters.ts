const SPACE = 1;
const LETTER = 2;
const DIGIT = 4;

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  ascii[code] = letter ? LETTER : code >= 48 && code <= 57 ? DIGIT : code <= 32 ? SPACE : 0;
}

/** Whether a UTF-16 code unit is a digit 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a code unit is white space: ASCII blanks, no-break and typographic spaces, the byte order mark. */
export function isSpace(code: number): boolean {
  if (code < 128) return ascii[code] === SPACE;
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x205f || isRareSpace(code);
}

const isRareSpace = (code: number): boolean =>
  code === 0x3000 || code === 0xfeff || code === 0x2028 || code === 0x2029 || code === 0x1680;

/** Whether a code unit is a space that may group the digits of a number. */
export const isGroupingSpace = (code: number): boolean => code === 0xa0 || code === 0x202f || code === 0x2009;

/** Whether a code unit belongs to a word. Beyond ASCII: everything but the punctuation and symbol blocks. */
export function isLetter(code: number): boolean {
  if (code < 128) return ascii[code] === LETTER;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  return code < 0x2000 || (code > 0x2bff && code < 0x3000) || (code > 0x303f && code < 0xe000) || isWideLetter(code);
}

const isWideLetter = (code: number): boolean => code >= 0xf900 && code < 0xfe00;

/** Whether a code unit is an apostrophe, straight or typographic. */
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;

/** Whether a code unit is an upper-case letter; ASCII and the Latin, Greek and Cyrillic blocks. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
