import type { Disagreement, Planned, SyncReport } from "../../src/sync/index.js";
import { wantName } from "../../src/sync/index.js";

const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** What a sync would ask for, a request a line. */
export function planLines(planned: readonly Planned[]): string {
  if (planned.length === 0) return "nothing to fetch: the tape is up to date\n";
  const rows = planned.map(({ provider, want }) => {
    const from = "from" in want && want.from !== null ? `from ${isoOf(want.from)}` : "all of it";
    return `${provider.id.padEnd(7)} ${wantName(want).padEnd(14)} ${from}\n`;
  });
  return `${rows.join("")}${planned.length === 1 ? "1 request" : `${planned.length} requests`}\n`;
}

/** What a sync did: what was added, where sources disagree, and what could not be fetched. */
export function syncLines({ asked, unchanged, failed, added }: SyncReport): string {
  const counts = (["bars", "rates", "dividends", "splits", "facts", "events"] as const)
    .filter((name) => added[name] > 0)
    .map((name) => `${added[name]} ${name}`);
  const same = unchanged > 0 ? `, ${unchanged} unchanged` : "";
  const head = `${asked} asked for${same}; added ${counts.join(", ") || "nothing"}\n`;
  const refusals = failed.map(
    ({ what, error }) => `${what}: ${error.code} ${error.message}${error.hint ? ` ${error.hint}` : ""}\n`,
  );
  return `${head}${added.disagreements.map(disagreementLine).join("")}${refusals.join("")}`;
}

/** One session on which two downloads, or two sources, disagree. */
function disagreementLine({ symbol, date, was, now, earlier, later, counts }: Disagreement): string {
  const rule = counts ? "the later one counts" : "the earlier one counts";
  return `${symbol} ${isoOf(date)}: ${was} by ${earlier}, ${now} by ${later}; both are kept, ${rule}\n`;
}
