import type { InspectableSource } from "./source.js";

export type { InspectableSource, TapeStatus } from "./source.js";

// What a tape is read with is loaded when that kind of tape is opened: a check on the sample needs neither.

/** Opens a tape directory; rejects with a coded error where it is none, or where a file that is needed is malformed. */
export async function openDirectory(dir: string): Promise<InspectableSource> {
  return (await import("./files/directory.js")).openDirectory(dir);
}

/** Opens the sample tape that comes with the package. */
export async function openSample(): Promise<InspectableSource> {
  return (await import("./sample/open.js")).openSample();
}
