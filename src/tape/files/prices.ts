import { daysInMonth, fromCivil, type SessionDate } from "../session-date.js";
import { type Bars, BarsBuilder } from "./bars.js";
import { type Cell, day, number, parseNumber } from "./cells.js";
import { fail, malformedCell, type Report, wrongHeader, wrongWidth } from "./problems.js";
import { columnOf, readTable } from "./table.js";

/** The header of a price file; the columns come in this order. */
export const priceHeader = "date,open,high,low,close,volume";

const figure: Cell<number> = {
  expected: "a number with a point for decimals, or nothing",
  read: (text) => (text.trim() === "" ? Number.NaN : parseNumber(text)),
};

const columns = { date: day, open: figure, high: figure, low: figure, close: number, volume: figure };
const cells = Object.entries(columns) as [string, Cell<number>][];

/**
 * Reads the bytes of a price file, `file` being its name in errors.
 *
 * Rows that are plain digits are read from the bytes, which is several times as fast as a general reader; a row that
 * is anything else is read again cell by cell, and a file with quotation marks by {@link readTable}.
 */
export function readPrices(bytes: Uint8Array, file: string, report: Report = fail): Bars {
  if (bytes.includes(QUOTE)) return readQuoted(bytes, file, report);
  return new PriceReader(bytes, file, report).read();
}

function readQuoted(bytes: Uint8Array, file: string, report: Report): Bars {
  const text = new TextDecoder().decode(bytes);
  const rows = readTable(text, file, columns, report);
  const builder = new BarsBuilder(rows.length, file, report);
  for (const { row, line } of rows) {
    if (builder.follows(row.date, line))
      builder.add(row.date, [row.open, row.high, row.low, row.close, row.volume], line);
  }
  return builder.bars();
}

const [QUOTE, COMMA, MINUS, POINT, RETURN, NEWLINE] = [34, 44, 45, 46, 13, 10];
const shortestRow = "2025-01-01,,,,1,\n".length;
const powers = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/** Walks over the bytes of a price file without quotation marks. */
class PriceReader {
  #at = 0;
  #line = 1;
  /** Whether the row so far is anything but plain digits. */
  #odd = false;
  readonly #row = new Float64Array(5);
  readonly #builder: BarsBuilder;

  constructor(
    readonly bytes: Uint8Array,
    readonly file: string,
    readonly report: Report,
  ) {
    this.#builder = new BarsBuilder(Math.ceil(bytes.length / shortestRow) + 1, file, report);
  }

  read(): Bars {
    const { bytes } = this;
    if (this.#header()) {
      while (this.#at < bytes.length) {
        if (!this.#lineEnd()) this.#bar();
      }
    }
    return this.#builder.bars();
  }

  #header(): boolean {
    if (this.bytes[0] === 0xef && this.bytes[1] === 0xbb && this.bytes[2] === 0xbf) this.#at = 3;
    const found = this.#restOfLine(this.#at);
    if (
      found
        .split(",")
        .map((name) => name.trim())
        .join(",") === priceHeader
    )
      return true;
    this.report(wrongHeader(this.file, priceHeader, found));
    return false;
  }

  /** Reads one row; the cursor is at its start and ends behind its last cell. */
  #bar(): void {
    const start = this.#at;
    this.#odd = false;
    const date = this.#date();
    for (let i = 0; i < 5; i++) {
      if (this.bytes[this.#at] !== COMMA) this.#odd = true;
      this.#at++;
      this.#row[i] = this.#number();
    }
    const end = this.bytes[this.#at];
    if (end !== NEWLINE && end !== RETURN && end !== undefined) this.#odd = true;
    if (this.#odd || Number.isNaN(this.#row[3])) this.#oddBar(start);
    else if (this.#builder.follows(date, this.#line)) this.#builder.add(date, this.#row, this.#line);
  }

  /** Reads a row that is not plain: cell by cell, as a table is read. */
  #oddBar(start: number): void {
    const row = this.#restOfLine(start);
    const found = row.split(",");
    // A comma at the very end is a habit of some programs, and DuckDB passes over it too.
    if (found.length === 7 && found[6] === "") found.pop();
    const place = (cell: number) => ({ file: this.file, line: this.#line, column: columnOf(row, cell) });
    if (found.length !== cells.length) {
      this.report(wrongWidth(place(0), cells.length, found.length));
      return;
    }
    const values = cells.map(([, cell], i) => cell.read(found[i] as string));
    const bad = values.indexOf(undefined);
    if (bad < 0) {
      const [date, ...figures] = values as [number, ...number[]];
      if (this.#builder.follows(date, this.#line)) this.#builder.add(date, figures, this.#line);
      return;
    }
    const [name, cell] = cells[bad] as [string, Cell<number>];
    this.report(malformedCell(place(bad), name, cell, found[bad] as string));
  }

  /** The line from `start` on as text; leaves the cursor at its end. */
  #restOfLine(start: number): string {
    let end = start;
    while (end < this.bytes.length && this.bytes[end] !== NEWLINE && this.bytes[end] !== RETURN) end++;
    this.#at = end;
    return new TextDecoder().decode(this.bytes.subarray(start, end));
  }

  /** Steps over one line end, if the cursor is at one. */
  #lineEnd(): boolean {
    const byte = this.bytes[this.#at];
    if (byte !== NEWLINE && byte !== RETURN) return false;
    this.#at += byte === RETURN && this.bytes[this.#at + 1] === NEWLINE ? 2 : 1;
    this.#line++;
    return true;
  }

  #date(): SessionDate {
    const at = this.#at;
    const year = this.#digits(at, 4);
    const month = this.#digits(at + 5, 2);
    const date = this.#digits(at + 8, 2);
    const dashes = this.bytes[at + 4] === MINUS && this.bytes[at + 7] === MINUS;
    if (!dashes || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) this.#odd = true;
    this.#at = at + 10;
    return fromCivil(year, month, date);
  }

  #digits(from: number, count: number): number {
    let value = 0;
    for (let i = from; i < from + count; i++) {
      const digit = (this.bytes[i] as number) - 48;
      if (!(digit >= 0 && digit <= 9)) this.#odd = true;
      value = value * 10 + digit;
    }
    return value;
  }

  /** Reads plain digits with at most one point; empty is NaN. Fifteen digits and a power of ten divide exactly. */
  #number(): number {
    const { bytes } = this;
    let at = this.#at;
    const negative = bytes[at] === MINUS;
    if (negative) at++;
    const start = at;
    let point = -1;
    let mantissa = 0;
    for (; ; at++) {
      const digit = (bytes[at] as number) - 48;
      if (digit >= 0 && digit <= 9) mantissa = mantissa * 10 + digit;
      else if (bytes[at] === POINT && point < 0) point = at;
      else break;
    }
    this.#at = at;
    const digits = at - start - (point < 0 ? 0 : 1);
    if (digits === 0 && (at > start || negative)) this.#odd = true;
    if (digits === 0) return Number.NaN;
    if (digits > 15) return this.#long(start, at) * (negative ? -1 : 1);
    const value = point < 0 ? mantissa : mantissa / (powers[at - point - 1] as number);
    return negative ? -value : value;
  }

  /** Reads digits that a double may not hold exactly. */
  #long(from: number, to: number): number {
    const value = Number(new TextDecoder().decode(this.bytes.subarray(from, to)));
    if (!Number.isFinite(value)) this.#odd = true;
    return value;
  }
}
