/** A direction on a price axis. */
export type Direction = 1 | -1;

/** Which price of a session a word asks for; `touch` is any price of it, `extreme` its high or low by direction. */
export type Field = "close" | "open" | "high" | "low" | "last" | "touch";

/** Calendar units that periods are counted in. */
export type TimeUnit =
  | "minute"
  | "hour"
  | "day"
  | "session"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade";

/** Hedges, by the set of true values they accept (see `quantities/interval`). */
export type Hedge = "over" | "under" | "almost" | "about" | "at-least" | "at-most" | "up-to" | "just-over";

/** Where a preposition puts what follows it. */
export type Relation =
  | "to"
  | "at"
  | "by"
  | "of"
  | "from"
  | "in"
  | "on"
  | "over"
  | "since"
  | "after"
  | "before"
  | "with"
  | "for"
  | "against"
  | "than"
  | "below"
  | "toward"
  | "above"
  | "between"
  | "until"
  | "during"
  | "per"
  | "as"
  | "within"
  | "other";

/**
 * What a word or phrase means, without the word: the alphabet that claim frames are written in.
 *
 * Languages map words to lexemes; nothing after the lexer looks at spelling again.
 */
export type Lexeme =
  | { readonly c: "move"; readonly dir: Direction; readonly pos: "verb" | "noun" | "both" }
  | { readonly c: "drift" }
  | { readonly c: "flat" }
  | { readonly c: "side"; readonly dir: Direction; readonly comparative: boolean }
  /** `loose`: a verb that may as well begin a stretch of time: `began`. */
  | { readonly c: "level"; readonly field: Field; readonly pos: "verb" | "noun" | "both"; readonly loose?: true }
  | { readonly c: "support"; readonly cause: boolean }
  /** A price is the object of seeing: `the stock saw $99.70`. */
  | { readonly c: "witness" }
  | { readonly c: "beat"; readonly dir: Direction }
  /** `more`, `less` behind an amount. */
  | { readonly c: "less"; readonly dir: Direction }
  /** A distance between two moves: `gap`, `lead`; its direction where one of them is named as ahead. */
  | { readonly c: "gap"; readonly dir: Direction | 0 }
  | { readonly c: "multiply"; readonly factor: number; readonly inverse: boolean }
  | { readonly c: "multiplier"; readonly inverse: boolean }
  | { readonly c: "be"; readonly past: boolean; readonly perfect: boolean }
  | { readonly c: "modal" }
  | { readonly c: "forecast" }
  | { readonly c: "outside" }
  /** A forecast as a thing: `its target`, `the outlook`; beating one foretells nothing. */
  | { readonly c: "forecast-noun" }
  /** Leaves open when in its stretch: `earlier this month`. */
  | { readonly c: "vague" }
  /** Speaks of what is so at any time: `typically`, `on one occasion`. */
  | { readonly c: "general" }
  | { readonly c: "dividend" }
  /** Says that a move was taken back: `erased`, `pared`. */
  | { readonly c: "undone" }
  | { readonly c: "condition" }
  | { readonly c: "who" }
  /** Some of a whole: `half`, `members`. */
  | { readonly c: "part" }
  /** What is done with a share: `trading`, `demand`. */
  | { readonly c: "dealings" }
  /** Said of figures, hardly of prices: `growth`. */
  | { readonly c: "growth" }
  /** Makes a perfect: `has`. */
  | { readonly c: "have" }
  | { readonly c: "hedge"; readonly hedge: Hedge; readonly after: boolean }
  | { readonly c: "relation"; readonly r: Relation }
  | { readonly c: "and" }
  | { readonly c: "clause" }
  /** Opens a clause about the period named before it. */
  | { readonly c: "when" }
  | { readonly c: "determiner"; readonly definite: boolean }
  | { readonly c: "possessive"; readonly plural: boolean }
  | { readonly c: "pronoun"; readonly plural: boolean }
  | { readonly c: "relative" }
  | { readonly c: "ordinal-ref"; readonly which: "former" | "latter" | "last" | "both" | "three" | "rival" }
  | { readonly c: "not" }
  | { readonly c: "equity"; readonly listing: "ads" | "any"; readonly plural: boolean }
  | { readonly c: "index"; readonly hint: string }
  | { readonly c: "company" }
  | { readonly c: "role"; readonly sectors: readonly string[] }
  | { readonly c: "metric"; readonly metric: string }
  | { readonly c: "segment"; readonly segment: string }
  | { readonly c: "volume" }
  /** That shares were traded, and how much: `traded`, `heavy`, `turnover`. */
  | { readonly c: "dealings" }
  /** A comparison of counts: `as many`. */
  | { readonly c: "many" }
  | { readonly c: "field"; readonly field: Field }
  | { readonly c: "record" }
  | { readonly c: "superlative"; readonly dir: Direction; readonly of: "level" | "move" }
  | { readonly c: "straight" }
  /** A run of sessions; a loose word for one is a run only beside another sign of it. */
  | { readonly c: "streak"; readonly dir: Direction | 0; readonly loose?: true }
  /** What a day or week of a run is called: `winning`, `down`. */
  | { readonly c: "winning"; readonly dir: Direction }
  /** Words that a run ended with or before the session spoken of: `is over`, `the end of`. */
  | { readonly c: "ended" }
  /** A run's verb of length: `lasted`, `covers`. */
  | { readonly c: "lasts" }
  | { readonly c: "broke" }
  /** A sign in words, before a percentage or points: `minus 2.7%`. */
  | { readonly c: "sign"; readonly sign: Direction }
  | { readonly c: "unit"; readonly unit: string }
  | {
      readonly c: "currency";
      readonly code: string;
      readonly subunit: boolean;
      readonly word: boolean;
      /** Other currencies that the word may stand for, most usual first. */
      readonly others?: readonly string[];
    }
  /** `loose`: it may stand apart from its number; a lone letter may not. */
  | { readonly c: "magnitude"; readonly factor: number; readonly loose: boolean }
  | { readonly c: "cardinal"; readonly value: number }
  | { readonly c: "ordinal"; readonly value: number }
  | { readonly c: "fraction"; readonly value: number }
  | { readonly c: "time"; readonly unit: TimeUnit }
  | { readonly c: "frequency"; readonly unit: TimeUnit }
  | { readonly c: "weekday"; readonly day: number }
  | { readonly c: "month"; readonly month: number; readonly capital: boolean }
  /** A day with a name of its own that is no weekday of the text: `Black Monday`. */
  | { readonly c: "named-day" }
  | { readonly c: "quarter"; readonly quarter: number }
  | { readonly c: "now"; readonly offset: number }
  | { readonly c: "neighbour"; readonly offset: number; readonly close?: true }
  | {
      readonly c: "which";
      readonly which: "this" | "last" | "past" | "previous" | "next" | "same" | "late" | "early" | "mid";
      /** It stands after its noun: `la semaine dernière`. */
      readonly after?: boolean;
    }
  /** `before`: it stands in front of its span, as `il y a trois mois`. */
  | { readonly c: "ago"; readonly before: boolean }
  | { readonly c: "moment" }
  | { readonly c: "dealt" }
  | { readonly c: "part-of-day"; readonly late: boolean }
  | { readonly c: "so-far" }
  | { readonly c: "start-of" }
  | { readonly c: "end-of" }
  | { readonly c: "year-to-date" }
  | { readonly c: "season"; readonly months: readonly number[] }
  | { readonly c: "event"; readonly event: string }
  | { readonly c: "place"; readonly venues: readonly string[] }
  | { readonly c: "listed" }
  | { readonly c: "respectively" }
  | { readonly c: "say"; readonly source: boolean }
  | { readonly c: "person"; readonly author: boolean }
  | { readonly c: "each" }
  | { readonly c: "apiece" }
  | { readonly c: "adverb" }
  /** What the numbers of a table's column are, by the word at its head. */
  | { readonly c: "column"; readonly holds: "change" }
  | { readonly c: "suffix" };

/** The name of a concept. */
export type Concept = Lexeme["c"];

/** A row of a word table: a meaning and the phrases that carry it, separated by `|`. */
export type WordRow = readonly [lexeme: Lexeme, phrases: string];
