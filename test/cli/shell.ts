import type { Shell } from "../../apps/cli/shell.js";

/** A shell that keeps what is printed. */
export interface RecordingShell extends Shell {
  readonly printed: { out: string; error: string };
}

/** A shell in a directory, with a text on its standard input. */
export function makeShell(cwd: string, input = "", env: Shell["env"] = {}): RecordingShell {
  const printed = { out: "", error: "" };
  return {
    printed,
    env,
    cwd: () => cwd,
    stdin: (async function* () {
      yield Buffer.from(input);
    })(),
    stdout: { write: (text) => (printed.out += text) },
    stderr: { write: (text) => (printed.error += text) },
  };
}
