import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  closeInstant,
  isTimeZone,
  localDate,
  localInstant,
  localMinutes,
  openInstant,
  settledInstant,
  zoneOffset,
} from "../../src/tape/clock.js";
import { fromCivil, parseIso, type SessionDate, sessionDate } from "../../src/tape/session-date.js";
import { venueOf, venues } from "../../src/tape/venues.js";

const at = (iso: string): SessionDate => parseIso(iso) as SessionDate;
const utc = (instant: number): string => new Date(instant).toISOString();

describe("the hours of a venue", () => {
  it.each([
    ["XHKG", "2025-09-24", "2025-09-24T01:30", "2025-09-24T08:00", "2025-09-24T08:10"],
    ["XNYS", "2025-09-24", "2025-09-24T13:30", "2025-09-24T20:00", "2025-09-24T20:00"],
    ["XNYS", "2025-01-15", "2025-01-15T14:30", "2025-01-15T21:00", "2025-01-15T21:00"],
    ["XNAS", "2025-03-10", "2025-03-10T13:30", "2025-03-10T20:00", "2025-03-10T20:00"],
    ["XCBO", "2025-09-24", "2025-09-24T13:30", "2025-09-24T20:15", "2025-09-24T20:15"],
    ["XPAR", "2025-03-28", "2025-03-28T08:00", "2025-03-28T16:30", "2025-03-28T16:35"],
    ["XPAR", "2025-03-31", "2025-03-31T07:00", "2025-03-31T15:30", "2025-03-31T15:35"],
    ["XLON", "2025-07-01", "2025-07-01T07:00", "2025-07-01T15:30", "2025-07-01T15:35"],
    ["XTKS", "2024-11-01", "2024-11-01T00:00", "2024-11-01T06:00", "2024-11-01T06:00"],
    ["XTKS", "2024-11-05", "2024-11-05T00:00", "2024-11-05T06:25", "2024-11-05T06:30"],
    ["XSHG", "2025-09-24", "2025-09-24T01:30", "2025-09-24T07:00", "2025-09-24T07:00"],
    ["XXXX", "2025-09-24", "2025-09-24T09:00", "2025-09-24T17:30", "2025-09-24T17:30"],
  ])("%s on %s", (mic, day, open, close, settled) => {
    const instants = [openInstant(at(day), mic), closeInstant(at(day), mic), settledInstant(at(day), mic)];
    expect(instants.map(utc)).toEqual([open, close, settled].map((instant) => `${instant}:00.000Z`));
  });

  it("of a venue that is not in the table are in the zone of the listing", () => {
    expect(utc(closeInstant(at("2025-09-24"), "XPRA", "Europe/Prague"))).toBe("2025-09-24T15:30:00.000Z");
    expect(venueOf("constructor").calendar).toBe("constructor");
  });

  it("are known in zones that exist, and open before they close", () => {
    for (const [mic, { timezone, hours }] of Object.entries(venues)) {
      expect(isTimeZone(timezone), mic).toBe(true);
      for (const { open, close, auction = close } of hours) expect(open < close && close <= auction, mic).toBe(true);
    }
  });
});

describe("a zone's clock", () => {
  const zones = [...new Set(Object.values(venues).map(({ timezone }) => timezone)), "Pacific/Apia", "Asia/Kathmandu"];
  const anyZone = fc.constantFrom(...zones);
  const anyDay = fc.integer({ min: fromCivil(1990, 1, 1), max: fromCivil(2035, 1, 1) }).map(sessionDate);

  it("shows the time that was asked for, except one that it skips", () => {
    fc.assert(
      fc.property(anyZone, anyDay, fc.integer({ min: 240, max: 1439 }), (zone, day, minutes) => {
        fc.pre(!(zone === "Pacific/Apia" && day === at("2011-12-30")));
        const instant = localInstant(day, minutes, zone);
        expect([localDate(instant, zone), localMinutes(instant, zone)]).toEqual([day, minutes]);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads a time it skips by the offset before, and one it shows twice as the first", () => {
    const newYork = "America/New_York";
    expect(utc(localInstant(at("2025-03-09"), 150, newYork))).toBe("2025-03-09T07:30:00.000Z");
    expect(utc(localInstant(at("2025-11-02"), 90, newYork))).toBe("2025-11-02T05:30:00.000Z");
    expect(zoneOffset(newYork, Date.parse("2025-03-09T06:59:59Z"))).toBe(-5 * 3_600_000);
    expect(zoneOffset(newYork, Date.parse("2025-03-09T07:00:00Z"))).toBe(-4 * 3_600_000);
  });

  it("is of a zone that exists", () => {
    expect(isTimeZone("Mars/Olympus")).toBe(false);
    expect(() => zoneOffset("Mars/Olympus", 0)).toThrow(RangeError);
  });
});
