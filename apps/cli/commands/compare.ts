import { compareSources, defaultStore } from "../../../src/tape/node.js";
import { comparisonJson, comparisonLines } from "../compare-text.js";
import { loadConfig } from "../config.js";
import type { Shell } from "../shell.js";
import { type AddTapeCommand, tapeFormat } from "./tape-command.js";

const HELP = `
A store keeps what every source gave; the tape shows the one that was there first. Sources that take dividends out of
their prices are compared by the changes from session to session, days on which dividends went off left out.
Exit 0 they agree, or no series has two sources; 1 they differ.

Examples:
  $ tapecheck tape sync AAPL --provider stooq --tape desk.duckdb
  $ tapecheck tape compare desk.duckdb
  $ tapecheck tape compare desk.duckdb --only AAPL --format json`;

interface Flags {
  readonly only?: readonly string[];
  readonly format: "text" | "json";
}

/** Adds `tapecheck tape compare` to the commands of the tape; `onCode` is told the exit code. */
export function registerCompare(add: AddTapeCommand, shell: Shell, onCode: (code: number) => void): void {
  add("compare [TAPE]", "where the sources of a store differ", "Compares the sources of each series of a store.", HELP)
    .option("--only <symbols...>", "compare these symbols alone")
    .addOption(tapeFormat())
    .action(async (path: string | undefined, flags: Flags) => onCode(await compareCommand(path, flags, shell)));
}

async function compareCommand(path: string | undefined, { only, format }: Flags, shell: Shell): Promise<number> {
  const store = path ?? (await loadConfig(undefined, shell)).tape ?? defaultStore;
  const found = await compareSources(store, only);
  shell.stdout.write(format === "json" ? comparisonJson(store, found) : comparisonLines(found));
  return found.some(({ differences }) => differences.length > 0) ? 1 : 0;
}
