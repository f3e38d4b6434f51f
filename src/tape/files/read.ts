import { readFile, stat } from "node:fs/promises";
import { TapecheckError } from "../../errors.js";

/** The bytes of a file; undefined where there is no such file. Rejects with a coded error where it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw unreadable(path, error);
  }
}

/** The text of a UTF-8 file; undefined where there is no such file. Rejects with a coded error where it is not UTF-8. */
export async function readText(path: string): Promise<string | undefined> {
  const bytes = await readBytes(path);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const hint = "Save the file as UTF-8.";
    throw new TapecheckError("tape-file-encoding", "The file is not UTF-8.", { file: path, hint }, error);
  }
}

/** What stands at a path. */
export async function kindOf(path: string): Promise<"directory" | "file" | "nothing"> {
  try {
    return (await stat(path)).isDirectory() ? "directory" : "file";
  } catch (error) {
    if (isMissing(error)) return "nothing";
    throw unreadable(path, error);
  }
}

const isMissing = (error: unknown): boolean => {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR";
};

const unreadable = (file: string, error: unknown): TapecheckError =>
  new TapecheckError(
    "tape-file-unreadable",
    "The file cannot be read.",
    { file, found: (error as Error).message, hint: "Check that it is a file and that you may read it." },
    error,
  );
