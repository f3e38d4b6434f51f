import { constants, copyFileSync, existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Database, openDatabase, writingMemory } from "./database.js";
import { replaceFile, spillOf } from "./replace.js";
import { emptyBars, seriesFromBars, storeSchema, tables } from "./schema.js";

/**
 * Changes a store, which is made where there is none: wholly or, after an error or a kill, not at all.
 *
 * A copy of the store is changed and takes its place, so that readers go on undisturbed. The caller holds the lock of
 * the store.
 */
export async function changeStore(store: string, change: (database: Database) => Promise<void>): Promise<void> {
  const path = resolve(store);
  await replaceFile(path, async (unfinished) => {
    const isNew = !existsSync(path);
    if (!isNew) copyFileSync(path, unfinished, constants.COPYFILE_FICLONE);
    const database = await openDatabase(unfinished, {
      readOnly: false,
      memory: writingMemory,
      spill: spillOf(unfinished),
    });
    try {
      if (isNew) await createEmpty(database);
      await change(database);
      await database.connection.run(countSeries);
      await database.connection.run("CHECKPOINT");
    } finally {
      database.close();
    }
  });
}

/** Makes the tables of a store that nothing was imported into. */
async function createEmpty({ connection }: Database): Promise<void> {
  await connection.run(tables);
  await connection.run(emptyBars);
  await connection.run(seriesFromBars([]));
  await connection.run("INSERT INTO tape VALUES ($1, '', $2)", [storeSchema, BigInt(Date.now())]);
}

/** Brings `series` up to date with `bars`: sessions that are over and were not taken out, each once. */
const countSeries = `
  CREATE OR REPLACE TABLE series AS
  SELECT s.id, s.symbol, coalesce(b.bars, 0)::INTEGER AS bars, b.first, b.last
  FROM series s LEFT JOIN (SELECT id, count(DISTINCT date) AS bars, min(date) AS first, max(date) AS last
    FROM bars LEFT JOIN (SELECT id, date, max(batch) AS removed FROM bars WHERE state = 3
      AND batch NOT IN (SELECT undoes FROM batches WHERE undoes IS NOT NULL) GROUP BY id, date) gone USING (id, date)
    WHERE state = 0 AND (removed IS NULL OR batch > removed) GROUP BY id) b USING (id) ORDER BY s.id`;
