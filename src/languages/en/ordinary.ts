/**
 * Ordinary English words that companies are also called by.
 *
 * At the head of a sentence, where every word has a capital, they are names only before a verb, a possessive or a
 * company word.
 */
export const ordinary: ReadonlySet<string> = new Set(
  "apple amazon oracle meta total target gap match block gold visa ball best discover dollar general progressive public regions snap square unity zoom chase intel dow alphabet delta southern travelers principal monster pool crown camping ford nike shell orange next sage three compass experian smiths hermes united american first news fox paramount global key state street sun trade desk data box okta".split(
    " ",
  ),
);
