import { type Command, Option } from "commander";
import pc from "picocolors";
import { TapecheckError } from "../../../src/errors.js";
import { createReader, documentsOf, judge } from "../../../src/index.js";
import { type FormatOptions, formats } from "../../../src/report/index.js";
import { openCheckedTape } from "../check-tape.js";
import { type CheckRequest, checkTexts } from "../check-texts.js";
import { loadConfig } from "../config.js";
import { printFailure } from "../failure.js";
import { fetchLimits } from "../input.js";
import { type Shell, wantsColor } from "../shell.js";

const HELP = `
Verdicts:
  confirmed     the tape gives the number, read as the field reads it
  contradicted  every admissible reading of it fails
  ambiguous     only a reading that the text does not name gives it
  unverifiable  understood, but the tape lacks what is needed, or it is a forecast

Silence a finding in the text, for one kind of claim or for all; it stays listed in the report:
  <!-- tapecheck-disable-next-line price-level -- the reason -->
  <!-- tapecheck-disable --> … <!-- tapecheck-enable -->

Exit code: 0 nothing contradicted, 1 something contradicted, 2 used wrongly or unreadable input

Examples:
  $ tapecheck check article.md
  $ tapecheck check --tape prices/ --explain article.md
  $ tapecheck check --format jsonl articles/*.md > reports.jsonl
  $ tapecheck check https://example.org/markets/today
  $ tapecheck check --against release.pdf --against wire.html article.md
  $ tapecheck check --fix-dry-run article.md > corrected.md
  $ tapecheck check --published 2025-09-24 - < draft.md`;

interface CheckFlags {
  readonly tape?: string;
  readonly against: readonly string[];
  readonly published?: string;
  readonly language?: string;
  readonly format?: string;
  readonly config?: string;
  readonly quiet?: true;
  readonly all?: true;
  readonly explain?: true;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly groupBy: "place" | "source";
  readonly color?: boolean;
  readonly debug?: true;
  readonly allowPrivate?: true;
  readonly offline?: true;
  readonly tapeAsOf?: string;
}

/** Adds `tapecheck check` to the program; `onCode` is told the exit code. */
export function registerCheck(program: Command, shell: Shell, onCode: (code: number) => void): void {
  program
    .command("check")
    .summary("check the numbers of articles against the tape")
    .description("Checks every market number of the articles against the tape.")
    .argument(
      "[FILE|URL...]",
      "article or feed: Markdown, .txt, .html, .pdf, .xml, http(s)://…; - or nothing reads standard input",
    )
    .option(
      "--tape <path>",
      "directory of CSV files, or an imported .duckdb file (default: .tape/tape.duckdb, else the sample tape)",
    )
    .option(
      "--against <FILE|URL>",
      "hold the article against a source document too, such as a results release; repeatable",
      (name: string, before: readonly string[]) => [...before, name],
      [],
    )
    .option("--published <date>", "publication date, 2025-09-24 or 2025-09-24T17:10:00-04:00 (default: front matter)")
    .option("--language <code>", "language of the texts (default: front matter, else en)")
    .addOption(new Option("--format <name>", formatHelp()))
    .addOption(new Option("--quiet", "show contradictions only; print nothing when there are none").conflicts("all"))
    .option("--all", "show every claim, also what holds, and the numbers not understood")
    .option("--explain", "show all evidence of what is shown")
    .addOption(
      new Option("--group-by <what>", "order of the findings: place, or source (who said it)")
        .choices(["place", "source"])
        .default("place"),
    )
    .option("--fix", "write corrected numbers into the files, where only one is right, and report what is left")
    .addOption(new Option("--fix-dry-run", "print the corrected text instead of a report").conflicts("fix"))
    .option("--offline", "fetch nothing for the tape: check against what it has")
    .option("--tape-as-of <instant>", "read a store as it was then, 2025-09-24 or 2025-09-24T17:10:00Z")
    .option("--allow-private", "fetch addresses of this machine and of private networks too")
    .option("--config <file>", "configuration (default: the nearest tapecheck.config.json, upward)")
    .option("--color", "colour the report, also where it is piped")
    .option("--no-color", "do not colour the report")
    .addHelpText("after", HELP)
    .action(async (files: string[], _own: CheckFlags, command: Command) => {
      onCode(await checkCommand(files, command.optsWithGlobals<CheckFlags>(), shell));
    });
}

const formatHelp = (): string =>
  `how to print: ${formats.map(({ name, summary }) => `${name} (${summary})`).join(", ")} (default: ${formats[0]?.name})`;

async function checkCommand(named: readonly string[], flags: CheckFlags, shell: Shell): Promise<number> {
  const files = named.length > 0 ? named : [standardInput(shell)];
  const config = await loadConfig(flags.config, shell);
  const format = formatNamed(flags.format ?? config.format ?? formats[0]?.name ?? "");
  const { source, fetchCommand } = await openCheckedTape(flags, config, shell);
  try {
    const request = {
      files,
      against: flags.against,
      published: flags.published,
      language: flags.language,
      limits: fetchLimits(flags.allowPrivate === true),
      disabled: config.disable ?? [],
      fetchCommand,
      fix: fixOf(flags),
      writer: format.begin(files.length, formatOptions(flags, shell)),
      onFailure: (error: unknown, name: string) => printFailure(error, shell, flags.debug === true, name),
    };
    return await checkTexts(request, { createReader, documentsOf, judge }, source, shell);
  } finally {
    await source.close();
  }
}

const fixOf = ({ fix, fixDryRun }: CheckFlags): CheckRequest["fix"] => (fix ? "write" : fixDryRun ? "print" : "none");

function standardInput({ stdin }: Shell): string {
  if (stdin.isTTY !== true) return "-";
  throw new TapecheckError("usage-error", "no article was named", {
    expected: "a FILE, or a text on standard input",
    hint: "tapecheck check --help shows examples.",
  });
}

function formatNamed(name: string) {
  const format = formats.find((one) => one.name === name);
  if (format) return format;
  throw new TapecheckError("format-unknown", "there is no such format", {
    expected: `one of ${formats.map((one) => one.name).join(", ")}`,
    found: name,
  });
}

function formatOptions(flags: CheckFlags, shell: Shell): FormatOptions {
  return {
    show: flags.quiet ? "contradictions" : flags.all ? "all" : "findings",
    explain: flags.explain === true,
    groupBy: flags.groupBy,
    paint: pc.createColors(wantsColor(flags.color, shell.stdout, shell)),
    columns: shell.stdout.columns || 100,
  };
}
