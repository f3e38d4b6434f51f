import type { Listed } from "../measures/align.js";
import { drawdownAt, worstDrawdown } from "../measures/drawdown.js";
import { requireSessions, sessionRow } from "../measures/session.js";
import { type Payments, paymentsOf } from "../measures/total-return.js";
import type { Tape } from "../tape/model.js";
import { type SessionDate, toIso } from "../tape/session-date.js";
import { dateAt } from "../tape/sessions.js";
import { extremeFigures } from "./extremes.js";
import { horizonFigures } from "./horizons.js";
import { notesOf } from "./notes.js";
import { drawdownFigures, type Performance } from "./performance.js";
import { betaFigures, volatilityFigures } from "./risk.js";

/** What a performance table is asked for. */
export interface PerformanceQuestion {
  /** The session at whose close it stands; null for the last one on the tape. */
  readonly asOf: SessionDate | null;
  /** What it is compared with, loaded. */
  readonly against: readonly Listed[];
  /** The currency in which changes are told as well; null for none. */
  readonly currency: string | null;
  /** Whether dividends are reinvested. */
  readonly totalReturn: boolean;
}

const NO_PAYMENTS: Payments = { payments: [], unconverted: [] };

/**
 * The performance table of a listing, from a tape that holds it, its benchmarks, its dividends and the rates needed.
 *
 * Throws `session-unknown` for a day without a session, `sessions-too-few` for the first session of a series.
 */
export function performanceOf(listed: Listed, question: PerformanceQuestion, tape: Tape): Performance {
  const { instrument, series } = listed;
  const end = sessionRow(listed, question.asOf);
  requireSessions(listed, end, 2, "a change");
  const { currency, totalReturn, against } = question;
  const payments = totalReturn ? paymentsOf(listed, tape) : NO_PAYMENTS;
  const counting = { tape, payments, currency, totalReturn, against };
  const told = {
    horizons: horizonFigures(listed, end, counting),
    extremes: extremeFigures(listed, end),
    volatility: volatilityFigures(listed, end),
    beta: against.map((other) => betaFigures(listed, other, end)),
  };
  const day = (row: number): string => toIso(dateAt(series, row));
  return {
    symbol: instrument.symbol,
    name: instrument.name,
    venue: instrument.venue,
    unit: instrument.type === "index" ? "points" : instrument.currency,
    type: instrument.type,
    asOf: day(end),
    close: series.close[end] as number,
    first: day(0),
    currency,
    totalReturn,
    ...told,
    drawdown: {
      now: drawdownFigures(drawdownAt(series.close, 0, end), series.close, day),
      worst: drawdownFigures(worstDrawdown(series.close, 0, end), series.close, day),
    },
    notes: notesOf(listed, end, counting, told),
  };
}
