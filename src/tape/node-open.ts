import { TapecheckError } from "../errors.js";
import type { InspectableSource } from "./source.js";
import type { OpenOptions } from "./store/open.js";

// What a tape is read with is loaded when that kind of tape is opened: a check on the sample needs neither the reader
// of files nor DuckDB.

/** Opens a tape directory; rejects with a coded error where it is none, or where a file that is needed is malformed. */
export async function openDirectory(dir: string): Promise<InspectableSource> {
  return (await import("./files/directory.js")).openDirectory(dir);
}

/** Opens a store made by `importDirectory`; rejects with a coded error where it is none or of another schema. */
export async function openStore(path: string, options: OpenOptions = {}): Promise<InspectableSource> {
  return (await import("./store/open.js")).openStore(path, options);
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
