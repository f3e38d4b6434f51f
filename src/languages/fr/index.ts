import type { Language } from "../language.js";
import { Lexicon } from "../lexicon.js";
import { TranslationTable } from "../translation.js";
import { columns } from "./columns.js";
import { context } from "./context.js";
import { cues } from "./cues.js";
import { doubts } from "./doubts.js";
import { elided } from "./elision.js";
import { frequent } from "./frequent.js";
import { grammar } from "./grammar.js";
import { levels } from "./levels.js";
import { moves } from "./moves.js";
import { abbreviations, names } from "./names.js";
import { numbers } from "./numbers.js";
import { ordinary } from "./ordinary.js";
import { periods } from "./periods.js";
import { wording } from "./wording.js";
import { writing } from "./writing.js";

/** French. */
export const fr: Language = {
  code: "fr",
  writing,
  words: new Lexicon(
    [elided(numbers), elided(periods), moves, levels, names, elided(grammar), columns, doubts],
    writing,
  ),
  cues,
  context,
  abbreviations,
  ordinary,
  translations: new TranslationTable([]),
  wording,
  frequent,
};
