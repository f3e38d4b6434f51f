import type { TapecheckError } from "../../errors.js";
import type { Instrument } from "../model.js";
import { sessionDate, toIso } from "../session-date.js";
import type { Fix } from "./fix.js";

/** What may be wrong with a tape. */
export type TapeCheck =
  | "malformed"
  | "duplicate"
  | "order"
  | "impossible-bar"
  | "incomplete-bar"
  | "flat-bar"
  | "stale-bar"
  | "gap"
  | "half-day"
  | "closed-day"
  | "lone-session"
  | "jump"
  | "split-twice"
  | "hundredfold"
  | "spike"
  | "dividend-adjusted"
  | "dividend-currency"
  | "declared-currency"
  | "stale-end"
  | "no-prices"
  | "no-instrument"
  | "conflict"
  | "unknown-name";

/** One thing that looks wrong in a tape, where it is, and why. */
export interface TapeFinding {
  readonly check: TapeCheck;
  /** The file, relative to the directory; null where the tape is no directory. */
  readonly file: string | null;
  /** Line of the file, from 1; null where the tape is no directory or the finding is about a whole file. */
  readonly line: number | null;
  /** Symbol, currency or entity; null where the finding is about none. */
  readonly symbol: string | null;
  /** `YYYY-MM-DD`; null where the finding is about no day. */
  readonly date: string | null;
  /** The last day of the stretch that begins at `date`; absent where it is one day, or all from there on. */
  readonly until?: string;
  /** All the symbols that it is about, where they are several; `symbol`, file and line are those of the first. */
  readonly symbols?: readonly string[];
  readonly message: string;
  /** What `tapecheck tape repair` would do; absent where nothing certain can be done. */
  readonly fix?: Fix;
}

/** Is handed findings as they are found. */
export type Find = (finding: TapeFinding) => void;

/** The bars of one instrument as they are checked. Columns as in `Series`; rows before `completeFrom` are a selection. */
export interface CheckedSeries {
  readonly instrument: Instrument;
  readonly dates: Int32Array;
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
  readonly volume: Float64Array;
  readonly completeFrom?: number;
  /** The file and the line of each row; absent where the tape is no directory. */
  readonly file?: string;
  readonly lines?: Int32Array;
}

/** The finding at a row of a series. */
export function atRow(
  series: Pick<CheckedSeries, "instrument" | "dates" | "file" | "lines">,
  row: number,
  check: TapeCheck,
  message: string,
  fix?: Fix,
): TapeFinding {
  const { file = null, lines, dates, instrument } = series;
  const date = toIso(sessionDate(dates[row] as number));
  return { check, file, line: lines?.[row] ?? null, symbol: instrument.symbol, date, message, ...(fix && { fix }) };
}

const checkOfCode: Readonly<Record<string, TapeCheck>> = {
  "tape-row-duplicate": "duplicate",
  "tape-symbol-duplicate": "duplicate",
  "tape-row-order": "order",
};

/** A reader's error as a finding about `file`, its name relative to the directory. */
export function ofError(error: TapecheckError, file: string, symbol: string | null): TapeFinding {
  const { code, line, column, message, expected, found } = error;
  const check = checkOfCode[code] ?? "malformed";
  const where = check === "malformed" && column !== undefined ? ` (column ${column})` : "";
  const detail = expected === undefined ? "" : ` Expected ${expected}, found ${found}.`;
  const date = check === "malformed" || !/^\d{4}-/.test(found ?? "") ? null : (found ?? null);
  return { check, file, line: line ?? null, symbol, date, message: `${message}${where}${detail}` };
}
