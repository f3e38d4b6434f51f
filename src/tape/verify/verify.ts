import { kindOf } from "../files/read.js";
import { openTape } from "../node-open.js";
import { verifyDirectory } from "./directory.js";
import type { TapeFinding } from "./finding.js";
import { verifySource } from "./source.js";

/** Told how many of the instruments have been looked at. */
export type VerifyProgress = (done: number, total: number) => void;

/**
 * Looks through the tape at a path, or the sample where none is named, and tells what is wrong with it.
 *
 * The findings of a directory name file and line, those of a store symbol and date; they come by file, then line.
 */
export async function verifyTape(
  path: string | undefined,
  options: { readonly progress?: VerifyProgress } = {},
): Promise<TapeFinding[]> {
  const progress = options.progress ?? (() => {});
  if (path !== undefined && (await kindOf(path)) === "directory") return sorted(await verifyDirectory(path, progress));
  const source = await openTape(path);
  try {
    return sorted(await verifySource(source, progress));
  } finally {
    await source.close();
  }
}

function sorted(findings: readonly TapeFinding[]): TapeFinding[] {
  const key = ({ file, symbol, date }: TapeFinding) => `${file ?? symbol ?? ""}\t${file === null ? date : ""}`;
  return [...findings].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : (a.line ?? 0) - (b.line ?? 0)));
}
