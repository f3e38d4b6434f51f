import { type Command, Option } from "commander";
import type { ChartLanguage, ChartRequest, Theme } from "../../../src/chart/index.js";
import { TapecheckError } from "../../../src/errors.js";
import { drawChart } from "../chart/draw-chart.js";
import { formatOf, sizeOf, writeChart } from "../chart/output.js";
import { loadConfig } from "../config.js";
import { dayOf } from "../day.js";
import type { Shell } from "../shell.js";

const HELP = `
Several symbols are set to 100 at their first close. Sessions stand side by side: days without one take no room.
Without --out the chart is printed as SVG.

Examples:
  $ tapecheck chart 9988.HK --ma 20,50 --volume --events --out alibaba.svg
  $ tapecheck chart BABA KWEB ^GSPC --from 2025-01-02 --theme dark --out rebased.png
  $ tapecheck chart 9988.HK --type candles --rsi --macd --out alibaba.html
  $ tapecheck chart 9988.HK --as-of 2025-09-24 --claim "Alibaba rose 9.2% in Hong Kong." --out claim.svg`;

/** The options of the command as commander gives them. */
export interface ChartFlags {
  readonly tape?: string;
  readonly config?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly type: ChartRequest["type"];
  readonly log?: true;
  readonly volume?: true;
  readonly ma?: string;
  readonly rsi?: true;
  readonly macd?: true;
  readonly bollinger?: true;
  readonly drawdown?: true;
  readonly relative?: string;
  readonly rebase?: true;
  readonly events?: true;
  readonly claim?: string;
  readonly levels?: true;
  readonly theme: Theme;
  readonly lang: ChartLanguage;
  readonly size: string;
  readonly out?: string;
}

/** Adds `tapecheck chart` to the program. */
export function registerChart(program: Command, shell: Shell): void {
  program
    .command("chart")
    .summary("draw prices, indicators, events and claims")
    .description("Draws what the tape has of one or several instruments, as SVG, PNG or a page.")
    .argument("<SYMBOL...>", "instruments of the tape")
    .option("--tape <path>", "directory of CSV files, or an imported .duckdb file (default: the sample tape)")
    .option("--from <date>", "first day, 2025-01-02 (default: a year before the last one)")
    .option("--to <date>", "last day (default: the last one of the tape)")
    .option("--as-of <date>", "the day it is drawn for: nothing later is shown")
    .addOption(new Option("--type <type>", "how the price is drawn").choices(["line", "candles"]).default("line"))
    .option("--log", "logarithmic axis of the price")
    .option("--volume", "volume below the price")
    .option("--ma <sessions>", "moving averages of so many sessions, 20,50")
    .option("--bollinger", "Bollinger bands, 20 sessions and 2 standard deviations")
    .option("--rsi", "relative strength index, 14 sessions")
    .option("--macd", "moving average convergence/divergence, 12, 26 and 9 sessions")
    .option("--drawdown", "distance below the highest close so far")
    .option("--relative <symbol>", "the price divided by another one")
    .option("--rebase", "the first close set to 100")
    .option("--events", "the events of the tape as numbers, with a legend")
    .option("--claim <claim>", 'a change on the chart: 2025-09-23..2025-09-24, or a sentence such as "rose 9.2%"')
    .option("--levels", "closes at which the price turned before, as support and resistance")
    .addOption(
      new Option("--theme <theme>", "colours of the picture; a page has those of its reader")
        .choices(["light", "dark"])
        .default("light"),
    )
    .addOption(new Option("--lang <code>", "language of the picture").choices(["en", "fr"]).default("en"))
    .option("--size <WxH>", "width and height in pixels", "960x540")
    .option("--out <file>", "file to write: .svg, .png, .html (a page), or .json (the specification)")
    .option("--config <file>", "configuration (default: the nearest tapecheck.config.json, upward)")
    .addHelpText("after", HELP)
    .action(async (symbols: [string, ...string[]], _own: ChartFlags, command: Command) => {
      await chartCommand(symbols, command.optsWithGlobals<ChartFlags>(), shell);
    });
}

async function chartCommand(symbols: readonly [string, ...string[]], flags: ChartFlags, shell: Shell): Promise<void> {
  const size = sizeOf(flags.size);
  const format = formatOf(flags.out);
  const tape = flags.tape ?? (await loadConfig(flags.config, shell)).tape;
  const [to, asOf] = [dayOf("--to", flags.to), dayOf("--as-of", flags.asOf)];
  const chart = await drawChart(tape, {
    symbols,
    from: dayOf("--from", flags.from),
    to: earlierOf(to, asOf),
    averages: averagesOf(flags.ma),
    flags,
  });
  await writeChart(chart, { format, size, theme: flags.theme, out: flags.out }, shell);
}

function averagesOf(text: string | undefined): number[] {
  if (text === undefined) return [];
  return text.split(",").map((part) => {
    if (/^\s*[1-9]\d{0,3}\s*$/.test(part)) return Number(part);
    throw new TapecheckError("usage-error", "--ma wants numbers of sessions", {
      expected: "such as 20,50",
      found: text,
    });
  });
}

/** The earlier of two days, one of which may not be told. */
const earlierOf = (one: ChartRequest["to"], other: ChartRequest["to"]): ChartRequest["to"] =>
  one !== null && (other === null || one < other) ? one : other;
