import { TapecheckError } from "../../src/errors.js";

/** A piece of a line as the reader of PDF gives it: its characters, whether the line ends, and its matrix. */
interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly transform: readonly number[];
}

/** Lines further apart than so many heights of a line are two paragraphs. */
const GAP = 1.7;

/**
 * The text of a PDF, a line a line, paragraphs and pages apart by an empty one.
 *
 * A PDF has no text in order that offsets could index: they index what comes from here. Throws `pdf-unreadable` and
 * `pdf-without-text`.
 */
export async function pdfText(bytes: Uint8Array, file: string): Promise<string> {
  // Most runs read no PDF, and its reader is larger than all of Tapecheck.
  const { getDocumentProxy } = await import("unpdf");
  const pages: string[] = [];
  try {
    // The reader takes the bytes away from whoever gave them.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(linesOf(items.filter((item): item is Extract<typeof item, Piece> => "str" in item)));
    }
    await pdf.destroy();
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    throw new TapecheckError(
      "pdf-unreadable",
      locked ? "this PDF wants a password" : "this is no PDF that can be read",
      {
        file,
        hint: "Open it in a viewer, save its text as plain text, and check that file.",
      },
      error,
    );
  }
  const text = pages.join("\n\n");
  if (text.trim() !== "") return text;
  throw new TapecheckError("pdf-without-text", "this PDF holds no text, only pictures of it", {
    file,
    hint: "Have it read by a program for text recognition first.",
  });
}

function linesOf(pieces: readonly Piece[]): string {
  let text = "";
  let above: Piece | undefined;
  let ended = false;
  for (const piece of pieces) {
    const blank = piece.str.trim() === "";
    if (ended && above !== undefined && !blank) {
      text += isNextLine(above, piece) ? "\n" : "\n\n";
      ended = false;
    }
    text += piece.str;
    // An empty piece may carry the end of the line before it.
    if (!blank) above = piece;
    if (piece.hasEOL) ended = true;
  }
  return text;
}

/** Whether a line stands right below another. */
function isNextLine(above: Piece, below: Piece): boolean {
  const distance = (above.transform[5] ?? 0) - (below.transform[5] ?? 0);
  return distance >= 0 && distance <= GAP * Math.max(above.height, below.height, 1);
}
