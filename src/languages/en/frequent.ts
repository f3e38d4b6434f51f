/** The most frequent small English words that tell the language of a text. */
export const frequent: ReadonlySet<string> = new Set(
  "the of and to is that was with from by said its were has this it he will have not their which".split(" "),
);
