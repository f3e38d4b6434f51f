import { type Command, Option } from "commander";
import { type Draft, type DraftRequest, draft, draftNeeds, htmlOf, markdownOf } from "../../../src/draft/index.js";
import type { Instrument } from "../../../src/index.js";
import { openTape } from "../../../src/tape/node.js";
import { loadConfig } from "../config.js";
import { dayOf } from "../day.js";
import { instrumentOf } from "../instrument.js";
import type { Shell } from "../shell.js";

const HELP = `
Every number carries the rows that it rests on: in a footnote of its sentence, or in the data attribute of its element.
What came before is told with "after", never with "because"; tapecheck check confirms what is drafted here.

Examples:
  $ tapecheck draft 9988.HK 2025-09-24
  $ tapecheck draft 9988.HK 2025-09-24 --lang fr --length short
  $ tapecheck draft NVDA 2025-01-27 --format html --chart > note.html`;

interface Flags {
  readonly tape?: string;
  readonly config?: string;
  readonly lang: DraftRequest["language"];
  readonly length: DraftRequest["length"];
  readonly format: "markdown" | "html";
  readonly chart?: true;
}

/** Adds `tapecheck draft` to the program. */
export function registerDraft(program: Command, shell: Shell): void {
  program
    .command("draft")
    .summary("write the note of a day")
    .description("Writes what the tape knows of a day of an instrument as a note, with the evidence of every number.")
    .argument("<SYMBOL>", "an instrument of the tape")
    .argument("<DATE>", "one of its sessions, 2025-09-24")
    .option("--tape <path>", "directory of CSV files, or an imported .duckdb file (default: the sample tape)")
    .addOption(new Option("--lang <code>", "language of the note").choices(["en", "fr"]).default("en"))
    .addOption(new Option("--length <length>", "how much is told").choices(["short", "long"]).default("long"))
    .addOption(new Option("--format <name>", "how to print").choices(["markdown", "html"]).default("markdown"))
    .option("--chart", "with a chart of the year before, inside the note")
    .option("--config <file>", "configuration (default: the nearest tapecheck.config.json, upward)")
    .addHelpText("after", HELP)
    .copyInheritedSettings(program)
    .action(async (symbol: string, date: string, flags: Flags) => draftCommand(symbol, date, flags, shell));
}

async function draftCommand(symbol: string, date: string, flags: Flags, shell: Shell): Promise<void> {
  const day = dayOf("DATE", date) as DraftRequest["date"];
  const source = await openTape(flags.tape ?? (await loadConfig(flags.config, shell)).tape);
  try {
    const instruments = await source.instruments();
    const instrument = instrumentOf(instruments, symbol);
    const request = { instrument, date: day, language: flags.lang, length: flags.length };
    const tape = await source.load(draftNeeds(request, instruments));
    const note = draft(request, tape);
    const series = tape.series(instrument.symbol);
    const chart = flags.chart && series ? await chartOf(note, instrument, series, day) : null;
    shell.stdout.write(flags.format === "html" ? htmlOf(note, chart) : markdownOf(note, chart));
  } finally {
    await source.close();
  }
}

/** The chart of the year up to a day as an address that holds the picture itself. */
async function chartOf(
  { language }: Draft,
  instrument: Instrument,
  series: Parameters<typeof import("../../../src/chart/index.js").specify>[0]["charted"][0]["series"],
  to: DraftRequest["date"],
): Promise<string> {
  // Most notes have no picture: what draws it is loaded only for one that does.
  const { draw, PALETTES, specify } = await import("../../../src/chart/index.js");
  const chart = specify({
    charted: [{ instrument, series }],
    from: null,
    to,
    averages: [],
    type: "line",
    language,
    log: false,
    volume: false,
    rsi: false,
    macd: false,
    bollinger: false,
    drawdown: false,
    rebase: false,
    levels: false,
    relative: null,
    events: [],
    claim: null,
  });
  const svg = draw(chart, { width: 760, height: 420 }, PALETTES.light);
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
