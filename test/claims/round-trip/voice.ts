import type { SaidChangeOfAmount } from "../../../src/claims/arithmetic/render.js";
import type { SaidDate } from "../../../src/claims/calendar/render.js";
import type { SaidConversion } from "../../../src/claims/conversion/render.js";
import type { SaidExtreme } from "../../../src/claims/extreme/render.js";
import type { SaidGrowth } from "../../../src/claims/growth/render.js";
import type { SaidMove } from "../../../src/claims/index-move/render.js";
import type { SaidFigure } from "../../../src/claims/level-of-fact/render.js";
import type { SaidMultiple } from "../../../src/claims/multiple/render.js";
import type { SaidSubject } from "../../../src/claims/phrase.js";
import type { SaidChange } from "../../../src/claims/price-change/render.js";
import type { SaidLevel } from "../../../src/claims/price-level/render.js";
import type { SaidRelative } from "../../../src/claims/relative/render.js";
import type { SaidStreak } from "../../../src/claims/streak/render.js";
import type { SaidVolume } from "../../../src/claims/volume/render.js";
import type { Instrument } from "../../../src/index.js";
import type { Draw } from "./trial.js";

type Render<Said> = (said: Said, seed: number) => string;

/** What statements drawn from the tape are said with in one language: its renderers, its names and its numerals. */
export interface Voice {
  /** The language as texts declare it, `en`. */
  readonly language: string;
  /** Lines before and after a statement, without a number. */
  readonly around: readonly [string, string];
  /** Monday to Sunday. */
  readonly days: readonly string[];
  /** The smallest count that is a number in words: where `one` is the article, two. */
  readonly leastCount: number;
  /** What amounts are told of, the language's own. */
  readonly things: readonly SaidSubject[];
  fixed(value: number, decimals: number): string;
  grouped(value: number, decimals: number): string;
  scaled(value: number, decimals: number): string;
  counted(n: number): string;
  ordinal(n: number): string;
  /** The word for a whole factor: `doubled`. */
  factorWord(factor: number): string | undefined;
  /** A listing as the subject of a sentence that leaves no doubt which one is meant. */
  subject(listing: Instrument, draw: Draw, several: boolean): SaidSubject;
  /** Whose shares were traded: `Apple`, `l'action Apple`. */
  owner(listing: Instrument, several: boolean): string;
  readonly change: Render<SaidChange>;
  readonly move: Render<SaidMove>;
  readonly multiple: Render<SaidMultiple>;
  readonly relative: Render<SaidRelative>;
  readonly level: Render<SaidLevel>;
  readonly extreme: Render<SaidExtreme>;
  readonly streak: Render<SaidStreak>;
  readonly volume: Render<SaidVolume>;
  readonly conversion: Render<SaidConversion>;
  readonly growth: Render<SaidGrowth>;
  readonly figure: Render<SaidFigure>;
  readonly amounts: Render<SaidChangeOfAmount>;
  readonly date: Render<SaidDate>;
}
