import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lastBefore } from "../../../src/tape/last-session.js";
import { sessionDate, toIso, weekday } from "../../../src/tape/session-date.js";

/** How large a made-up tape directory is, and from which seed. */
export interface Size {
  readonly instruments: number;
  readonly sessions: number;
  readonly seed?: number;
}

/** A small repeatable source of numbers in [0, 1). Source: Tommy Ettinger's mulberry32. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The last `count` weekdays up to 2025-09-30 as ISO days, ascending. */
export function weekdays(count: number): string[] {
  const days: string[] = [];
  for (let day = 20361; days.length < count; day--) {
    if (weekday(sessionDate(day)) < 5) days.push(toIso(sessionDate(day)));
  }
  return days.reverse();
}

/** The last `count` sessions of New York up to 2025-09-30 as ISO days, ascending. */
export function sessionDays(count: number): string[] {
  const days: string[] = [];
  for (let day = sessionDate(20361); days.length < count; day = lastBefore(day, "US").date) days.push(toIso(day));
  return days.reverse();
}

/** Symbol of the nth made-up instrument. */
export const madeUpSymbol = (index: number): string => `T${String(index).padStart(5, "0")}`;

/** Writes a tape directory of made-up random walks with every file of the format. */
export function generateDirectory(dir: string, size: Size): void {
  const next = random(size.seed ?? 1);
  const days = sessionDays(size.sessions);
  mkdirSync(join(dir, "prices"), { recursive: true });
  const instruments = ["symbol,name,aliases,venue,timezone,currency,type,issuer,primary,shares_per_unit"];
  for (let i = 0; i < size.instruments; i++) {
    const symbol = madeUpSymbol(i);
    instruments.push(`${symbol},Company ${i},Company ${i}|Co ${i},XNYS,America/New_York,USD,share,Company ${i},1,1`);
    writeFileSync(join(dir, "prices", `${symbol}.csv`), walk(days, next));
  }
  writeFileSync(join(dir, "instruments.csv"), `${instruments.join("\n")}\n`);
  const rates = days.map((day) => `${day},USD,EUR,${(0.8 + next() / 10).toFixed(6)}`);
  writeFileSync(join(dir, "fx.csv"), `date,base,quote,rate\n${rates.join("\n")}\n`);
  writeFileSync(
    join(dir, "facts.csv"),
    "entity,metric,period_end,period,value,unit,source\nCompany 0,revenue,2025-06-30,quarter,1000,USD,release\n",
  );
  writeFileSync(
    join(dir, "events.csv"),
    "instant,entity,kind,title,source\n2025-07-30T20:05:00Z,Company 0,results,Quarter,release\n",
  );
  writeFileSync(join(dir, "dividends.csv"), "symbol,ex_date,amount,currency\nT00000,2025-06-11,0.25,USD\n");
}

function walk(days: readonly string[], next: () => number): string {
  const rows = ["date,open,high,low,close,volume"];
  let close = 20 + next() * 200;
  for (const day of days) {
    const open = close * (1 + (next() - 0.5) / 50);
    close = Math.max(0.5, open * (1 + (next() - 0.5) / 20));
    const high = Math.max(open, close) * (1 + next() / 50);
    const low = Math.min(open, close) * (1 - next() / 50);
    const volume = Math.floor(next() * 1e7);
    rows.push(`${day},${open.toFixed(4)},${high.toFixed(4)},${low.toFixed(4)},${close.toFixed(4)},${volume}`);
  }
  return `${rows.join("\n")}\n`;
}
