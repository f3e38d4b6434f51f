import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { syncFolder } from "../tape/store/lock.js";
import type { Download } from "../tape/store/merge.js";

/** What was fetched lies here, an answer a file, until it is in the store: a kill loses no answer. */
const folderOf = (store: string): string => join(syncFolder(store), "fetched");

const ending = ".json";

/** Keeps a download: the file is there whole or not at all. */
export function stage(store: string, download: Download): void {
  const folder = folderOf(store);
  mkdirSync(folder, { recursive: true });
  const name = createHash("sha256").update(`${download.provider}\t${download.want}`).digest("hex").slice(0, 24);
  const unfinished = join(folder, `${name}.unfinished`);
  writeFileSync(unfinished, JSON.stringify(download));
  renameSync(unfinished, join(folder, `${name}${ending}`));
}

/** So many downloads are in memory at once while they go into the store. */
const together = 100;

/** The files of downloads that are not in the store yet. */
export function stagedFiles(store: string): string[] {
  const folder = folderOf(store);
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** The downloads of the files, some at a time. */
export function* readStaged(files: readonly string[]): Generator<Download[]> {
  for (let from = 0; from < files.length; from += together) {
    yield files.slice(from, from + together).map((file) => JSON.parse(readFileSync(file, "utf8"), revive) as Download);
  }
}

/** Removes the files of downloads that are in the store. */
export function removeStaged(files: readonly string[]): void {
  for (const file of files) rmSync(file, { force: true });
}

const figures = new Set(["open", "high", "low", "close", "volume", "adjusted"]);

/** JSON has no word for what is not a number. */
const revive = (key: string, value: unknown): unknown => (value === null && figures.has(key) ? Number.NaN : value);
