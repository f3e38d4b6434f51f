import { isUtf8 } from "node:buffer";
import { TapecheckError } from "../../src/errors.js";
import type { InputFormat } from "./format.js";

/** So many bytes at the head of a page may name its encoding, as the HTML standard has it. */
const HEAD = 1024;

/**
 * The text that bytes are. A byte order mark stays in it, so that offsets count it.
 *
 * The mark decides, then UTF-8 where the bytes are nothing else, then what is `declared` or written at the head of a
 * page; pages and feeds that declare nothing are taken for windows-1252, as browsers do. Throws `file-not-utf8` for
 * Markdown and plain text in another encoding that is not declared.
 */
export function decode(bytes: Uint8Array, format: InputFormat, declared: string | null, file: string): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (marked !== null) return decoderOf(marked).decode(bytes);
  const named = decoderNamed(declared ?? (format === "html" ? namedInHead(bytes) : null));
  // Bytes beyond ASCII are hardly ever UTF-8 by accident, whatever is declared; plain ASCII may be shifted.
  if (isUtf8(bytes) && !(named?.encoding.startsWith("iso-2022") ?? false)) return decoderOf("utf-8").decode(bytes);
  if (named !== null && named.encoding !== "utf-8") return named.decode(bytes);
  if (format === "html") return decoderOf("windows-1252").decode(bytes);
  throw notUtf8(bytes, file);
}

const decoderOf = (name: string) => new TextDecoder(name, { ignoreBOM: true });

/** The decoder of a label such as `Latin1`; null where there is none of that name. */
function decoderNamed(label: string | null): ReturnType<typeof decoderOf> | null {
  if (label === null) return null;
  try {
    return decoderOf(label);
  } catch {
    return null;
  }
}

/** The encoding that a `meta` element or an XML declaration names. A page that could be read to this is not UTF-16. */
function namedInHead(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  const found =
    /<meta[^>]{0,200}charset\s?=\s?["']?([\w-]+)|^.{0,3}<\?xml[^>]{0,200}encoding\s?=\s?["']([\w-]+)/is.exec(head);
  const name = found?.[1] ?? found?.[2] ?? null;
  return name !== null && /^utf-?16/i.test(name) ? "utf-8" : name;
}

function notUtf8(bytes: Uint8Array, file: string): TapecheckError {
  const valid = decoderOf("utf-8").decode(bytes).split("\ufffd", 1)[0] ?? "";
  const line = valid.split("\n").length;
  const column = valid.length - valid.lastIndexOf("\n");
  const hint = "Save the text as UTF-8; formats of word processors have to be exported first.";
  return new TapecheckError("file-not-utf8", "this is not UTF-8 text", { file, line, column, hint });
}
