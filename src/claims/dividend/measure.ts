import type { ResolvedListing } from "../../entities/subject.js";
import { crossRate } from "../../measures/rate.js";
import type { EvidenceRow } from "../../report/schema.js";
import type { Dividend, Instrument } from "../../tape/model.js";
import { toIso } from "../../tape/session-date.js";
import { indexAtOrBefore } from "../../tape/sessions.js";
import { type Measured, type Reading, unmeasured } from "../../verdicts/reading.js";
import { row } from "../change.js";
import type { World } from "../world.js";

/** Days of a year, after which a dividend no longer counts towards a yield. */
const YEAR = 365;

/** Days ahead that a dividend may be declared, and days back that a text may still speak of one. */
const AHEAD = 120;
const BACK = 400;

/** The dividends of a listing around publication, the latest first; of a year, their sum. */
export function measureAmount(
  subject: ResolvedListing,
  currencies: readonly string[],
  annual: boolean,
  asserted: number,
  world: World,
): Measured {
  const known = subject.listings.flatMap((listing) => paid(listing, world).map((one) => ({ listing, one })));
  if (known.length === 0) return unmeasured("no-data");
  const fitting = known.filter(({ one }) => currencies.includes(one.currency));
  if (fitting.length === 0) return unmeasured("units");
  const readings = annual
    ? subject.listings.flatMap((listing) => sumOf(listing, currencies, world))
    : fitting.map(({ listing, one }) =>
        reading(listing, one.amount, [evidence(one)], `ex-dividend ${toIso(one.exDate)}`),
      );
  return readings.some(({ value }) => isOfOneSize(asserted / value)) ? { readings, reason: null } : unmeasured("units");
}

/** An amount twice another is one of a whole year, or of a share before a split. */
const isOfOneSize = (ratio: number): boolean => ratio > 0.55 && ratio < 1.8;

const paid = ({ symbol }: Instrument, { tape, published }: World): readonly Dividend[] =>
  tape
    .dividends(symbol)
    .filter(({ exDate }) => exDate - published.day <= AHEAD && published.day - exDate <= BACK)
    .toReversed();

const trailing = ({ symbol }: Instrument, { tape, published }: World): readonly Dividend[] =>
  tape.dividends(symbol).filter(({ exDate }) => exDate <= published.day && published.day - exDate < YEAR);

function sumOf(listing: Instrument, currencies: readonly string[], world: World): Reading[] {
  const dividends = trailing(listing, world).filter(({ currency }) => currencies.includes(currency));
  if (dividends.length === 0) return [];
  return [reading(listing, total(dividends), dividends.map(evidence), "dividends of twelve months")];
}

const total = (dividends: readonly Dividend[]): number => dividends.reduce((sum, { amount }) => sum + amount, 0);

/** Dividends of twelve months, or the last one as often as they came, over the last close. */
export function measureYield(subject: ResolvedListing, world: World): Measured {
  const readings = subject.listings.flatMap((listing, order) => {
    const context = world.context(listing);
    const dividends = trailing(listing, world);
    const last = dividends[dividends.length - 1];
    if (context === null || last === undefined) return [];
    const at = indexAtOrBefore(context.series.dates, world.published.day);
    const close = context.series.close[at] as number;
    const rate = crossRate(last.currency, listing.currency, world.published.day, world.tape);
    if (at < 0 || rate === null) return [];
    const rows = [...dividends.map(evidence), row(context, listing, at, "close", close)];
    const licensed = order < subject.licensed;
    const percentOf = (amount: number) => (100 * amount * rate) / close;
    return [
      { ...reading(listing, percentOf(total(dividends)), rows, "dividends of twelve months over the close"), licensed },
      {
        ...reading(
          listing,
          percentOf(last.amount * dividends.length),
          rows,
          "last dividend, a year of it, over the close",
        ),
        licensed,
      },
    ];
  });
  return readings.length > 0 ? { readings, reason: null } : unmeasured("no-data");
}

const evidence = ({ symbol, exDate, amount, currency }: Dividend): EvidenceRow => ({
  source: "dividends",
  symbol,
  date: toIso(exDate),
  field: "dividend",
  value: amount,
  unit: currency,
});

const reading = (listing: Instrument, value: number, rows: readonly EvidenceRow[], rule: string): Reading => ({
  label: `${listing.symbol}, ${rule}`,
  licensed: true,
  value,
  range: null,
  from: rows[0]?.date ?? null,
  to: rows[rows.length - 1]?.date ?? null,
  rule,
  symbol: listing.symbol,
  evidence: rows,
  notes: [],
  complete: true,
});
