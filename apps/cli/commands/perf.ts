import { type Command, Option } from "commander";
import pc from "picocolors";
import { performanceFormats } from "../../../src/perf/index.js";
import { openTape } from "../../../src/tape/node.js";
import { loadConfig } from "../config.js";
import { dayOf } from "../day.js";
import { printPerformances, requireSymbols } from "../perf/print.js";
import { type Shell, wantsColor } from "../shell.js";

const HELP = `
Changes are from close to close. Three months are told by both conventions: from the same day of the month, and over
13 weeks. Relative performance is in percentage points, over the same stretch of each one's own sessions. The parts
that --total-return and --currency print add up. Formulas: docs/measures.md.

Exit code: 0 printed, 2 used wrongly, or a symbol or session that the tape does not have

Examples:
  $ tapecheck perf 9988.HK --as-of 2025-09-24
  $ tapecheck perf 9988.HK BABA --vs ^HSI KWEB --total-return --currency EUR
  $ tapecheck perf --all --format csv > performance.csv`;

interface PerfFlags {
  readonly tape?: string;
  readonly config?: string;
  readonly asOf?: string;
  readonly vs?: readonly string[];
  readonly currency?: string;
  readonly totalReturn?: true;
  readonly all?: true;
  readonly format: string;
  readonly color?: boolean;
}

/** Adds `tapecheck perf` to the program. */
export function registerPerf(program: Command, shell: Shell): void {
  const names = performanceFormats.map(({ name }) => name);
  program
    .command("perf")
    .summary("the performance of instruments over every usual stretch")
    .description(
      "Prints changes, highs and lows, drawdown, volatility and beta of instruments at the close of a session.",
    )
    .argument("[SYMBOL...]", "instruments of the tape")
    .option("--tape <path>", "directory of CSV files, or an imported .duckdb file (default: the sample tape)")
    .option("--as-of <date>", "the session at whose close it stands, 2025-09-24 (default: the last one)")
    .option("--vs <symbols...>", "what to compare with (default: the index of the instrument's own market)")
    .option("--currency <code>", "tell the whole in this currency, and the currency's part")
    .option("--total-return", "reinvest dividends at the close of their ex-date, and tell their part")
    .option("--all", "every instrument of the tape that has the session")
    .addOption(new Option("--format <name>", formatHelp()).choices(names).default(names[0]))
    .option("--config <file>", "configuration (default: the nearest tapecheck.config.json, upward)")
    .option("--color", "bold and dim text, also where it is piped")
    .option("--no-color", "plain text")
    .addHelpText("after", HELP)
    .action(async (symbols: string[], _own: PerfFlags, command: Command) => {
      await perfCommand(symbols, command.optsWithGlobals<PerfFlags>(), shell);
    });
}

const formatHelp = (): string =>
  `how to print: ${performanceFormats.map(({ name, summary }) => `${name} (${summary})`).join(", ")}`;

async function perfCommand(symbols: readonly string[], flags: PerfFlags, shell: Shell): Promise<void> {
  requireSymbols(symbols, flags.all === true);
  const asOf = dayOf("--as-of", flags.asOf);
  const source = await openTape(flags.tape ?? (await loadConfig(flags.config, shell)).tape);
  const format = performanceFormats.find(({ name }) => name === flags.format) ?? performanceFormats[0];
  try {
    await printPerformances(
      {
        symbols,
        all: flags.all === true,
        against: flags.vs ?? [],
        asOf,
        currency: flags.currency?.toUpperCase() ?? null,
        totalReturn: flags.totalReturn === true,
        writer: format.begin(pc.createColors(wantsColor(flags.color, shell.stdout, shell))),
      },
      source,
      shell,
    );
  } finally {
    await source.close();
  }
}
