/** The most frequent small French words that tell the language of a text. */
export const frequent: ReadonlySet<string> = new Set(
  "le la les de des du un une et est dans pour sur que qui avec aux ses ce cette il elle au pas sont ont leur dont".split(
    " ",
  ),
);
