import { Command, CommanderError } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { printFailure } from "./failure.js";
import { EXIT, type Shell } from "./shell.js";

/** Adds a command to the program. */
type Register = (program: Command, shell: Shell, onCode: (code: number) => void) => void;

/** Every command, in the order of the help. */
const COMMANDS: readonly { readonly name: string; readonly load: () => Promise<Register> }[] = [
  { name: "check", load: async () => (await import("./commands/check.js")).registerCheck },
  { name: "perf", load: async () => (await import("./commands/perf.js")).registerPerf },
  { name: "study", load: async () => (await import("./commands/study.js")).registerStudy },
  { name: "chart", load: async () => (await import("./commands/chart.js")).registerChart },
  { name: "explain", load: async () => (await import("./commands/explain.js")).registerExplain },
  { name: "draft", load: async () => (await import("./commands/draft.js")).registerDraft },
  { name: "tape", load: async () => (await import("./commands/tape.js")).registerTape },
];

/** Runs the command line and returns the exit code; a user's mistake is printed, never thrown. */
export async function run(argv: readonly string[], shell: Shell): Promise<number> {
  let code: number = EXIT.clean;
  const program = createProgram(shell);
  const onCode = (result: number) => {
    code = result;
  };
  try {
    // A command loads what it uses and no other: most runs are checks, of one text.
    const named = COMMANDS.filter(({ name }) => name === argv[0]);
    for (const { load } of named.length > 0 ? named : COMMANDS) (await load())(program, shell, onCode);
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.misused;
    printFailure(error, shell, argv.includes("--debug"));
    return EXIT.misused;
  }
}

/** The program with what all commands share: version, help, how a mistake is told. */
function createProgram(shell: Shell): Command {
  return new Command("tapecheck")
    .description(packageJson.description)
    .version(packageJson.version)
    .option("--debug", "print the stack of an error")
    .configureHelp({ showGlobalOptions: true, helpWidth: Math.min(shell.stdout.columns || 100, 120) })
    .configureOutput({
      writeOut: (text) => shell.stdout.write(text),
      writeErr: (text) => shell.stderr.write(text),
      outputError: (text, write) => write(usageError(text)),
    })
    .exitOverride()
    .addHelpText("after", "\nExample:\n  $ tapecheck check article.md\n  $ tapecheck check --help");
}

function usageError(text: string): string {
  const [first = "", ...rest] = text.trim().split("\n");
  const more = rest.map((line) => `  hint     ${line.replace(/^\((.*)\)$/, "$1")}`);
  const hint =
    more.length > 0 ? more : ["  hint     tapecheck --help lists the commands, tapecheck COMMAND --help its options."];
  return `tapecheck: usage-error ${first.replace(/^error: /, "")}\n${hint.join("\n")}\n`;
}
