import { mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { TapecheckError } from "../../errors.js";
import { openDatabase } from "./database.js";

/** Where what belongs to the filling of a store lies: its lock, and what was fetched and is not yet in the store. */
export const syncFolder = (store: string): string => `${resolve(store)}.sync`;

/** Stores that this process is filling: the system's lock does not keep a process from itself. */
const own = new Set<string>();

/**
 * Does work while no other process fills the store; waits for one that does, up to `patience` milliseconds.
 *
 * The lock is the system's own, on a file that DuckDB has open: it is gone with the process, however that ends. Readers
 * are never kept out. Throws `tape-locked`.
 */
export async function withLock<T>(store: string, patience: number, work: () => Promise<T>): Promise<T> {
  const folder = syncFolder(store);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "lock.duckdb");
  const until = Date.now() + patience;
  for (;;) {
    const lock = await take(path);
    if (lock !== undefined) {
      try {
        return await work();
      } finally {
        lock.close();
        own.delete(path);
      }
    }
    if (Date.now() >= until) throw locked(store);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** The lock, or undefined where another process, or this one, has it. */
async function take(path: string): Promise<{ close(): void } | undefined> {
  if (own.has(path)) return undefined;
  own.add(path);
  const lock = await openDatabase(path, { readOnly: false, memory: "16MB" }).catch(() => undefined);
  if (lock === undefined) own.delete(path);
  return lock;
}

/** As {@link withLock} where the store has ever been filled; otherwise there is nobody to wait for. */
export const withLockOfFilled = <T>(store: string, work: () => Promise<T>): Promise<T> =>
  statSync(syncFolder(store), { throwIfNoEntry: false }) === undefined ? work() : withLock(store, 60_000, work);

const locked = (file: string): TapecheckError =>
  new TapecheckError("tape-locked", "Another process is filling this tape.", {
    file,
    hint: "Wait until it is done, and run the command again. Reading is possible all the time.",
  });
