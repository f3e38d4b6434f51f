import { indexMoves, multiples, relatives, sessionChanges, windowChanges } from "./changes.js";
import { amounts, conversions, dates, figures, growths } from "./figures.js";
import { extremes, priceLevels, streaks, volumes } from "./levels.js";
import type { Market } from "./market.js";
import type { Generator } from "./trial.js";

/** One family of statements: the kind that must have them, how they are drawn, how many in a normal run. */
export interface Family {
  readonly name: string;
  readonly kind: string;
  readonly generator: (market: Market) => Generator;
  readonly runs: number;
}

/** Every family of statements that is rendered and read again. */
export const families: readonly Family[] = [
  { name: "change over a session", kind: "price-change", generator: sessionChanges, runs: 150 },
  { name: "change over a window", kind: "price-change", generator: windowChanges, runs: 200 },
  { name: "price or level", kind: "price-level", generator: priceLevels, runs: 150 },
  { name: "points", kind: "index-move", generator: indexMoves, runs: 100 },
  { name: "multiple", kind: "multiple", generator: multiples, runs: 100 },
  { name: "against another", kind: "relative", generator: relatives, runs: 100 },
  { name: "extreme", kind: "extreme", generator: extremes, runs: 100 },
  { name: "streak", kind: "streak", generator: streaks, runs: 100 },
  { name: "volume", kind: "volume", generator: volumes, runs: 100 },
  { name: "conversion", kind: "conversion", generator: conversions, runs: 100 },
  { name: "growth", kind: "growth", generator: growths, runs: 80 },
  { name: "figure", kind: "level-of-fact", generator: figures, runs: 80 },
  { name: "percentage and amounts", kind: "arithmetic", generator: amounts, runs: 60 },
  { name: "weekday and date", kind: "calendar", generator: dates, runs: 60 },
];
