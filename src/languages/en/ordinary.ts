/**
 * Ordinary English words that companies are also called by.
 *
 * At the head of a sentence, where every word has a capital, they are names only before a verb, a possessive or a
 * company word.
 */
export const ordinary: ReadonlySet<string> = new Set(
  [
    "activate acumen advanced advantage affirm air alarm align alliance alpha alphabet amazon american apple arch",
    "arm array art ascent aware ball bandwidth banner best bicycle block blue booking box camping capital carrier",
    "catalyst century chase cheer city clean click climb coastal coffee coherent collective commerce community",
    "compass construction context creative crown data decent delta design desk digital discover distribution",
    "dollar dow driven eastern enact encore establishment evolution expand experian extreme fate figure first",
    "fold ford formula forward fossil founder fox freedom freight frontier gain gap general glimpse global gold",
    "gorilla grab grace gulf heritage hermes home honest hope horizon hub icon idea insight inspired intel",
    "intelligent intensity interface joint key landmark lexicon lifetime lion loop magnitude marker match mercury",
    "meta microchip milestone monster news next nike northern okta oracle orange outdoor outlook paramount",
    "pattern peace people pioneer pool popular power prelude principal priority progress progressive public range",
    "reading regions rein reliance repay research rhythm rocket rocky root rush sage shell smiths snap sound",
    "southern square star state stoke strategy street structure summit sun surgery target tempest three titan",
    "total trade travelers trip turbo turn united unity universe upstart victory visa wise workhorse wrap zoom",
  ].flatMap((line) => line.split(" ")),
);
