import { alignRows, crossRate, type Listed, returnBetween } from "../measures/index.js";
import type { Tape } from "../tape/model.js";
import { type SessionDate, sessionDate } from "../tape/session-date.js";

/** What a part of a move goes with, in the order in which the parts are taken off. */
export type FactorRole = "market" | "sector" | "listing";

/** Something that moves beside a listing, laid along its rows. */
export interface Factor {
  readonly role: FactorRole;
  readonly listed: Listed;
  /** For each row of one's own its change as a fraction; `NaN` where the two do not go together. */
  readonly moves: Float64Array;
  /** For each row of one's own the other's row that counts with it; -1 before the other's first. */
  readonly rows: Int32Array;
}

/** How a market or sector moved along the rows `first` to `last` of a listing, as {@link alignRows} pairs them. */
export function movingFactor(role: FactorRole, own: Listed, other: Listed, first: number, last: number): Factor {
  const { rows, fresh, rule } = laid(own, other, first, last);
  const moves = new Float64Array(last + 1).fill(Number.NaN);
  for (let i = first + 1; i <= last; i++) {
    // By date both days must be the other's too; by instants a close carried on is still its last one.
    if (fresh[i] && (fresh[i - 1] || rule === "last close before")) moves[i] = moveAt(other, rows, i);
  }
  return { role, listed: other, moves, rows };
}

/** The change of another series across a row of one's own: 0 where it had no session between, `NaN` before its first. */
export function moveAt({ series }: Listed, rows: Int32Array, row: number): number {
  const [from, to] = [rows[row - 1] as number, rows[row] as number];
  return from < 0 ? Number.NaN : returnBetween(series.close[from] as number, series.close[to] as number);
}

/**
 * Where another listing of the issuer stood before each session, against the close before; null where both trade at once.
 *
 * The other's last close, at its rate of exchange and in as many shares, over one's own previous close, less one: what
 * the other had already moved when the session began.
 */
export function listingFactor(own: Listed, other: Listed, first: number, last: number, tape: Tape): Factor | null {
  const { rows, fresh, rule } = laid(own, other, first, last);
  if (rule === "same date") return null;
  const moves = new Float64Array(last + 1).fill(Number.NaN);
  for (let i = first + 1; i <= last; i++) {
    if (!fresh[i]) continue;
    const price = priceInOwn(own, other, rows[i] as number, tape);
    if (price !== null) moves[i] = returnBetween(own.series.close[i - 1] as number, price);
  }
  return { role: "listing", listed: other, moves, rows };
}

/** The other listing's close as one unit of one's own in its currency; null where the tape has no rate. */
export function priceInOwn(own: Listed, other: Listed, row: number, tape: Tape): number | null {
  const day: SessionDate = sessionDate(other.series.dates[row] as number);
  const rate = crossRate(other.instrument.currency, own.instrument.currency, day, tape);
  if (rate === null) return null;
  const shares = own.instrument.sharesPerUnit / other.instrument.sharesPerUnit;
  return (other.series.close[row] as number) * rate * shares;
}

/** For each row of one's own the other's row, carried on where it has no new one, and whether it is new. */
function laid(own: Listed, other: Listed, first: number, last: number) {
  const pairs = alignRows(own, other, first, last);
  const rows = new Int32Array(last + 1).fill(-1);
  const fresh = new Uint8Array(last + 1);
  let at = 0;
  let current = -1;
  for (let i = first; i <= last; i++) {
    if (pairs.own[at] === i) {
      current = pairs.other[at++] as number;
      fresh[i] = 1;
    }
    rows[i] = current;
  }
  return { rows, fresh, rule: pairs.rule };
}
