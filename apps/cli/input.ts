import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { TapecheckError } from "../../src/errors.js";
import { decode } from "../input/decode.js";
import { formatOfFile, type InputFormat } from "../input/format.js";
import type { Shell } from "./shell.js";

/** A text to check, as it came in. */
export interface Input {
  /** The path as the user gave it; null for standard input. */
  readonly path: string | null;
  readonly source: string;
  readonly format: InputFormat;
}

/** What standard input is called in reports and errors. */
export const STDIN = "<stdin>";

/**
 * Reads a file, or standard input for `-`. Offsets index the text as it is, a byte order mark included.
 *
 * Throws `file-not-found`, `file-is-directory`, `file-unreadable`, `file-not-utf8` and `file-is-url`.
 */
export async function readInput(name: string, shell: Shell): Promise<Input> {
  if (/^https?:\/\//i.test(name)) {
    throw new TapecheckError("file-is-url", "addresses are not fetched", {
      file: name,
      hint: "Save the article as Markdown or plain text and check that file.",
    });
  }
  const path = name === "-" ? null : name;
  const bytes = path === null ? await readAll(shell.stdin) : readBytes(path, shell);
  const format = formatOfFile(bytes, path);
  return { path, source: decode(bytes, format, null, path ?? STDIN), format };
}

/** Synchronously: texts are checked one after another, and waiting for each costs more than reading it. */
function readBytes(file: string, shell: Shell): Uint8Array {
  try {
    return readFileSync(resolve(shell.cwd(), file));
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException);
  }
}

async function readAll(stream: Shell["stdin"]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function unreadable(file: string, error: NodeJS.ErrnoException): TapecheckError {
  if (error.code === "ENOENT") {
    return new TapecheckError("file-not-found", "there is no such file", { file }, error);
  }
  if (error.code === "EISDIR") {
    const hint = `Name the articles in it: ${file.replace(/\/$/, "")}/*.md`;
    return new TapecheckError(
      "file-is-directory",
      "this is a directory",
      { file, expected: "an article", hint },
      error,
    );
  }
  return new TapecheckError("file-unreadable", `cannot be read (${error.code ?? error.message})`, { file }, error);
}
