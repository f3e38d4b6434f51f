import { type Command, InvalidArgumentError, Option } from "commander";
import pc from "picocolors";
import { TapecheckError } from "../../../src/errors.js";
import {
  type EventWindow,
  loadEvents,
  type Study,
  type StudyEvent,
  type StudyModel,
  type StudyQuestion,
  studyFormats,
  studyOf,
} from "../../../src/study/index.js";
import { openTape } from "../../../src/tape/node.js";
import { loadConfig } from "../config.js";
import { fetchLimits, readInput, STDIN } from "../input.js";
import { instrumentOf } from "../instrument.js";
import { type Shell, wantsColor } from "../shell.js";
import { readEvents } from "../study/read-events.js";

const HELP = `
The file has a header and one event a line: symbol,date or symbol,instant, and perhaps label. A tape's own events.csv
(instant,entity,…) will do; an entity stands for its primary listing. Day 0 is the first session that could react to an
instant, or the day given, or the next one with a session.

Models:
  market-model     R = alpha + beta × benchmark, by least squares on the estimation
  market-adjusted  R = benchmark
  mean-adjusted    R = mean of the estimation

Tests, two-sided probabilities in brackets: t across events, Patell, Boehmer-Musumeci-Poulsen (BMP), Corrado's rank
test, generalised sign. Formulas and sources: docs/measures.md.

Exit code: 0 studied, 2 used wrongly, or no event can be studied

Examples:
  $ tapecheck study events.csv
  $ tapecheck study events.csv --window -1,1 --window 0,5 --benchmark ^GSPC --format json
  $ tapecheck study events.csv --model mean-adjusted --estimation 120 --gap 11`;

interface StudyFlags {
  readonly tape?: string;
  readonly config?: string;
  readonly model: StudyModel;
  readonly window?: readonly EventWindow[];
  readonly estimation: number;
  readonly gap: number;
  readonly benchmark?: string;
  readonly returns: "simple" | "log";
  readonly format: string;
  readonly color?: boolean;
  readonly allowPrivate?: true;
}

/** Adds `tapecheck study` to the program. */
export function registerStudy(program: Command, shell: Shell): void {
  const names = studyFormats.map(({ name }) => name);
  program
    .command("study")
    .summary("an event study: abnormal returns around events, and tests of them")
    .description("Studies what prices did around events, beyond what was to be expected.")
    .argument("<EVENTS>", "CSV file of events, or - for standard input")
    .option("--tape <path>", "directory of CSV files, or an imported .duckdb file (default: the sample tape)")
    .addOption(
      new Option("--model <name>", "what is expected without an event")
        .choices(["market-model", "market-adjusted", "mean-adjusted"])
        .default("market-model"),
    )
    .option(
      "--window <from,to>",
      "sessions from the event, may be given several times (default: 0,0 and -1,1)",
      windows,
    )
    .option("--estimation <sessions>", "sessions on which the model is estimated", sessions(5), 250)
    .option("--gap <sessions>", "sessions before the event at which the estimation ends", sessions(1), 21)
    .option("--benchmark <symbol>", "what to compare with (default: the index of each listing's own market)")
    .addOption(new Option("--returns <kind>", "how changes are counted").choices(["simple", "log"]).default("simple"))
    .addOption(new Option("--format <name>", formatHelp()).choices(names).default(names[0]))
    .option("--config <file>", "configuration (default: the nearest tapecheck.config.json, upward)")
    .option("--color", "bold and dim text, also where it is piped")
    .option("--no-color", "plain text")
    .addHelpText("after", HELP)
    .action(async (file: string, _own: StudyFlags, command: Command) => {
      await studyCommand(file, command.optsWithGlobals<StudyFlags>(), shell);
    });
}

const formatHelp = (): string =>
  `how to print: ${studyFormats.map(({ name, summary }) => `${name} (${summary})`).join(", ")}`;

/** Reads one window and adds it to those before. */
function windows(text: string, before: readonly EventWindow[] = []): readonly EventWindow[] {
  const found = /^\s*([+-]?\d{1,3})\s*,\s*([+-]?\d{1,3})\s*$/.exec(text);
  if (found === null) throw new InvalidArgumentError("It is two numbers of sessions, such as -1,1.");
  return [...before, { from: Number(found[1]), to: Number(found[2]) }];
}

/** Reads a number of sessions that is not less than `fewest`. */
const sessions =
  (fewest: number) =>
  (text: string): number => {
    if (/^\d{1,5}$/.test(text) && Number(text) >= fewest) return Number(text);
    throw new InvalidArgumentError(`It is a number of sessions, at least ${fewest}.`);
  };

async function studyCommand(file: string, flags: StudyFlags, shell: Shell): Promise<void> {
  const input = await readInput(file, shell, fetchLimits(flags.allowPrivate === true));
  const source = await openTape(flags.tape ?? (await loadConfig(flags.config, shell)).tape);
  try {
    const known = await source.instruments();
    const named = readEvents(input.source, input.path ?? STDIN, known, (line) =>
      shell.stderr.write(`tapecheck: left out line ${line}, an event of the market as a whole\n`),
    );
    const benchmark = flags.benchmark === undefined ? null : instrumentOf(known, flags.benchmark);
    const { model, estimation, gap, returns } = flags;
    const chosen = flags.window ?? [
      { from: 0, to: 0 },
      { from: -1, to: 1 },
    ];
    const events = await loadEvents(source, named, benchmark);
    const study = studied(events, { model, windows: chosen, estimation, gap, returns }, input.path ?? STDIN);
    const format = studyFormats.find(({ name }) => name === flags.format) ?? studyFormats[0];
    shell.stdout.write(format.print(study, pc.createColors(wantsColor(flags.color, shell.stdout, shell))));
  } finally {
    await source.close();
  }
}

/** The study; where no event can be studied the error names the file beside the line. */
function studied(events: readonly StudyEvent[], question: StudyQuestion, file: string): Study {
  try {
    return studyOf(events, question);
  } catch (error) {
    throw error instanceof TapecheckError && error.line !== undefined ? error.inFile(file) : error;
  }
}
