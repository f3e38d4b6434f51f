import type { WritingStyle } from "../text/lexer.js";
import type { ContextTable } from "./context.js";
import type { CueTable } from "./cue.js";
import type { Lexicon } from "./lexicon.js";
import type { TranslationTable } from "./translation.js";
import type { Wording } from "./wording.js";

/** All that Tapecheck knows of a language. */
export interface Language {
  /** BCP 47 code, `en`. */
  readonly code: string;
  readonly writing: WritingStyle;
  readonly words: Lexicon;
  readonly cues: CueTable;
  /** Words whose meaning depends on their neighbours. */
  readonly context: ContextTable;
  /** Words whose full stop does not end a sentence, without it. */
  readonly abbreviations: ReadonlySet<string>;
  /** Ordinary words that are also names of companies, which count as names only with a capital and in a clear place. */
  readonly ordinary: ReadonlySet<string>;
  /** What translators into it put for terms of the market. */
  readonly translations: TranslationTable;
  /** What suggestions are written with. */
  readonly wording: Wording;
  /** Its most frequent small words that no other language here has: they tell which language a text is in. */
  readonly frequent: ReadonlySet<string>;
}
