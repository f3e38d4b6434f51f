/** Values by session, one for each of the chart's sessions; null where there is none. */
export type Values = readonly (number | null)[];

/** The part that a line plays, which decides its colour and its dashes: 0 is the main one. */
export type Role = number;

/** What is drawn in a panel, from the back to the front. */
export type Layer =
  | { readonly kind: "line"; readonly label: string; readonly role: Role; readonly values: Values }
  | { readonly kind: "area"; readonly label: string; readonly values: Values }
  | { readonly kind: "band"; readonly label: string; readonly upper: Values; readonly lower: Values }
  | { readonly kind: "bars"; readonly label: string; readonly values: Values }
  | {
      readonly kind: "candles";
      readonly label: string;
      readonly open: Values;
      readonly high: Values;
      readonly low: Values;
      readonly close: Values;
    };

/** A level that prices turned at before. */
export interface Level {
  readonly value: number;
  readonly label: string;
}

/** A claim on the chart: the two closes that it stands on, and the change between them in words. */
export interface ClaimMark {
  /** Indices of the sessions. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Lines of its label, the first one in bold. */
  readonly lines: readonly string[];
}

/** One picture over the common axis of sessions. */
export interface Panel {
  /** `price`, `volume`, `rsi` …, for style sheets and tests. */
  readonly name: string;
  /** What the axis measures, with its unit. */
  readonly label: string;
  /** Height against the other panels. */
  readonly share: number;
  readonly scale: "linear" | "log";
  readonly unit: "price" | "percent" | "count" | "plain";
  /** Values that the axis reaches in any case. */
  readonly reach: readonly number[];
  /** Values at which a thin line runs across, such as 30 and 70. */
  readonly rules: readonly number[];
  readonly layers: readonly Layer[];
  readonly levels: readonly Level[];
  readonly claim: ClaimMark | null;
}

/** An event: its number on the chart, and its line in the legend. */
export interface EventMark {
  readonly number: number;
  /** Index of the session that could react to it first. */
  readonly session: number;
  readonly text: string;
}

/**
 * A chart as data: what is drawn, and nothing of how.
 *
 * It is plain JSON. SVG, PNG and the page are drawn from it and from nothing else.
 */
export interface ChartSpecification {
  readonly language: "en" | "fr";
  readonly title: string;
  /** What the price is measured in. */
  readonly measure: string;
  /** What else is to be known of the picture, in few words each. */
  readonly notes: readonly string[];
  /** Names of the sources. */
  readonly source: string;
  /** What the picture shows, for whoever cannot see it. */
  readonly description: string;
  /** Days as `YYYY-MM-DD`, ascending: each takes the same room, and days without a session take none. */
  readonly sessions: readonly string[];
  /** The price first. */
  readonly panels: readonly Panel[];
  readonly events: readonly EventMark[];
}
