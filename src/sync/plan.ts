import { type Provider, providerFor, type Want } from "../providers/index.js";
import { lastClosed } from "../tape/last-session.js";
import type { Instrument } from "../tape/model.js";
import { type SessionDate, sessionDate } from "../tape/session-date.js";
import type { Holdings } from "./holdings.js";

/** What is to be fetched for a tape. */
export interface Wanted {
  readonly symbols: readonly string[];
  /** Whether exchange rates are wanted. */
  readonly rates: boolean;
  /** By entity, addresses of feeds that tell of it. */
  readonly feeds: readonly { readonly entity: string; readonly address: string }[];
}

/** One request that a sync would make. */
export interface Planned {
  readonly provider: Provider;
  readonly want: Want;
}

/** So many days before the last row are asked for again, so that a source which corrects itself is noticed. */
const overlap = 7;

/**
 * The requests that bring a tape up to date; what it has already is not asked for.
 *
 * A symbol is up to date with the last session that its venue had closed, by the source's delay, at `now`.
 */
export function plan(
  wanted: Wanted,
  holdings: Holdings,
  known: readonly Provider[],
  named: string | undefined,
  now: number,
): Planned[] {
  const planned: Planned[] = [];
  for (const symbol of new Set(wanted.symbols)) {
    const provider = providerFor("bars", named, known);
    const { last, instrument } = holdings.bars.get(symbol) ?? { last: null, instrument: undefined };
    const own = named === undefined || holdings.providers.get(symbol)?.has(provider.id) === true;
    if (own && last !== null && instrument !== undefined && !isBehind(last, instrument, provider, now)) continue;
    const from = own && last !== null ? sessionDate(last - overlap) : null;
    planned.push({ provider, want: { kind: "bars", symbol, from } });
  }
  if (wanted.rates) {
    const provider = providerFor("rates", holdings.named("rates", known, named), known);
    // Reference rates come in the afternoon of Frankfurt; a weekend has none.
    if (holdings.lastRate === null || now - dayStart(holdings.lastRate + 1) > 15 * 3_600_000)
      planned.push({
        provider,
        want: { kind: "rates", from: holdings.lastRate && sessionDate(holdings.lastRate - overlap) },
      });
  }
  const provider = providerFor("events", undefined, known);
  for (const { entity, address } of wanted.feeds) planned.push({ provider, want: { kind: "events", entity, address } });
  return planned;
}

const dayStart = (day: number): number => day * 86_400_000;

/** Whether a session has closed that a series which ends at `last` does not have. */
function isBehind(last: SessionDate, { venue, timezone }: Instrument, { terms }: Provider, now: number): boolean {
  return last < lastClosed(now - terms.delayMinutes * 60_000, venue, timezone).date;
}
