import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  daysInMonth,
  fromCivil,
  parseIso,
  sessionDate,
  toCivil,
  toIso,
  weekday,
} from "../../src/tape/session-date.js";

const anyDay = fc.integer({ min: fromCivil(1, 1, 1), max: fromCivil(9999, 12, 31) }).map(sessionDate);
const modernDay = fc.integer({ min: fromCivil(1900, 1, 1), max: fromCivil(2200, 12, 31) }).map(sessionDate);

describe("a session date", () => {
  it("counts days as the platform's calendar does", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const platform = new Date(day * 86_400_000);
        const { year, month, day: ofMonth } = toCivil(day);
        expect([year, month, ofMonth]).toEqual([
          platform.getUTCFullYear(),
          platform.getUTCMonth() + 1,
          platform.getUTCDate(),
        ]);
        expect(weekday(day)).toBe((platform.getUTCDay() + 6) % 7);
      }),
    );
  });

  it("comes back from its parts and from its text", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: ofMonth } = toCivil(day);
        expect(fromCivil(year, month, ofMonth)).toBe(day);
        expect(parseIso(toIso(day))).toBe(day);
      }),
    );
  });

  it("is read from no other text than YYYY-MM-DD", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12, unit: fc.constantFrom(..."0123456789-/T ") }), (text) => {
        const day = parseIso(text);
        if (day !== undefined) expect(toIso(day)).toBe(text);
      }),
      { numRuns: 2000 },
    );
    for (const text of [
      "",
      "2025-02-29",
      "2025-13-01",
      "2025-00-10",
      "2025-1-01",
      "25-01-01",
      "2025-01-01 ",
      "２025-01-01",
    ])
      expect(parseIso(text)).toBeUndefined();
  });

  it("moves by months to the same day, or the last one the month has", () => {
    fc.assert(
      fc.property(modernDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const [before, after] = [toCivil(day), toCivil(addMonths(day, months))];
        expect(after.year * 12 + after.month - (before.year * 12 + before.month)).toBe(months);
        expect(after.day).toBe(Math.min(before.day, daysInMonth(after.year, after.month)));
      }),
    );
  });
});
