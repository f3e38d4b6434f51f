import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../house/repository.js";

/** The built command. */
const cli = join(root, "dist", "cli.js");

/** How a run of the command ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the built command in a directory, with a text on its standard input; `readOnly` stops reading after so many bytes. */
export function tapecheck(
  args: readonly string[],
  options: { cwd?: string; input?: string; env?: Record<string, string>; readOnly?: number } = {},
): Promise<Ended> {
  if (!existsSync(cli)) throw new Error("There is no dist/cli.js: run npm run build first.");
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  const child = spawn(process.execPath, [cli, ...args], { cwd: options.cwd, env: { ...env, ...options.env } });
  let out = "";
  let error = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    if (options.readOnly !== undefined && out.length >= options.readOnly) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    error += text;
  });
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve({ code, out, error }));
  });
}
