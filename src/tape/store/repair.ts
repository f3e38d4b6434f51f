import { TapecheckError } from "../../errors.js";
import type { Series } from "../model.js";
import { parseIso, type SessionDate, sessionDate } from "../session-date.js";
import { indexAtOrAfter } from "../sessions.js";
import type { TapeFinding } from "../verify/finding.js";
import type { Fix } from "../verify/fix.js";
import { addBars, addBatches, nextBatch } from "./append.js";
import { changeStore } from "./change.js";
import type { Database } from "./database.js";
import { withLock } from "./lock.js";
import type { NewBar } from "./novelty.js";
import { openReading } from "./open.js";
import { type Batch, barState } from "./revisions.js";
import { query, readIds, readSeries } from "./rows.js";

/** A finding that one thing mends. */
export type Fixable = TapeFinding & { readonly symbol: string; readonly fix: Fix };

/** A repair that a store keeps. */
export interface Repair {
  /** By this number it is taken back. */
  readonly id: number;
  /** When it was made: milliseconds since 1970. */
  readonly made: number;
  /** Symbol, check, what was wrong and what was done. */
  readonly note: string;
  /** Whether a later command took it back. */
  readonly undone: boolean;
}

/** So long a repair waits for another process that fills the store, in milliseconds. */
const patience = 60_000;

/**
 * Mends a store, one repair a finding, in their order: all of them or none.
 *
 * No row is changed: what counts from now on stands beside what came, and a repair that is taken back counts no more.
 * Throws `tape-locked` where another process fills the store.
 */
export async function makeRepairs(store: string, findings: readonly Fixable[]): Promise<Repair[]> {
  const made: Repair[] = [];
  (await openReading(store)).close();
  await withLock(store, patience, () =>
    changeStore(store, async (database) => {
      const ids = await readIds(database.connection);
      for (const finding of findings) made.push(await repairOne(database, ids, finding));
    }),
  );
  return made;
}

async function repairOne(database: Database, ids: ReadonlyMap<string, number>, finding: Fixable): Promise<Repair> {
  const { connection } = database;
  const [series] = await readSeries({ connection, ids, asOf: Number.POSITIVE_INFINITY }, [finding.symbol]);
  const batch = batchOf(await nextBatch(connection), "repair", `repair (${finding.check})`, null);
  const note = `${finding.symbol} ${finding.check}: ${finding.message}`;
  await addBatches(database, [batch], note);
  const bars = series === undefined ? [] : mended(series, finding.fix);
  await addBars(database, ids.get(finding.symbol) as number, bars, batch);
  return { id: batch.id, made: batch.retrieved, note, undone: false };
}

/** The rows of a series that a fix speaks of, as they count after it. */
function mended(series: Series, fix: Fix): NewBar[] {
  const [from, to] = [parseIso(fix.from), parseIso(fix.to)] as [SessionDate, SessionDate];
  const { dates, open, high, low, close, volume } = series;
  const [prices, volumes] = fix.action === "scale" ? [fix.prices, fix.volumes] : [1, 1];
  const state = fix.action === "remove" ? barState.removed : barState.finished;
  const bars: NewBar[] = [];
  for (let row = indexAtOrAfter(dates, from); row < dates.length && (dates[row] as number) <= to; row++) {
    const priced = (column: Float64Array): number => (column[row] as number) * prices;
    bars.push({
      date: sessionDate(dates[row] as number),
      open: priced(open),
      high: priced(high),
      low: priced(low),
      close: priced(close),
      volume: (volume[row] as number) * volumes,
      adjusted: Number.NaN,
      state,
    });
  }
  return bars;
}

const batchOf = (id: number, kind: "repair" | "undo", source: string, undoes: number | null): Batch => {
  const now = Date.now();
  const through = Math.floor(now / 86_400_000);
  return { id, kind, provider: kind, source, retrieved: now, through, beside: false, undoes };
};

/** The repairs of a store, the oldest first. */
export async function readRepairs(store: string): Promise<Repair[]> {
  const database = await openReading(store);
  try {
    return await repairsOf(database);
  } finally {
    database.close();
  }
}

async function repairsOf({ connection }: Pick<Database, "connection">): Promise<Repair[]> {
  const rows = await query(
    connection,
    `SELECT id, retrieved::DOUBLE AS made, note,
      id IN (SELECT undoes FROM batches WHERE undoes IS NOT NULL) AS undone
    FROM batches WHERE kind = 'repair' ORDER BY id`,
  );
  return rows as unknown as Repair[];
}

/**
 * Takes a repair back: the rows that counted before it count again. The repair and its undoing stay on record.
 *
 * Throws `repair-unknown` where the store has no such repair, `repair-undone` where it is taken back already, and
 * `repair-built-on` where a later one started from its rows.
 */
export async function undoRepair(store: string, id: number): Promise<Repair> {
  const repairs = await readRepairs(store);
  const repair = repairs.find((one) => one.id === id);
  if (repair === undefined) throw unknown(store, id, repairs);
  if (repair.undone)
    throw new TapecheckError("repair-undone", `Repair ${id} is taken back already.`, {
      file: store,
      hint: "tapecheck tape repair --made lists the repairs of a tape.",
    });
  await withLock(store, patience, () =>
    changeStore(store, async (database) => {
      await refuseBuiltOn(database, store, id);
      await addBatches(database, [batchOf(await nextBatch(database.connection), "undo", `undo of repair ${id}`, id)]);
    }),
  );
  return { ...repair, undone: true };
}

/** A later repair took its figures from this one: without it they would be wrong. */
async function refuseBuiltOn({ connection }: Database, file: string, id: number): Promise<void> {
  const [later] = await query(
    connection,
    `SELECT max(l.batch)::INTEGER AS id FROM bars l JOIN bars e ON l.id = e.id AND l.date = e.date AND e.batch = ${id}
    JOIN batches b ON b.id = l.batch WHERE l.batch > ${id} AND b.kind = 'repair'
      AND b.id NOT IN (SELECT undoes FROM batches WHERE undoes IS NOT NULL)`,
  );
  if (later?.id == null) return;
  throw new TapecheckError("repair-built-on", `Repair ${later.id} started from the rows of repair ${id}.`, {
    file,
    hint: `Take the later one back first: tapecheck tape repair --undo ${later.id}`,
  });
}

function unknown(file: string, id: number, repairs: readonly Repair[]): TapecheckError {
  const made = repairs.map((one) => one.id).join(", ");
  return new TapecheckError("repair-unknown", `The tape has no repair ${id}.`, {
    file,
    expected: made === "" ? "a tape that was repaired" : `one of ${made}`,
    found: String(id),
    hint: "tapecheck tape repair --made lists the repairs of a tape.",
  });
}
