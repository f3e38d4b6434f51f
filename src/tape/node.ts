import { TapecheckError } from "../errors.js";
import type { InspectableSource } from "./source.js";
import type { ImportProgress, ImportSummary } from "./store/import.js";
import type { TapeFinding } from "./verify/finding.js";
import type { VerifyProgress } from "./verify/verify.js";

export type { InspectableSource, TapeStatus } from "./source.js";
export type { ImportProgress, ImportSummary } from "./store/import.js";
export type { TapeCheck, TapeFinding } from "./verify/finding.js";
export type { VerifyProgress } from "./verify/verify.js";

// What a tape is read with is loaded when that kind of tape is opened: a check on the sample needs neither the reader
// of files nor DuckDB.

/** Where an import puts the store unless it is told otherwise, relative to the working directory. */
export const defaultStore = ".tape/tape.duckdb";

/** Opens a tape directory; rejects with a coded error where it is none, or where a file that is needed is malformed. */
export async function openDirectory(dir: string): Promise<InspectableSource> {
  return (await import("./files/directory.js")).openDirectory(dir);
}

/** Opens a store made by {@link importDirectory}; rejects with a coded error where it is none or of another schema. */
export async function openStore(path: string): Promise<InspectableSource> {
  return (await import("./store/open.js")).openStore(path);
}

/** Opens the sample tape that comes with the package. */
export async function openSample(): Promise<InspectableSource> {
  return (await import("./sample/open.js")).openSample();
}

/** Opens the tape at a path, a directory or a store, or the sample where no path is named. */
export async function openTape(path?: string): Promise<InspectableSource> {
  if (path === undefined) return openSample();
  const kind = await (await import("./files/read.js")).kindOf(path);
  if (kind !== "nothing") return kind === "directory" ? openDirectory(path) : openStore(path);
  throw new TapecheckError("tape-missing", "There is no tape at this path.", {
    file: path,
    expected: "a tape directory, or a store made from one",
    found: "nothing",
    hint: "Check the path, or make a store with: tapecheck tape import DIR",
  });
}

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
