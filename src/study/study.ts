import type { AlignedRows } from "../measures/align.js";
import type { EventWindow, StudyModel, StudyQuestion } from "./question.js";
import type { TestResult } from "./tests.js";

/** An event with its abnormal returns; days as `YYYY-MM-DD`, returns in percent. */
export interface StudiedEvent {
  readonly line: number;
  readonly symbol: string;
  readonly label: string;
  /** The day or instant as it was given. */
  readonly given: string;
  /** The session that counts as day 0. */
  readonly day: string;
  readonly benchmark: string | null;
  /** How the benchmark's sessions were laid beside one's own; null without a benchmark. */
  readonly alignment: AlignedRows["rule"] | null;
  readonly estimation: EstimationFigures;
  readonly sessions: readonly SessionFigures[];
  readonly windows: readonly WindowFigures[];
  /** What is to be known of this event: thin trading, missing sessions, a day moved. */
  readonly notes: readonly string[];
}

/** The estimate of an event's model. */
export interface EstimationFigures {
  readonly from: string;
  readonly to: string;
  readonly sessions: number;
  /** In percent a session. */
  readonly alpha: number;
  readonly beta: number;
  /** Standard deviation of the residuals, in percent. */
  readonly deviation: number;
  readonly rSquared: number | null;
  /** Sessions of the estimation whose close did not move, or that had no volume. */
  readonly still: number;
  /** Sessions that the venue held in the estimation or the event window and that the tape lacks. */
  readonly missing: number;
}

/** One session of event time. */
export interface SessionFigures {
  readonly t: number;
  readonly date: string;
  readonly own: number;
  readonly expected: number;
  readonly abnormal: number;
  /** The abnormal return over its standard deviation. */
  readonly standardised: number;
}

/** The cumulative abnormal return of one event over a window. */
export interface WindowFigures extends EventWindow {
  readonly cumulative: number;
  readonly standardised: number;
}

/** An event that could not be studied, and why. */
export interface RefusedEvent {
  readonly line: number;
  readonly symbol: string;
  readonly given: string;
  readonly reason:
    | "no-session"
    | "missing-session"
    | "too-few-sessions"
    | "too-few-after"
    | "no-benchmark"
    | "benchmark-still";
  readonly message: string;
}

/** The mean over events of one session of event time. */
export interface AverageSession {
  readonly t: number;
  /** Mean abnormal return, in percent. */
  readonly average: number;
  /** Its sum from the first session of event time on. */
  readonly cumulative: number;
  readonly tests: readonly TestResult[];
}

/** The mean over events of the cumulative abnormal returns of a window. */
export interface AverageWindow extends EventWindow {
  readonly average: number;
  readonly median: number;
  /** Events whose cumulative abnormal return is above zero. */
  readonly positive: number;
  readonly tests: readonly TestResult[];
}

/** An event study. */
export interface Study {
  readonly model: StudyModel;
  readonly returns: StudyQuestion["returns"];
  readonly estimation: number;
  readonly gap: number;
  readonly events: readonly StudiedEvent[];
  readonly refused: readonly RefusedEvent[];
  readonly sessions: readonly AverageSession[];
  readonly windows: readonly AverageWindow[];
  /** What makes the tests doubtful: events at the same time, thin trading, missing sessions. */
  readonly warnings: readonly string[];
}
