import { parseIso, type SessionDate, toIso } from "./session-date.js";
import type { Comparison } from "./store/compare.js";
import type { ImportProgress, ImportSummary } from "./store/import.js";
import type { Fixable, Repair } from "./store/repair.js";
import type { TapeFinding } from "./verify/finding.js";
import type { VerifyProgress } from "./verify/verify.js";

export { openDirectory, openSample, openStore, openTape } from "./node-open.js";
export type { InspectableSource, TapeStatus } from "./source.js";
export type { Comparison } from "./store/compare.js";
export type { ImportProgress, ImportSummary } from "./store/import.js";
export type { Fixable, Repair } from "./store/repair.js";
export type { TapeCheck, TapeFinding } from "./verify/finding.js";
export type { Fix } from "./verify/fix.js";
export type { VerifyProgress } from "./verify/verify.js";

/** The text of the directory of names that comes with the package, for `parseDirectory`. */
export async function packagedNames(): Promise<string> {
  const [{ readFile }, { packagedFile }] = await Promise.all([
    import("node:fs/promises"),
    import("./node-packaged.js"),
  ]);
  return readFile(packagedFile("directory", "directory.csv"), "utf8");
}

/** Where an import puts the store unless it is told otherwise, relative to the working directory. */
export const defaultStore = ".tape/tape.duckdb";

/**
 * Imports a tape directory into one DuckDB file, all or nothing; an older store is replaced when the new one is whole.
 *
 * Rejects with a coded error that names file, line and column of a malformed row. May be killed at any moment.
 */
export async function importDirectory(
  dir: string,
  storePath: string,
  options: { readonly progress?: ImportProgress } = {},
): Promise<ImportSummary> {
  return (await import("./store/import.js")).importDirectory(dir, storePath, options);
}

/**
 * Looks through the tape at a path, or the sample where none is named, and tells what is wrong with it.
 *
 * The findings of a directory name file and line, those of a store symbol and date.
 */
export async function verifyTape(
  path?: string,
  options: { readonly progress?: VerifyProgress } = {},
): Promise<TapeFinding[]> {
  return (await import("./verify/verify.js")).verifyTape(path, options);
}

/** Compares the sources of every series of a store that has several, or of the given symbols alone. */
export async function compareSources(store: string, symbols?: readonly string[]): Promise<Comparison[]> {
  return (await import("./store/compare.js")).compareSources(store, symbols);
}

/** Mends a store, one repair a finding; see `makeRepairs` of the store. */
export async function makeRepairs(store: string, findings: readonly Fixable[]): Promise<Repair[]> {
  return (await import("./store/repair.js")).makeRepairs(store, findings);
}

/** The repairs that a store keeps, the oldest first. */
export async function readRepairs(store: string): Promise<Repair[]> {
  return (await import("./store/repair.js")).readRepairs(store);
}

/** Takes a repair of a store back; the rows that counted before it count again. */
export async function undoRepair(store: string, id: number): Promise<Repair> {
  return (await import("./store/repair.js")).undoRepair(store, id);
}

/** Reads a day written as `YYYY-MM-DD`; null where it is no day of the calendar. */
export const parseDay = (text: string): SessionDate | null => parseIso(text) ?? null;

/** Writes a day of a series as `YYYY-MM-DD`. */
export const writeDay = (day: number): string => toIso(day as SessionDate);
