import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Measurement } from "./budget.js";
import { cli } from "./package.js";

/** What a command holds at most, in MB: the budget of a check on ten thousand instruments, which holds for every command. */
const MOST = 600;

/** Tells the parent how much memory was resident at most, in kilobytes. */
const TELL = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

/** What a command printed, how it ended and what memory it took. */
export interface Run {
  readonly printed: string;
  readonly code: number;
  readonly memory: Measurement;
}

/** Runs the built command in a process of its own and measures the memory that it holds at most. */
export async function runMeasured(
  what: string,
  input: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const child = spawn(process.execPath, ["--import", TELL, cli, ...args], {
    stdio: ["ignore", "pipe", "inherit", "pipe"],
    env: { ...process.env, ...env },
  });
  const texts = [child.stdio[1], child.stdio[3]].map(async (stream) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  });
  const [code] = (await once(child, "exit")) as [number];
  const [printed = "", kilobytes] = await Promise.all(texts);
  const value = Number(kilobytes) / 1024;
  return {
    printed,
    code,
    memory: { what: `memory of ${what}`, input, value, unit: "MB", limit: { kind: "at most", value: MOST } },
  };
}
