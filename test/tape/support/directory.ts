import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

/** A folder that is removed when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tapecheck-tape-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The files of a small tape without a fault. */
export const soundTape: Readonly<Record<string, string>> = {
  "instruments.csv": `symbol,name,aliases,venue,timezone,currency,type,issuer,primary,shares_per_unit
AAA,Alpha,Alpha|Alpha Inc.,XNYS,America/New_York,USD,share,Alpha,1,1
BBB,Beta ADS,,XNYS,America/New_York,USD,ads,Beta,1,8
^IDX,The Index,Index,XNYS,America/New_York,USD,index,The Index,1,1
`,
  "prices/AAA.csv": `date,open,high,low,close,volume
2025-01-02,10,11,9.5,10.5,1000
2025-01-03,10.5,12,10.25,11.75,2000
2025-01-06,11.8,12.5,11.1,12,1500
2025-01-07,12,12.25,11.5,11.6,900
`,
  "prices/BBB.csv": `date,open,high,low,close,volume
2025-01-02,,,,20,
2025-01-03,,,,21.123456,
2025-01-06,,,,20.5,
2025-01-07,,,,20.75,
`,
  "prices/^IDX.csv": `date,open,high,low,close,volume
2025-01-02,100,101,99,100.5,0
2025-01-03,100.5,102,100,101.5,0
2025-01-06,101,103,100.5,102.5,0
2025-01-07,102,102.5,101,101.25,0
`,
  "fx.csv": `date,base,quote,rate
2025-01-02,USD,EUR,0.9702
2025-01-02,USD,CNY,7.2993
2025-01-03,USD,EUR,0.9698
2025-01-03,USD,CNY,7.3202
`,
  "facts.csv": `entity,metric,period_end,period,value,unit,source
Alpha,revenue,2024-12-31,quarter,1500000000,USD,"release, page 1"
`,
  "events.csv": `instant,entity,kind,title,source
2025-01-06T21:05:00Z,Alpha,results,"Results, fourth quarter",company
2025-01-03T16:00:00+08:00,,policy,A policy,press
`,
  "dividends.csv": `symbol,ex_date,amount,currency
AAA,2025-01-06,0.25,USD
`,
};

/** Writes a tape of a few files: the sound one with some files changed, or (`null`) left out. */
export function writeTape(folder: string, changes: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  for (const [name, content] of Object.entries({ ...soundTape, ...changes })) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
