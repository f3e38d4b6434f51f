/** What a command may touch of the process it runs in; `process` is one, a test makes its own. */
export interface Shell {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

/** A stream that is written to, and perhaps a terminal. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Exit codes, as scripts rely on them. */
export const EXIT = { clean: 0, contradicted: 1, misused: 2 } as const;

/** Whether to colour an output: what the user asked for, then NO_COLOR and FORCE_COLOR, then whether it is a terminal. */
export function wantsColor(asked: boolean | undefined, output: Output, { env }: Shell): boolean {
  if (asked !== undefined) return asked;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return output.isTTY === true && env.TERM !== "dumb";
}
