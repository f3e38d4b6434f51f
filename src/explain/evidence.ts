import { dollarRate } from "../measures/index.js";
import type { EvidenceRow } from "../report/schema.js";
import type { Instrument, Series, Tape } from "../tape/model.js";
import { parseIso, type SessionDate, toIso } from "../tape/session-date.js";
import { dateAt, indexOf } from "../tape/sessions.js";
import type { Ground } from "./decompose.js";
import type { Decomposition, OtherListing, Peer } from "./explanation.js";

/** The rows of the tape that an explanation rests on, enough to recompute its moves by hand. */
export function evidenceOf(
  { own, row, factors, listing: other }: Ground,
  { parts }: Decomposition,
  listing: OtherListing | null,
  peers: readonly Peer[],
  tape: Tape,
): readonly EvidenceRow[] {
  const rows: EvidenceRow[] = [
    ...closeOn(own.instrument, own.series, dateAt(own.series, row - 1)),
    ...barAt(own.instrument, own.series, row),
  ];
  for (const { role, listed } of factors.filter((factor) => factor !== other)) {
    const { from, to } = parts.find(({ part }) => part === role) ?? {};
    for (const day of new Set([from, to])) rows.push(...closeOn(listed.instrument, listed.series, parseIso(day ?? "")));
  }
  if (other !== null && listing !== null)
    rows.push(...closeOn(other.listed.instrument, other.listed.series, parseIso(listing.date)));
  if (listing !== null) rows.push(...ratesOn([own.instrument.currency, listing.currency], listing.date, tape));
  for (const { symbol } of peers) rows.push(...peerRows(symbol, dateAt(own.series, row), tape));
  return rows;
}

function closeOn(instrument: Instrument, series: Series, day: SessionDate | undefined): readonly EvidenceRow[] {
  const row = day === undefined ? -1 : indexOf(series.dates, day);
  return row < 0 ? [] : [fieldOf(instrument, series, row, "close")];
}

const BAR = ["open", "high", "low", "close", "volume"] as const;

const barAt = (instrument: Instrument, series: Series, row: number): readonly EvidenceRow[] =>
  BAR.map((field) => fieldOf(instrument, series, row, field)).filter(({ value }) => !Number.isNaN(value));

function fieldOf(instrument: Instrument, series: Series, row: number, field: (typeof BAR)[number]): EvidenceRow {
  const unit = field === "volume" ? "shares" : instrument.type === "index" ? "points" : instrument.currency;
  const value = series[field][row] as number;
  return { source: series.source, symbol: instrument.symbol, date: toIso(dateAt(series, row)), field, value, unit };
}

function ratesOn(currencies: readonly string[], date: string, tape: Tape): readonly EvidenceRow[] {
  const day = parseIso(date);
  if (day === undefined || new Set(currencies).size < 2) return [];
  return currencies.flatMap((code) => {
    const rate = dollarRate(code, day, tape);
    if (rate === null || rate.date === null || rate.source === null) return [];
    return [{ source: rate.source, symbol: `USD/${code}`, date: toIso(rate.date), field: "rate", value: rate.rate }];
  });
}

function peerRows(symbol: string, day: SessionDate, tape: Tape): readonly EvidenceRow[] {
  const series = tape.series(symbol);
  const instrument = tape.instruments.find((one) => one.symbol === symbol);
  const row = series === undefined ? -1 : indexOf(series.dates, day);
  if (series === undefined || instrument === undefined || row < 1) return [];
  return [fieldOf(instrument, series, row - 1, "close"), fieldOf(instrument, series, row, "close")];
}
