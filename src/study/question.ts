import type { Listed } from "../measures/align.js";
import type { ReturnKind } from "../measures/returns.js";
import type { SessionDate } from "../tape/session-date.js";

/** What is expected of a session without an event. */
export type StudyModel = "market-model" | "market-adjusted" | "mean-adjusted";

/** A window of event time, both ends inclusive; 0 is the session of the event. */
export interface EventWindow {
  readonly from: number;
  readonly to: number;
}

/** An event as it was given. */
export interface StudyEvent {
  /** The line of the file, from 1. */
  readonly line: number;
  /** The listing whose price is studied. */
  readonly listed: Listed;
  /** What it is compared with; null for none. */
  readonly benchmark: Listed | null;
  /** The day, where no hour was given. */
  readonly day: SessionDate | null;
  /** The instant, in milliseconds since 1970; null where only a day was given. */
  readonly instant: number | null;
  readonly label: string;
}

/** How events are studied. */
export interface StudyQuestion {
  readonly model: StudyModel;
  readonly windows: readonly EventWindow[];
  /** Sessions on which a model is estimated. */
  readonly estimation: number;
  /** The estimation ends so many sessions before the event. */
  readonly gap: number;
  readonly returns: ReturnKind;
}

/** The shortest stretch of event time that holds every window, and day 0. */
export const hullOf = (windows: readonly EventWindow[]): EventWindow => ({
  from: Math.min(0, ...windows.map(({ from }) => from)),
  to: Math.max(0, ...windows.map(({ to }) => to)),
});
