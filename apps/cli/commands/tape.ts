import type { Command } from "commander";
import { defaultStore, importDirectory, openTape, verifyTape } from "../../../src/tape/node.js";
import { startProgress } from "../progress.js";
import type { Shell } from "../shell.js";
import { findingLines, findingsJson, importLines, statusJson, statusLines } from "../tape-text.js";
import { registerCompare } from "./compare.js";
import { registerRepair } from "./repair.js";
import { registerSync } from "./sync.js";
import { type AddTapeCommand, tapeFormat } from "./tape-command.js";

const TAPE_HELP = `
Example:
  $ tapecheck tape import prices/
  $ tapecheck tape import --help`;

const IMPORT_HELP = `
The store is replaced only when the new one is whole: an import may be stopped and repeated at any moment.

Example:
  $ tapecheck tape import prices/
  $ tapecheck tape import prices/ --to desk.duckdb
  $ tapecheck check --tape desk.duckdb article.md`;

const STATUS_HELP = `
Example:
  $ tapecheck tape status
  $ tapecheck tape status desk.duckdb --format json`;

const VERIFY_HELP = `
Looks for malformed rows, sessions that are there twice or missing, bars that cannot be, jumps like a split, series
that end early, and names that nothing else knows. Exit 0 nothing found, 1 something found.

Example:
  $ tapecheck tape verify prices/
  $ tapecheck tape verify desk.duckdb --format json`;

interface Flags {
  readonly to?: string;
  readonly format?: "text" | "json";
}

/** Adds `tapecheck tape import|sync|status|verify|compare|repair` to the program; `onCode` is told the exit code. */
export function registerTape(
  program: Command,
  shell: Shell = process,
  onCode: (code: number) => void = (code) => {
    process.exitCode = code;
  },
): void {
  const tape = program
    .command("tape")
    .summary("import, look into and verify the data that articles are checked against");
  tape
    .description("Works on the tape: the prices, rates, figures and events that articles are checked against.")
    .addHelpText("after", TAPE_HELP);
  const add: AddTapeCommand = (usage, summary, description, help) =>
    tape
      .command(usage)
      .summary(summary)
      .description(description)
      .addHelpText("after", help)
      .copyInheritedSettings(program);
  add(
    "import <DIR>",
    "make one fast file from a directory of CSV",
    "Imports a tape directory into one DuckDB file.",
    IMPORT_HELP,
  )
    .option("--to <file>", "the file to make", defaultStore)
    .addOption(tapeFormat())
    .action(async (dir: string, flags: Flags) => importCommand(dir, flags, shell));
  registerSync(tape, program, shell, onCode);
  add("status [TAPE]", "what a tape holds", "Says what a tape holds, by instrument and currency.", STATUS_HELP)
    .addOption(tapeFormat())
    .action(async (path: string | undefined, flags: Flags) => statusCommand(path, flags, shell));
  add("verify [TAPE]", "what is wrong with a tape", "Looks for what is wrong with a tape.", VERIFY_HELP)
    .addOption(tapeFormat())
    .action(async (path: string | undefined, flags: Flags) => onCode(await verifyCommand(path, flags, shell)));
  registerCompare(add, shell, onCode);
  registerRepair(add, shell, onCode);
}

async function importCommand(dir: string, flags: Flags, shell: Shell): Promise<void> {
  const store = flags.to ?? defaultStore;
  const bar = await startProgress("importing", 100, shell);
  try {
    const summary = await importDirectory(dir, store, { progress: (_stage, done) => bar.reach(Math.floor(done * 99)) });
    bar.clear();
    shell.stdout.write(
      flags.format === "json" ? `${JSON.stringify({ store, ...summary })}\n` : importLines(store, summary),
    );
  } finally {
    bar.clear();
  }
}

async function statusCommand(path: string | undefined, flags: Flags, shell: Shell): Promise<void> {
  const source = await openTape(path);
  try {
    const status = await source.status();
    shell.stdout.write(flags.format === "json" ? statusJson(status) : statusLines(status));
  } finally {
    await source.close();
  }
}

async function verifyCommand(path: string | undefined, flags: Flags, shell: Shell): Promise<number> {
  let bar: Awaited<ReturnType<typeof startProgress>> | undefined;
  let waiting: Promise<unknown> | undefined;
  const progress = (done: number, total: number) => {
    waiting ??= startProgress("verifying", total, shell).then((started) => {
      bar = started;
    });
    bar?.reach(done);
  };
  try {
    const findings = await verifyTape(path, { progress });
    bar?.clear();
    shell.stdout.write(flags.format === "json" ? findingsJson(path, findings) : findingLines(path, findings));
    return findings.length > 0 ? 1 : 0;
  } finally {
    await waiting;
    bar?.clear();
  }
}
