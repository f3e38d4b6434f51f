import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withMissing } from "../../src/tape/calendars.js";
import type { Series } from "../../src/tape/model.js";
import { parseIso, type SessionDate, sessionDate } from "../../src/tape/session-date.js";
import {
  indexAtOrAfter,
  indexAtOrBefore,
  indexOf,
  isComplete,
  missingSessions,
  nthBack,
  previousSession,
  sessionAtOrBefore,
} from "../../src/tape/sessions.js";

const ascending = fc
  .uniqueArray(fc.integer({ min: -50, max: 50 }), { maxLength: 40 })
  .map((days) => Int32Array.from(days).sort());
const someDay = fc.integer({ min: -60, max: 60 }).map(sessionDate);

const at = (iso: string): SessionDate => parseIso(iso) as SessionDate;

function seriesOf(days: readonly string[], more: Partial<Series> = {}): Series {
  const column = Float64Array.from(days, (_, row) => row + 1);
  return {
    symbol: "AAA",
    dates: Int32Array.from(days, at),
    open: column,
    high: column,
    low: column,
    close: column,
    volume: column,
    source: "test",
    ...more,
  };
}

describe("looking a day up", () => {
  it("finds what a walk over all days finds", () => {
    fc.assert(
      fc.property(ascending, someDay, (dates, day) => {
        expect(indexAtOrBefore(dates, day)).toBe(dates.findLastIndex((one) => one <= day));
        const after = dates.findIndex((one) => one >= day);
        expect(indexAtOrAfter(dates, day)).toBe(after < 0 ? dates.length : after);
        expect(indexOf(dates, day)).toBe(dates.indexOf(day));
      }),
      { numRuns: 1000 },
    );
  });

  it("names the sessions of a calendar that are not there", () => {
    fc.assert(
      fc.property(ascending, ascending, someDay, (dates, calendar, from) => {
        const [first, last] = [dates[0] ?? Infinity, dates[dates.length - 1] ?? -Infinity];
        const inside = calendar.filter((day) => day > first && day < last && !dates.includes(day));
        expect(missingSessions(dates, calendar)).toEqual(inside);
        expect(missingSessions(dates, calendar, from)).toEqual(inside.filter((day) => day >= from));
      }),
      { numRuns: 1000 },
    );
  });
});

const week = ["2024-12-30", "2025-01-02", "2025-01-03", "2025-01-06", "2025-01-07"];

describe("the session before", () => {
  it("is the row above where every session is there", () => {
    const series = seriesOf(week);
    expect(previousSession(series, 3)).toBe(2);
    expect(nthBack(series, 4, 4)).toBe(0);
    expect([previousSession(series, 0), nthBack(series, 4, 5), previousSession(series, 9)]).toEqual([-1, -1, -1]);
  });

  it("is not taken from across a missing session", () => {
    const index = seriesOf(["2024-12-30", "2024-12-31", ...week.slice(1)], { symbol: "^IDX" });
    const series = withMissing(seriesOf(week), "AT", index);
    expect(series.missing).toEqual(Int32Array.of(at("2024-12-31")));
    expect(previousSession(series, 1)).toBe(-1);
    expect(previousSession(series, 2)).toBe(1);
    expect(nthBack(series, 4, 4)).toBe(-1);
    expect(sessionAtOrBefore(series, at("2024-12-31"))).toBe(-1);
    expect(sessionAtOrBefore(series, at("2024-12-30"))).toBe(0);
    expect(sessionAtOrBefore(series, at("2025-01-05"))).toBe(2);
  });

  it("is not taken from a selection of rows", () => {
    const series = seriesOf(week, { completeFrom: at("2025-01-03") });
    expect([previousSession(series, 1), previousSession(series, 2), previousSession(series, 3)]).toEqual([-1, -1, 2]);
    expect(isComplete(series, at("2025-01-03"), at("2025-01-07"))).toBe(true);
    expect(isComplete(series, at("2025-01-02"), at("2025-01-07"))).toBe(false);
    expect(isComplete(series, at("2025-01-03"), at("2025-01-08"))).toBe(false);
  });
});

describe("the last session at or before a day", () => {
  const series = seriesOf(["2020-12-31", "2021-06-04", ...week], { completeFrom: at("2025-01-02") });

  it("is sure in a selection only where no weekday lies between", () => {
    expect(sessionAtOrBefore(series, at("2020-12-31"))).toBe(0);
    expect(sessionAtOrBefore(series, at("2021-01-01"))).toBe(-1);
    expect(sessionAtOrBefore(series, at("2021-06-06"))).toBe(1);
    expect(sessionAtOrBefore(series, at("2021-06-07"))).toBe(-1);
    expect(sessionAtOrBefore(series, at("2020-01-01"))).toBe(-1);
  });

  it("is any row in the complete part, also long after the last one", () => {
    expect(sessionAtOrBefore(series, at("2025-01-05"))).toBe(4);
    expect(sessionAtOrBefore(series, at("2026-01-01"))).toBe(6);
  });
});

describe("missing sessions", () => {
  it("are not known without an index, and not where either series is a selection", () => {
    const series = seriesOf(week);
    expect(withMissing(series, "AT", undefined)).toBe(series);
    expect(withMissing(series, "AT", series)).toBe(series);
    const days = ["2024-12-30", "2024-12-31", ...week.slice(1)];
    const index = seriesOf(days, { symbol: "^IDX", completeFrom: at("2025-01-02") });
    expect(withMissing(series, "AT", index).missing).toBeUndefined();
  });
});
