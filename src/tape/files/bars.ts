import { type SessionDate, toIso } from "../session-date.js";
import { type Report, wrongOrder } from "./problems.js";

/** The bars of one price file in columns, ascending by date, and the line each row stands on (from 1). */
export interface Bars {
  readonly dates: Int32Array;
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
  readonly volume: Float64Array;
  readonly lines: Int32Array;
}

/** Collects bars and sees to it that they ascend. */
export class BarsBuilder {
  readonly dates: Int32Array;
  readonly lines: Int32Array;
  readonly figures: readonly [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  count = 0;

  constructor(
    capacity: number,
    readonly file: string,
    readonly report: Report,
  ) {
    const figures = () => new Float64Array(capacity);
    this.dates = new Int32Array(capacity);
    this.lines = new Int32Array(capacity);
    this.figures = [figures(), figures(), figures(), figures(), figures()];
  }

  /** Whether the date comes after the last one; reports where it does not. */
  follows(date: number, line: number): boolean {
    const last = this.dates[this.count - 1];
    if (last === undefined || date > last) return true;
    const place = { file: this.file, line, column: 1 };
    const twice = this.dates.subarray(0, this.count).includes(date);
    this.report(wrongOrder(place, toIso(date as SessionDate), toIso(last as SessionDate), twice));
    return false;
  }

  add(date: number, figures: ArrayLike<number>, line: number): void {
    this.dates[this.count] = date;
    this.lines[this.count] = line;
    for (let i = 0; i < 5; i++) (this.figures[i] as Float64Array)[this.count] = figures[i] as number;
    this.count++;
  }

  bars(): Bars {
    const [open, high, low, close, volume] = this.figures.map((column) => column.slice(0, this.count));
    const [dates, lines] = [this.dates.slice(0, this.count), this.lines.slice(0, this.count)];
    return { dates, open, high, low, close, volume, lines } as Bars;
  }
}
