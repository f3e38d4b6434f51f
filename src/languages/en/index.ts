import type { Language } from "../language.js";
import { Lexicon } from "../lexicon.js";
import { columns } from "./columns.js";
import { cues } from "./cues.js";
import { doubts } from "./doubts.js";
import { frequent } from "./frequent.js";
import { grammar } from "./grammar.js";
import { levels } from "./levels.js";
import { moves } from "./moves.js";
import { abbreviations, names } from "./names.js";
import { numbers } from "./numbers.js";
import { ordinary } from "./ordinary.js";
import { periods } from "./periods.js";
import { translations } from "./translations.js";
import { wording } from "./wording.js";
import { writing } from "./writing.js";

/** English. */
export const en: Language = {
  code: "en",
  writing,
  words: new Lexicon([numbers, periods, moves, levels, names, grammar, columns, doubts], writing),
  cues,
  context: new Map(),
  abbreviations,
  ordinary,
  translations,
  wording,
  frequent,
};
