import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { TapecheckError } from "../../src/errors.js";
import type { TextFormat } from "../../src/index.js";
import { isPublic } from "../../src/net/walls.js";
import { decode } from "../input/decode.js";
import { type FetchLimits, fetchAddress, isAddress } from "../input/fetch.js";
import { formatOfFile, formatOfType, type InputFormat } from "../input/format.js";
import { pdfText } from "../input/pdf.js";
import type { Shell } from "./shell.js";

/** A text to check, as it came in. */
export interface Input {
  /** The path or address as the user gave it; null for standard input. */
  readonly path: string | null;
  readonly source: string;
  readonly format: TextFormat;
  /** Whether the source was taken out of a PDF, so that offsets index what was taken out. */
  readonly extracted: boolean;
}

/** What standard input is called in reports and errors. */
export const STDIN = "<stdin>";

/** How far a fetch goes: the largest article with its scripts is far smaller, and nobody waits longer. */
export const fetchLimits = (allowPrivate: boolean): FetchLimits => ({
  bytes: 20e6,
  milliseconds: 20_000,
  redirects: 5,
  permits: allowPrivate ? () => true : isPublic,
});

/**
 * Reads a file, an address, or standard input for `-`. Offsets index the text as it is, a byte order mark included.
 *
 * Throws `file-not-found`, `file-is-directory`, `file-unreadable`, `file-not-utf8`, `pdf-unreadable`,
 * `pdf-without-text`, `url-not-text` and what a fetch throws.
 */
export async function readInput(name: string, shell: Shell, limits: FetchLimits): Promise<Input> {
  if (isAddress(name)) return fetched(name, limits);
  const path = name === "-" ? null : name;
  const bytes = path === null ? await readAll(shell.stdin) : readBytes(path, shell);
  return inputOf(path, bytes, formatOfFile(bytes, path), null);
}

async function fetched(address: string, limits: FetchLimits): Promise<Input> {
  const { bytes, type, charset } = await fetchAddress(address, limits);
  const format = formatOfType(bytes, type);
  if (format !== undefined) return inputOf(address, bytes, format, charset);
  throw new TapecheckError("url-not-text", "this is no text", {
    file: address,
    expected: "a web page, a feed, a PDF, Markdown or plain text",
    found: type,
  });
}

async function inputOf(
  path: string | null,
  bytes: Uint8Array,
  format: InputFormat,
  charset: string | null,
): Promise<Input> {
  const file = path ?? STDIN;
  return format === "pdf"
    ? { path, source: await pdfText(bytes, file), format: "text", extracted: true }
    : { path, source: decode(bytes, format, charset, file), format, extracted: false };
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
