import { inspect } from "node:util";
import pc from "picocolors";
import { TapecheckError } from "../../src/errors.js";
import { type Shell, wantsColor } from "./shell.js";

/**
 * Prints what went wrong to standard error: a user's mistake with its place, anything else as a bug of ours.
 *
 * `file` names the input where the error does not; the stack is printed with `--debug` only.
 */
export function printFailure(error: unknown, shell: Shell, debug: boolean, file?: string): void {
  const paint = pc.createColors(wantsColor(undefined, shell.stderr, shell));
  const lines = failureLines(error, file).map(([label, text]) =>
    label === "" ? `${paint.bold("tapecheck:")} ${text}` : `  ${paint.dim(label.padEnd(9))}${text}`,
  );
  if (debug) lines.push(inspect(error));
  shell.stderr.write(`${lines.join("\n")}\n`);
}

function failureLines(error: unknown, file: string | undefined): [string, string][] {
  const known = error instanceof TapecheckError ? error : asBug(error);
  const place = [known.file ?? file, known.line, known.column].filter((part) => part !== undefined).join(":");
  const head = [known.code, place, known.message].filter((part) => part !== "").join(" ");
  const details: [string, string | undefined][] = [
    ["expected", known.expected],
    ["found", known.found],
    ["hint", known.hint],
  ];
  return [["", head], ...details.filter((row): row is [string, string] => row[1] !== undefined)];
}

const asBug = (error: unknown): TapecheckError =>
  new TapecheckError("internal-error", error instanceof Error ? error.message : String(error), {
    hint: "This is a bug in tapecheck. Please report it with the text and the output of --debug.",
  });
