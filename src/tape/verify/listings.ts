import { groupBy } from "../memory.js";
import type { Dividend, Instrument } from "../model.js";
import { sessionDate, toIso } from "../session-date.js";
import { indexOf } from "../sessions.js";
import { venueOf } from "../venues.js";
import type { CheckedSeries, Find } from "./finding.js";
import { scaling } from "./fix.js";
import { hundred, isHundredfold } from "./hundredfold.js";
import type { Exchange } from "./money.js";
import type { Placed } from "./tables.js";

/** Every so many days of two listings are held against each other: no multiple of a week, so that any weekday comes. */
const every = 5;
/** Fewer days that both have say nothing. */
const fewest = 5;
/** Listings go ex dividend within so many days of each other. */
const nearDays = 5;
/** Amounts that are one number are so near. */
const near = 0.01;

/** What the checks between listings of one issuer need of each: some of its rows. */
export interface Listing extends Pick<CheckedSeries, "instrument" | "dates" | "close" | "file"> {
  /** All of its days. */
  readonly whole: Pick<CheckedSeries, "dates">;
}

/** Some rows of a series, of the same days in every series, for {@link checkListings}. */
export function listingOf({ instrument, dates, close, file }: CheckedSeries): Listing {
  const rows = [...dates.keys()].filter((row) => (dates[row] as number) % every === 0);
  return {
    instrument,
    whole: { dates: dates.length === 0 ? dates : Int32Array.of(dates[0] as number, dates[dates.length - 1] as number) },
    dates: Int32Array.from(rows, (row) => dates[row] as number),
    close: Float64Array.from(rows, (row) => close[row] as number),
    ...(file === undefined ? {} : { file }),
  };
}

/** The issuers that have several listings. */
export function ofOneIssuer(instruments: readonly Instrument[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { issuer } of instruments) counts.set(issuer, (counts.get(issuer) ?? 0) + 1);
  return new Set([...counts].flatMap(([issuer, count]) => (count > 1 ? [issuer] : [])));
}

/** Finds listings whose prices are a hundred times those of the issuer's others, at the rate of the day, or a hundredth. */
export function checkListings(listings: readonly Listing[], exchange: Exchange, find: Find): void {
  for (const group of groupBy(listings, ({ instrument }) => instrument.issuer).values()) {
    const told = new Set<Listing>();
    for (const [at, one] of group.entries()) {
      for (const other of group.slice(at + 1)) {
        const times = timesOf(one, other, exchange);
        if (times === undefined) continue;
        const wrong = suspectOf(one, other);
        if (told.has(wrong)) continue;
        told.add(wrong);
        tellHundredfold(wrong, wrong === one ? other : one, wrong === one ? times : 1 / times, find);
      }
    }
  }
}

/** How many times the price of a share one listing is quoted at as another, where that is a hundred on all days. */
function timesOf(one: Listing, other: Listing, exchange: Exchange): number | undefined {
  const { currency, sharesPerUnit } = other.instrument;
  const ratios: number[] = [];
  one.dates.forEach((day, row) => {
    const date = sessionDate(day);
    const there = indexOf(other.dates, date);
    const own = exchange(one.close[row] as number, one.instrument.currency, currency, date);
    if (there < 0 || own === undefined) return;
    ratios.push(own / one.instrument.sharesPerUnit / ((other.close[there] as number) / sharesPerUnit));
  });
  const [first = 1] = ratios;
  return ratios.length >= fewest && ratios.every((ratio) => isHundredfold(ratio) && ratio > 1 === first > 1)
    ? first
    : undefined;
}

/** Which of two to doubt: the one that is quoted in pence, cents or agorot, else the one that is not the primary. */
function suspectOf(one: Listing, other: Listing): Listing {
  if (isMinor(one) !== isMinor(other)) return isMinor(one) ? one : other;
  return one.instrument.primary ? other : one;
}

/** Whether a listing's venue quotes in pence, cents or agorot. */
const isMinor = ({ instrument: { venue, timezone } }: Listing): boolean =>
  ["GB", "ZA", "IL"].includes(venueOf(venue, timezone).calendar);

function tellHundredfold(wrong: Listing, other: Listing, times: number, find: Find): void {
  const what = times > 1 ? "a hundred times" : "a hundredth of";
  const message = `All prices are ${what} those of ${other.instrument.symbol} at the rate of the day, as pence are from pounds.`;
  const { symbol } = wrong.instrument;
  const { dates } = wrong.whole;
  const fix = scaling(wrong.whole, 0, dates.length - 1, times > 1 ? 1 / hundred : hundred, 1);
  const place = { file: wrong.file ?? null, line: null, symbol, date: null };
  // Of two listings, only the venue that quotes in pence tells for sure which is in them.
  find({ check: "hundredfold", ...place, message, ...(isMinor(wrong) !== isMinor(other) && { fix }) });
}

/** Finds dividends of two listings that are one amount in two currencies: one of the two was declared in the other's. */
export function checkDeclared(
  dividends: readonly Placed<Dividend>[],
  instruments: readonly Instrument[],
  exchange: Exchange,
  find: Find,
): void {
  const bySymbol = new Map(instruments.map((instrument) => [instrument.symbol, instrument]));
  const listed = dividends.filter(({ row }) => bySymbol.has(row.symbol));
  const instrumentOf = ({ row }: Placed<Dividend>) => bySymbol.get(row.symbol) as Instrument;
  for (const group of groupBy(listed, (placed) => instrumentOf(placed).issuer).values()) {
    for (const one of group) {
      const twin = group.find(
        (other) =>
          isTwin(one, other) && other.row.currency !== one.row.currency && isOneNumber(one, other, instrumentOf),
      );
      if (twin === undefined || !isForeign(one, twin, exchange)) continue;
      // What holders of an ADS are paid is in the currency they are quoted in; of shares, the currency may be mistaken.
      if (instrumentOf(one).type !== "ads") tellDeclared(one, twin, instrumentOf(twin), find);
    }
  }
}

const isTwin = ({ row }: Placed<Dividend>, { row: other }: Placed<Dividend>): boolean =>
  other.symbol !== row.symbol && Math.abs(other.exDate - row.exDate) <= nearDays;

function isOneNumber(
  one: Placed<Dividend>,
  other: Placed<Dividend>,
  instrumentOf: (placed: Placed<Dividend>) => Instrument,
): boolean {
  const share = (placed: Placed<Dividend>) => placed.row.amount / instrumentOf(placed).sharesPerUnit;
  return Math.abs(share(one) / share(other) - 1) < near;
}

/** Whether one unit of a currency is plainly not one of the other. */
function isForeign({ row }: Placed<Dividend>, { row: other }: Placed<Dividend>, exchange: Exchange): boolean {
  const rate = exchange(1, row.currency, other.currency, row.exDate);
  return rate !== undefined && Math.abs(rate - 1) > 2 * near;
}

function tellDeclared(
  { row, line }: Placed<Dividend>,
  { row: other }: Placed<Dividend>,
  { sharesPerUnit }: Instrument,
  find: Find,
): void {
  const message = `${row.amount} ${row.currency} here and ${other.amount} ${other.currency} of ${other.symbol}, for ${sharesPerUnit} of the shares: one number in two currencies.`;
  find({
    check: "declared-currency",
    file: line === null ? null : "dividends.csv",
    line,
    symbol: row.symbol,
    date: toIso(row.exDate),
    message,
  });
}
