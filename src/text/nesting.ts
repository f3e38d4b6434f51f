/** Marks of lists and quotes at the head of one line that nobody writes, and that a parser takes the square of. */
const DEEPEST = 100;

/** Whether a line from `from` on opens more lists and quotes, one inside the other, than a text has. */
export function nestsTooDeep(source: string, from: number): boolean {
  for (let line = from; line < source.length; ) {
    if (isTooDeep(source, line)) return true;
    const feed = source.indexOf("\n", line);
    if (feed < 0) return false;
    line = feed + 1;
  }
  return false;
}

function isTooDeep(source: string, line: number): boolean {
  let marks = 0;
  for (let at = line; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === QUOTE) {
      if (++marks > DEEPEST) return true;
    } else if (isListMark(code)) {
      if (isBlank(source.charCodeAt(at + 1)) && ++marks > DEEPEST) return true;
    } else if (!isBlank(code) && !(code >= 48 && code <= 57)) return false;
  }
  return false;
}

const QUOTE = 62;

const isBlank = (code: number): boolean => code === 32 || code === 9;

/** `-`, `*`, `+`, and what follows the number of a list item: `.`, `)`. */
const isListMark = (code: number): boolean => code === 45 || code === 42 || code === 43 || code === 46 || code === 41;
