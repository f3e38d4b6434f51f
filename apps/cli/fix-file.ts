import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { TapecheckError } from "../../src/errors.js";
import { isAddress } from "../input/fetch.js";
import type { Input } from "./input.js";
import type { Shell } from "./shell.js";

/**
 * Writes a corrected text over the file that it was read from: all of it or nothing, with the permissions it had.
 *
 * Throws `fix-not-a-file` for what is no file of UTF-8 text, `fix-file-changed` where somebody wrote it meanwhile, and
 * `file-unwritable`.
 */
export function writeFixed(input: Input, text: string, shell: Shell): void {
  const path = fileOf(input, shell);
  const unfinished = join(dirname(path), `.tapecheck-${process.pid}.tmp`);
  try {
    if (!readFileSync(path).equals(Buffer.from(input.source))) throw notAsRead(input);
    const file = openSync(unfinished, "wx", statSync(path).mode);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    if (error instanceof TapecheckError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new TapecheckError("file-unwritable", `cannot be written (${code ?? message})`, { file: path }, error);
  }
}

function fileOf({ path, extracted }: Input, shell: Shell): string {
  if (path !== null && !extracted && !isAddress(path)) return resolve(shell.cwd(), path);
  throw new TapecheckError("fix-not-a-file", "only a file of text can be corrected", {
    ...(path === null ? {} : { file: path }),
    expected: "a file in UTF-8",
    hint: "--fix-dry-run prints the corrected text instead.",
  });
}

const notAsRead = ({ path }: Input): TapecheckError =>
  new TapecheckError(
    "fix-file-changed",
    "the file is not what was read: it is in another encoding, or was written since",
    {
      file: path ?? "",
      hint: "Save it in UTF-8 and run the command again.",
    },
  );
