import type { Rows } from "../../providers/provider.js";
import { localDate, settledInstant } from "../clock.js";
import type { Instrument } from "../model.js";
import { addBars, addBatches, append, instrumentValues, nextBatch } from "./append.js";
import { changeStore } from "./change.js";
import type { Database } from "./database.js";
import { addTables } from "./merge-tables.js";
import { type Disagreement, type NewBar, type Novelty, novelty } from "./novelty.js";
import { type Batch, barState, type SplitRow } from "./revisions.js";
import { query, type RawSeries, type Reading, readIds, readInstruments, readRaw, readSplits } from "./rows.js";

/** What one answer of a source gave, ready to go into a store. */
export interface Download {
  readonly provider: string;
  readonly source: string;
  readonly beside: boolean;
  readonly delayMinutes: number;
  /** What was asked for, by the key of its request. */
  readonly want: string;
  readonly retrieved: number;
  readonly etag: string | null;
  readonly modified: string | null;
  /** The symbol that the bars are of, and the instrument it is, where the store may not have it yet; null for neither. */
  readonly instrument: Instrument | null;
  readonly rows: Rows;
}

/** What a merge added. */
export interface MergeSummary {
  readonly bars: number;
  readonly rates: number;
  readonly dividends: number;
  readonly splits: number;
  readonly facts: number;
  readonly events: number;
  readonly disagreements: readonly Disagreement[];
}

/**
 * Adds downloads, some at a time, to a store, which is made where there is none: all of them or, after a kill, none.
 *
 * A copy of the store is filled and takes its place, so that readers go on undisturbed. What the store has already
 * is not added again: to merge twice is to merge once. The caller holds the lock of the store.
 */
export async function mergeDownloads(store: string, chunks: Iterable<readonly Download[]>): Promise<MergeSummary> {
  const total = { bars: 0, rates: 0, dividends: 0, splits: 0, facts: 0, events: 0 };
  const disagreements: Disagreement[] = [];
  await changeStore(store, async (database) => {
    for (const downloads of chunks) {
      const added = await addAll(database, downloads);
      for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += added[name];
      disagreements.push(...added.disagreements);
    }
  });
  return { ...total, disagreements };
}

async function addAll(database: Database, downloads: readonly Download[]): Promise<MergeSummary> {
  const { connection } = database;
  await addInstruments(database, downloads);
  const listed = new Map((await readInstruments(connection)).map((one) => [one.symbol, one]));
  const next = await nextBatch(connection);
  const batches = downloads.map((download, index) => batchOf(download, next + index));
  const reading: Reading = { connection, ids: await readIds(connection, 0), asOf: Number.POSITIVE_INFINITY };
  // Splits first: bars are compared in the shares of one day.
  const counts = await addTables(database, downloads, batches);
  await addBatches(database, batches);
  const symbols = downloads.flatMap(({ instrument }) => (instrument === null ? [] : [instrument.symbol]));
  const stored = new Map((await readRaw(reading, symbols)).map((raw) => [raw.symbol, raw]));
  const splits = await readSplits(reading, symbols);
  const disagreements: Disagreement[] = [];
  const seen = new Set<string>();
  let bars = 0;
  for (const [index, download] of downloads.entries()) {
    const symbol = download.instrument?.symbol;
    const instrument = symbol === undefined ? undefined : listed.get(symbol);
    if (instrument === undefined || download.rows.bars === undefined) continue;
    // Two sources of one symbol: the second is held against what the first has just added.
    const again = seen.has(instrument.symbol);
    seen.add(instrument.symbol);
    const raw = again ? (await readRaw(reading, [instrument.symbol]))[0] : stored.get(instrument.symbol);
    const found = newBars(instrument, download, batches[index] as Batch, raw, splits);
    await addBars(database, reading.ids.get(instrument.symbol) as number, found.bars, batches[index] as Batch);
    bars += found.bars.length;
    disagreements.push(...found.disagreements);
  }
  await rememberFetches(database, downloads);
  return { bars, ...counts, disagreements };
}

function newBars(
  instrument: Instrument,
  download: Download,
  batch: Batch,
  stored: RawSeries | undefined,
  splits: readonly SplitRow[],
): Novelty {
  const { symbol } = instrument;
  const bars = (download.rows.bars ?? []).map((bar): NewBar => ({ ...bar, state: stateOf(bar, instrument, download) }));
  const own = splits.filter((split) => split.symbol === symbol);
  return novelty(bars, stored, batch, symbol, own);
}

/** A session is over when its official close is known and the source's delay has passed since. */
function stateOf(
  bar: NonNullable<Rows["bars"]>[number],
  { venue, timezone, type }: Instrument,
  download: Download,
): number {
  const { date, open, high, low, close, volume } = bar;
  const known = download.retrieved - download.delayMinutes * 60_000;
  if (date > localDate(download.retrieved, timezone) || settledInstant(date, venue, timezone) > known)
    return barState.unfinished;
  const flat = open === close && high === close && low === close;
  return type !== "index" && flat && volume === 0 ? barState.placeholder : barState.finished;
}

async function addInstruments(database: Database, downloads: readonly Download[]): Promise<void> {
  const { connection } = database;
  const listed = new Set((await readInstruments(connection)).map(({ symbol }) => symbol));
  const added = new Map(
    downloads.flatMap(({ instrument }) => (instrument === null ? [] : [[instrument.symbol, instrument]])),
  );
  const fresh = [...added.values()].filter(({ symbol }) => !listed.has(symbol));
  await append(database, "instruments", fresh, (one, index) => instrumentValues(one, listed.size + index));
  const numbered = new Set((await readIds(connection, 0)).keys());
  const [most] = await query(connection, "SELECT coalesce(max(id), -1)::INTEGER AS id FROM series");
  const unnumbered = [...added.keys()].filter((symbol) => !numbered.has(symbol));
  await append(database, "series", unnumbered, (symbol, index) => [
    (most?.id as number) + 1 + index,
    symbol,
    0,
    null,
    null,
  ]);
}

const batchOf = (download: Download, id: number): Batch => ({
  id,
  kind: "download",
  provider: download.provider,
  source: download.source,
  retrieved: download.retrieved,
  through: Math.floor(download.retrieved / 86_400_000),
  beside: download.beside,
  undoes: null,
});

async function rememberFetches(database: Database, downloads: readonly Download[]): Promise<void> {
  const { connection } = database;
  for (const { provider, want } of downloads)
    await connection.run("DELETE FROM fetches WHERE provider = $1 AND want = $2", [provider, want]);
  await append(database, "fetches", downloads, (one) => [
    one.provider,
    one.want,
    one.etag,
    one.modified,
    BigInt(one.retrieved),
  ]);
}
