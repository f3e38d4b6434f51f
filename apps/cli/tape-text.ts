import { join } from "node:path";
import type { ImportSummary, TapeFinding, TapeStatus } from "../../src/tape/node.js";

const day = 86_400_000;
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
const isoOf = (date: number | null): string | null =>
  date === null ? null : new Date(date * day).toISOString().slice(0, 10);

/** What an import put into the store, for a person. */
export function importLines(store: string, { series, bars, rates, facts, events, dividends }: ImportSummary): string {
  const counts = countsOf(bars, rates, facts, events, dividends);
  return `Imported ${grouped(series)} series into ${store}: ${counts}.\nUse it: tapecheck check --tape ${store} FILE\n`;
}

function countsOf(bars: number, rates: number, facts: number, events: number, dividends: number): string {
  const counts = { bar: bars, rate: rates, fact: facts, event: events, dividend: dividends };
  return Object.entries(counts)
    .map(([name, count]) => `${grouped(count)} ${name}${count === 1 ? "" : "s"}`)
    .join(", ");
}

/** What a tape holds, as tables for a person. */
export function statusLines(status: TapeStatus): string {
  const total = (spans: readonly { readonly rows: number }[]) => spans.reduce((sum, { rows }) => sum + rows, 0);
  const { instruments, currencies, facts, events, dividends } = status;
  const head = [
    ["tape", status.kind === "sample" ? "the sample that comes with tapecheck" : `${status.kind} ${status.path}`],
    ["schema", status.schema === null ? "" : String(status.schema)],
    ["imported", importOf(status)],
    ["rows", countsOf(total(instruments), total(currencies), facts, events, dividends)],
  ].filter(([, value]) => value !== "");
  const partial = instruments.some(({ completeFrom }) => completeFrom !== null);
  const listed = instruments.map((one) => [
    one.symbol,
    one.venue,
    one.currency,
    grouped(one.rows),
    isoOf(one.first) ?? "-",
    isoOf(one.last) ?? "-",
    ...(partial ? [isoOf(one.completeFrom) ?? "-"] : []),
    one.name,
  ]);
  const titles = [
    "symbol",
    "venue",
    "currency",
    "sessions",
    "first",
    "last",
    ...(partial ? ["complete from"] : []),
    "name",
  ];
  const quoted = currencies.map((one) => [
    one.quote,
    grouped(one.rows),
    isoOf(one.first) ?? "-",
    isoOf(one.last) ?? "-",
  ]);
  const tables = [
    table(head, []),
    table([titles, ...listed], [3]),
    ...(quoted.length > 0 ? [table([["USD in", "days", "first", "last"], ...quoted], [1])] : []),
  ];
  return tables.join("\n");
}

function importOf({ importedAt, importedFrom }: TapeStatus): string {
  if (importedAt === null) return "";
  return `${new Date(importedAt)
    .toISOString()
    .replace(/:\d\d\.\d+Z$/, "Z")
    .replace("T", " ")} from ${importedFrom}`;
}

/** Rows in aligned columns; `right` names the columns of numbers. */
function table(rows: readonly (readonly string[])[], right: readonly number[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return right.includes(column) ? cell.padStart(width) : cell.padEnd(width);
    });
  return rows.map((row) => `${line(row).join("  ").trimEnd()}\n`).join("");
}

/** What a tape holds, as one JSON object; days as `YYYY-MM-DD`, the instant in UTC. */
export function statusJson(status: TapeStatus): string {
  const span = <T extends { readonly first: number | null; readonly last: number | null }>(one: T) => ({
    ...one,
    first: isoOf(one.first),
    last: isoOf(one.last),
  });
  const { importedAt, instruments, currencies } = status;
  return `${JSON.stringify({
    ...status,
    importedAt: importedAt === null ? null : new Date(importedAt).toISOString(),
    instruments: instruments.map((one) => ({ ...span(one), completeFrom: isoOf(one.completeFrom) })),
    currencies: currencies.map(span),
  })}\n`;
}

/** Findings for a person, one a line, and a last line that counts them; nothing where there is none. */
export function findingLines(path: string | undefined, findings: readonly TapeFinding[]): string {
  if (findings.length === 0) return "";
  const rows = findings.map((finding) => [placeOf(path, finding), finding.check, aboutOf(finding)]);
  const counts = new Map<string, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  const list = [...counts].sort((a, b) => b[1] - a[1]).map(([check, count]) => `${count} ${check}`);
  const total = findings.length === 1 ? "1 finding" : `${grouped(findings.length)} findings`;
  return `${table(rows, [])}\n${total}: ${list.join(", ")}\n`;
}

function placeOf(path: string | undefined, { file, line, symbol, date }: TapeFinding): string {
  if (file === null) return [symbol, date].filter((part) => part !== null).join(" ");
  return [join(path ?? "", file), line].filter((part) => part !== null).join(":");
}

const aboutOf = ({ file, symbol, date, message }: TapeFinding): string =>
  file === null ? message : [symbol, date, message].filter((part) => part !== null).join(" ");

/** Findings as one JSON object. */
export function findingsJson(path: string | undefined, findings: readonly TapeFinding[]): string {
  return `${JSON.stringify({ tape: path ?? null, findings })}\n`;
}
