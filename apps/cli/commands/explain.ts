import { type Command, Option } from "commander";
import { TapecheckError } from "../../../src/errors.js";
import {
  type ExplainRequest,
  type Explanation,
  explain,
  explainNeeds,
  explanationText,
} from "../../../src/explain/index.js";
import { createReader, type Instrument, type TapeEvent } from "../../../src/index.js";
import { openTape } from "../../../src/tape/node.js";
import { loadConfig } from "../config.js";
import { dayOf } from "../day.js";
import { fetchLimits, readInput } from "../input.js";
import { instrumentOf } from "../instrument.js";
import type { Shell } from "../shell.js";

const HELP = `
The parts add up to the move. The market is the index of the instrument's venue, the theme what tracks its trade, where
the tape has them; --vs and --sector take others, "none" takes none.

Examples:
  $ tapecheck explain 9988.HK 2025-09-24
  $ tapecheck explain NVDA 2025-01-27 --vs ^IXIC --sector none
  $ tapecheck explain BABA 2025-08-29 --currency EUR --document release.md --format json`;

interface Flags {
  readonly tape?: string;
  readonly config?: string;
  readonly vs?: string;
  readonly sector?: string;
  readonly currency?: string;
  readonly document?: readonly string[];
  readonly format: "text" | "json";
}

/** Adds `tapecheck explain` to the program. */
export function registerExplain(program: Command, shell: Shell): void {
  program
    .command("explain")
    .summary("take the move of a day apart")
    .description("Says what a day's move went with: the market, the theme, another listing, and what is left of it.")
    .argument("<SYMBOL>", "an instrument of the tape")
    .argument("<DATE>", "one of its sessions, 2025-09-24")
    .option("--tape <path>", "directory of CSV files, or an imported .duckdb file (default: the sample tape)")
    .option("--vs <symbol>", 'the market (default: the index of the venue; "none" for none)')
    .option("--sector <symbol>", 'a second factor (default: what tracks the theme; "none" for none)')
    .option("--currency <code>", "count the move in this currency, with a part for the exchange rate")
    .option("--document <file...>", "texts to place among the events by the instant they were published")
    .addOption(new Option("--format <name>", "how to print").choices(["text", "json"]).default("text"))
    .option("--config <file>", "configuration (default: the nearest tapecheck.config.json, upward)")
    .addHelpText("after", HELP)
    .copyInheritedSettings(program)
    .action(async (symbol: string, date: string, flags: Flags) => explainCommand(symbol, date, flags, shell));
}

async function explainCommand(symbol: string, date: string, flags: Flags, shell: Shell): Promise<void> {
  const one = await explained(symbol, date, flags, shell);
  shell.stdout.write(flags.format === "json" ? `${JSON.stringify(one, null, 2)}\n` : explanationText(one));
}

async function explained(symbol: string, date: string, flags: Flags, shell: Shell): Promise<Explanation> {
  const day = dayOf("DATE", date) as ExplainRequest["date"];
  const source = await openTape(flags.tape ?? (await loadConfig(flags.config, shell)).tape);
  try {
    const instruments = await source.instruments();
    const instrument = instrumentOf(instruments, symbol);
    const request: ExplainRequest = {
      instrument,
      date: day,
      market: factorOf(instruments, flags.vs),
      sector: factorOf(instruments, flags.sector),
      currency: flags.currency?.toUpperCase(),
      events: await documentsOf(instruments, instrument, flags.document ?? [], shell),
    };
    return explain(request, await source.load(explainNeeds(request, instruments)));
  } finally {
    await source.close();
  }
}

function factorOf(instruments: readonly Instrument[], symbol: string | undefined): Instrument | null | undefined {
  if (symbol === undefined) return undefined;
  return symbol.toLowerCase() === "none" ? null : instrumentOf(instruments, symbol);
}

/** Documents as events of the instrument's issuer, at the instant they were published; throws `published-unknown`. */
async function documentsOf(
  instruments: readonly Instrument[],
  { issuer }: Instrument,
  files: readonly string[],
  shell: Shell,
): Promise<TapeEvent[]> {
  if (files.length === 0) return [];
  const reader = createReader(instruments);
  const events: TapeEvent[] = [];
  for (const file of files) {
    const { source, format } = await readInput(file, shell, fetchLimits(false));
    const { title, published } = reader.read(source, { path: file, format }).document;
    if (published?.instant == null)
      throw new TapecheckError("published-unknown", "this document does not say when it was published", {
        file,
        expected: "an instant with hour and zone, such as published: 2025-09-24T10:00:00+08:00",
        found: published?.text,
      });
    events.push({ instant: published.instant, entity: issuer, kind: "document", title: title ?? file, source: file });
  }
  return events;
}
