import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const mark = ".importing-";
const day = 86_400_000;

/** Names of unfinished files that this process is writing. */
const own = new Set<string>();

/**
 * Makes a file appear whole or not at all: `write` fills a file beside it, which then takes its place.
 *
 * The new file is on the disk before it gets its name, so after a crash at any moment the old or the new one is there.
 * What earlier, killed runs left behind is removed.
 */
export async function replaceFile(path: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  removeLeftovers(path);
  const name = `${basename(path)}${mark}${process.pid}-${randomBytes(4).toString("hex")}`;
  const unfinished = join(folder, name);
  own.add(name);
  try {
    await write(unfinished);
    syncFile(unfinished);
    renameSync(unfinished, path);
    syncFolder(folder);
  } finally {
    removeUnfinished(folder, name);
    own.delete(name);
  }
}

/** Where a file that is being written may put what does not fit into memory. */
export const spillOf = (unfinished: string): string => `${unfinished}.spill`;

function syncFile(path: string): void {
  const file = openSync(path, "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Some systems cannot sync a folder, or not open one; the rename itself is whole even so. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    fsyncSync(folder);
    closeSync(folder);
  } catch {}
}

/** Removes the unfinished files of runs that are no more. */
function removeLeftovers(path: string): void {
  const [folder, prefix] = [dirname(path), `${basename(path)}${mark}`];
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix)) continue;
    const [unfinished = ""] = name.slice(prefix.length).split(".");
    if (!isAlive(folder, `${prefix}${unfinished}`, Number(unfinished.split("-")[0]))) removeUnfinished(folder, name);
  }
}

function removeUnfinished(folder: string, name: string): void {
  for (const suffix of ["", ".wal", ".spill"])
    rmSync(join(folder, `${name}${suffix}`), { recursive: true, force: true });
}

/** Whether a process still writes the file. A number may be given to another process, so a day is the longest. */
function isAlive(folder: string, name: string, pid: number): boolean {
  if (own.has(name)) return true;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return Date.now() - (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0) < day;
}
