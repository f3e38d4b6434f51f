import { TapecheckError } from "../../errors.js";
import type { Cell } from "./cells.js";

/** Told of a fault in a file; a reader that returns from it leaves the row out and goes on. */
export type Report = (problem: TapecheckError) => void;

/** Ends the reading at the first fault. */
export const fail: Report = (problem) => {
  throw problem;
};

/** Where a cell stands: line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A cell that is not what its column holds. */
export function malformedCell(place: Place, column: string, cell: Cell<unknown>, found: string): TapecheckError {
  return new TapecheckError("tape-row-malformed", `The column "${column}" cannot be read.`, {
    ...place,
    expected: cell.expected,
    found: found === "" ? "an empty cell" : clipped(found),
    hint: "Correct the cell, or delete the row.",
  });
}

/** A row with too few or too many cells. */
export function wrongWidth(place: Place, expected: number, found: number): TapecheckError {
  return new TapecheckError("tape-row-malformed", "The row does not have as many cells as the header.", {
    ...place,
    expected: `${expected} cells`,
    found: found === 1 ? "1 cell" : `${found} cells`,
    hint: "Look for a comma too many, a missing one, or a row that was cut off.",
  });
}

/** A quotation mark that is never closed, or closed in the middle of a cell. */
export function wrongQuotes(place: Place): TapecheckError {
  return new TapecheckError("tape-row-malformed", "A quoted cell does not end where it should.", {
    ...place,
    expected: 'a closing " just before the comma or the end of the line',
    hint: 'Write a quotation mark inside a quoted cell twice: "".',
  });
}

/** A header that lacks columns. */
export function wrongHeader(file: string, expected: string, found: string): TapecheckError {
  return new TapecheckError("tape-header-malformed", "The first line does not name the columns of this file.", {
    file,
    line: 1,
    column: 1,
    expected,
    found: found === "" ? "an empty line" : clipped(found),
    hint: "Put the expected line at the top; columns are apart by commas.",
  });
}

/** A session that is there twice, or earlier than the one above it. */
export function wrongOrder(place: Place, found: string, above: string, twice: boolean): TapecheckError {
  return new TapecheckError(
    twice ? "tape-row-duplicate" : "tape-row-order",
    twice ? "The session has a row already." : "The rows do not ascend by date.",
    {
      ...place,
      expected: `a date after ${above}`,
      found,
      hint: twice ? "Keep the right one of the rows and delete the others." : "Sort the file by date.",
    },
  );
}

const clipped = (found: string): string => `"${found.length > 60 ? `${found.slice(0, 59)}…` : found}"`;
