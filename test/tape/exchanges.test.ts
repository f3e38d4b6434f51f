import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nowOf } from "../../src/periods/clock.js";
import { settledInstant } from "../../src/tape/clock.js";
import { sessionTable } from "../../src/tape/exchanges/index.js";
import type { SessionTable } from "../../src/tape/exchanges/table.js";
import { lastClosed, lastOpened } from "../../src/tape/last-session.js";
import type { Instrument, Series } from "../../src/tape/model.js";
import { parseIso, type SessionDate, sessionDate, toIso } from "../../src/tape/session-date.js";
import { venues } from "../../src/tape/venues.js";
import type { Published } from "../../src/text/document.js";
import { parsePublished } from "../../src/text/published.js";

const at = (iso: string): SessionDate => parseIso(iso) as SessionDate;
const tableOf = (calendar: string): SessionTable => sessionTable(calendar) as SessionTable;
const isoOf = (day: number): string => toIso(sessionDate(day));

/** The days that a price file of the shared tape has. */
function rowsOf(symbol: string): string[] {
  const text = readFileSync(`../shared/data/prices/${symbol}.csv`, "utf8");
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.slice(0, 10));
}

/** The HKEX half-days that the sources of Hong Kong shares lack, and the days with placeholders beside them. */
const suspects = readFileSync("../shared/data/suspect_rows.csv", "utf8");

/** What a tape has otherwise than the rules: sessions that it lacks, and days on which it has a row all the same. */
const differences: Readonly<Record<string, { calendar: string; lacks: string; has: string }>> = {
  "^GSPC": { calendar: "US", lacks: "", has: "" },
  "^DJI": { calendar: "US", lacks: "", has: "" },
  "^IXIC": { calendar: "US", lacks: "", has: "" },
  SPY: { calendar: "US", lacks: "", has: "" },
  AAPL: { calendar: "US", lacks: "", has: "" },
  BABA: { calendar: "US", lacks: "", has: "" },
  // Computed in the hours of the night on Memorial Day.
  "^VIX": { calendar: "US", lacks: "", has: "2026-05-25" },
  // The Monday of 19 March 2012 was an ordinary session, which neither source of Hong Kong has.
  "^HSI": { calendar: "HK", lacks: "2012-03-19", has: "" },
  // The half-days of Christmas, which the source lacks; May Day of 2014 and Christmas of 2019, filled with the day before.
  "AIR.PA": {
    calendar: "Euronext",
    lacks: "2010-12-24 2010-12-31 2012-12-24 2012-12-31 2015-12-31",
    has: "2014-05-01 2019-12-25",
  },
  // The last two months of the source lack a week's start again and again, while Shanghai traded.
  "000300.SS": {
    calendar: "CN",
    lacks: "2026-06-15 2026-06-16 2026-06-17 2026-06-22 2026-06-29 2026-07-06 2026-07-13",
    has: "",
  },
};

describe("the session tables beside the shared tape", () => {
  it.each(Object.entries(differences))("%s has the sessions of its exchange", (symbol, { calendar, lacks, has }) => {
    const rows = rowsOf(symbol);
    const [first, last] = [at(rows[0] as string), at(rows.at(-1) as string)];
    const sessions = tableOf(calendar).sessions(first, last).map(isoOf);
    const [held, ruled] = [new Set(rows), new Set(sessions)];
    expect(sessions.filter((day) => !held.has(day)).join(" ")).toBe(lacks);
    expect(rows.filter((day) => !ruled.has(day)).join(" ")).toBe(has);
  });

  it.each(["0700.HK", "9988.HK", "3690.HK", "1810.HK", "9618.HK", "9888.HK"])(
    "%s lacks suspect rows only",
    (symbol) => {
      const rows = rowsOf(symbol);
      const sessions = tableOf("HK")
        .sessions(at(rows[0] as string), at(rows.at(-1) as string))
        .map(isoOf);
      const held = new Set(rows);
      const lacked = sessions.filter((day) => !held.has(day) && day !== "2012-03-19" && day !== "2024-12-31");
      expect(lacked.filter((day) => !suspects.includes(`${symbol},${day},`))).toEqual([]);
      expect(rows.filter((day) => !sessions.includes(day))).toEqual([]);
    },
  );
});

describe("a session table", () => {
  it.each([
    ["US", "2012-10-29 2012-10-30 2018-12-05 2025-01-09 2021-12-24 2022-06-20 2026-07-03"],
    ["GB", "2011-04-29 2012-06-04 2012-06-05 2020-05-08 2022-06-02 2022-06-03 2022-09-19 2023-05-08 2021-12-28"],
    ["HK", "2012-10-02 2013-08-14 2015-09-03 2020-10-13 2021-04-06 2023-07-17 2023-09-08 2024-09-06 2026-10-19"],
    ["JP", "2015-09-22 2019-04-30 2019-05-06 2019-10-22 2020-07-24 2020-10-01 2021-08-09 2024-12-31 2026-09-22"],
    ["CN", "2015-09-03 2020-01-31 2024-02-09 2025-02-04 2025-10-08 2026-02-23"],
    ["Euronext", "2018-12-26 2019-05-01 2025-04-21 2026-01-01"],
  ])("%s knows the days off", (calendar, days) => {
    for (const day of days.split(" ")) expect(tableOf(calendar).isSession(at(day)), day).toBe(false);
  });

  it.each([
    ["US", "2010-12-31 2011-12-30 2012-10-31 2021-12-31 2021-06-18 2026-07-02"],
    ["GB", "2012-05-28 2020-05-04 2022-05-30 2011-12-23"],
    ["HK", "2010-02-17 2018-09-17 2024-11-14 2025-09-24"],
    ["JP", "2019-12-23 2020-10-12 2021-10-11 2021-07-19 2026-09-24"],
    ["CN", "2020-02-03 2024-02-08 2025-10-09"],
    ["Euronext", "2022-12-27 2025-05-08 2025-07-14"],
  ])("%s trades on what is a day off elsewhere or in other years", (calendar, days) => {
    for (const day of days.split(" ")) expect(tableOf(calendar).isSession(at(day)), day).toBe(true);
  });

  it.each([
    ["US", "2024", "2024-07-03 2024-11-29 2024-12-24"],
    ["US", "2026", "2026-11-27 2026-12-24"],
    ["GB", "2022", "2022-12-23 2022-12-30"],
    ["HK", "2025", "2025-01-28 2025-12-24 2025-12-31"],
    ["HK", "2023", ""],
    ["JP", "2024", ""],
    ["CN", "2024", ""],
    ["Euronext", "2024", "2024-12-24 2024-12-31"],
  ])("%s closes early in %s", (calendar, year, days) => {
    const table = tableOf(calendar);
    const sessions = table.sessions(at(`${year}-01-01`), at(`${year}-12-31`));
    const half = sessions.filter((day) => table.isHalfDay(sessionDate(day)));
    expect(half.map(isoOf).join(" ")).toBe(days);
  });

  it("never trades at a weekend, not even on one that is worked", () => {
    for (const calendar of ["US", "GB", "HK", "JP", "CN", "Euronext"]) {
      expect(tableOf(calendar).isSession(at("2025-09-28"))).toBe(false);
      expect(tableOf(calendar).isSession(at("2025-10-11"))).toBe(false);
    }
  });

  it("says nothing of other years and other exchanges", () => {
    expect(sessionTable("SG")).toBeUndefined();
    expect(sessionTable("constructor")).toBeUndefined();
    expect(tableOf("US").isSession(at("2009-12-25"))).toBeUndefined();
    expect(tableOf("US").isSession(at("2027-01-01"))).toBeUndefined();
    expect(tableOf("US").isHalfDay(at("2027-12-24"))).toBe(false);
    expect(tableOf("US").sessions(at("2026-12-30"), at("2027-02-01")).map(isoOf)).toEqual(["2026-12-30", "2026-12-31"]);
    expect(tableOf("US").sessions(at("2025-01-02"), at("2025-01-01"))).toEqual([]);
  });
});

describe("a half-day", () => {
  it.each([
    ["XNYS", "2024-12-24", "2024-12-24T18:00"],
    ["XCBO", "2024-12-24", "2024-12-24T18:15"],
    ["XPAR", "2024-12-24", "2024-12-24T13:05"],
    ["XLIS", "2024-12-24", "2024-12-24T13:05"],
    ["XLON", "2024-12-24", "2024-12-24T12:35"],
    ["XHKG", "2024-12-24", "2024-12-24T04:10"],
    ["XHKG", "2012-12-24", "2012-12-24T04:00"],
    ["XHKG", "2010-12-24", "2010-12-24T04:30"],
  ])("%s on %s is settled early", (mic, day, settled) => {
    expect(new Date(settledInstant(at(day), mic)).toISOString()).toBe(`${settled}:00.000Z`);
  });

  it("closes before the full day of every venue that has one", () => {
    for (const [mic, { hours }] of Object.entries(venues)) {
      for (const { open, close, half } of hours)
        expect(half === undefined || (open < half.close && half.close < close), mic).toBe(true);
    }
  });
});

describe("the last session at an instant", () => {
  it.each([
    ["2025-01-09T21:30Z", "XNYS", "2025-01-08", "2025-01-08"],
    ["2024-12-24T17:59Z", "XNYS", "2024-12-23", "2024-12-24"],
    ["2024-12-24T18:00Z", "XNAS", "2024-12-24", "2024-12-24"],
    ["2025-09-24T08:09Z", "XHKG", "2025-09-23", "2025-09-24"],
    ["2025-09-24T08:10Z", "XHKG", "2025-09-24", "2025-09-24"],
    ["2025-10-08T12:00Z", "XSHG", "2025-09-30", "2025-09-30"],
    ["2026-01-03T00:00Z", "XTKS", "2025-12-30", "2025-12-30"],
    ["2022-09-19T20:00Z", "XLON", "2022-09-16", "2022-09-16"],
    ["2025-04-21T20:00Z", "XPAR", "2025-04-17", "2025-04-17"],
  ])("%s at %s", (instant, mic, closed, opened) => {
    expect(lastClosed(Date.parse(instant), mic)).toEqual({ date: at(closed), sure: true });
    expect(lastOpened(Date.parse(instant), mic)).toEqual({ date: at(opened), sure: true });
  });

  it("is the last weekday, and not sure, where no rules are known", () => {
    expect(lastClosed(Date.parse("2025-09-28T12:00Z"), "XPRA", "Europe/Prague")).toEqual({
      date: at("2025-09-26"),
      sure: false,
    });
    expect(lastClosed(Date.parse("2027-01-01T23:00Z"), "XNYS")).toEqual({ date: at("2027-01-01"), sure: false });
  });
});

describe("a series that ends before the text", () => {
  const listing = { symbol: "X.PA", venue: "XPAR", timezone: "Europe/Paris" } as Instrument;
  const series = { symbol: "X.PA", dates: Int32Array.of(at("2025-12-23"), at("2025-12-24")) } as Series;

  it.each([
    ["2025-12-28T12:00:00+01:00", 1],
    ["2025-12-29T08:00:00+01:00", 1],
    ["2025-12-29T10:00:00+01:00", null],
    ["2025-12-29", 1],
    ["2025-12-30", null],
  ])("published %s", (published, index) => {
    expect(nowOf(series, listing, parsePublished(published) as Published)?.index ?? null).toBe(index);
  });
});
