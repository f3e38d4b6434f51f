import type { Tape } from "../tape/model.js";
import type { SessionDate } from "../tape/session-date.js";
import { indexAtOrBefore } from "../tape/sessions.js";

/** Days that a rate may be older than the day it is asked for. */
const STALE_DAYS = 10;

/** Units of a currency for one US dollar, with the day they are of; the dollar itself has no day. */
export interface DollarRate {
  readonly rate: number;
  readonly date: SessionDate | null;
  readonly source: string | null;
}

/** The last rate of a currency on or before a day; null where the tape has none of the ten days before it. */
export function dollarRate(code: string, day: SessionDate, tape: Tape): DollarRate | null {
  if (code === "USD") return { rate: 1, date: null, source: null };
  const rates = tape.rates(code);
  const index = rates ? indexAtOrBefore(rates.dates, day) : -1;
  if (!rates || index < 0 || day - (rates.dates[index] as number) > STALE_DAYS) return null;
  return { rate: rates.rate[index] as number, date: rates.dates[index] as SessionDate, source: rates.source };
}

/** Units of `to` for one of `from` on a day, crossed through the dollar; null where the tape lacks one of the rates. */
export function crossRate(from: string, to: string, day: SessionDate, tape: Tape): number | null {
  if (from === to) return 1;
  const start = dollarRate(from, day, tape);
  const end = dollarRate(to, day, tape);
  return start === null || end === null ? null : end.rate / start.rate;
}
