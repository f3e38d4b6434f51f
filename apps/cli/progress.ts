import type { Shell } from "./shell.js";

/** The progress of long work, on a terminal. */
export interface Progress {
  /** Says how much is done. */
  reach(done: number): void;
  /** Clears the bar away, so that something else can be printed; it comes back when more is done. */
  clear(): void;
}

/** Shorter work is over before a bar could be read. */
const LONG = 100;

/** A bar on standard error for `total` pieces of work; nothing where that is no terminal, or the work is short. */
export async function startProgress(what: string, total: number, { stderr }: Shell): Promise<Progress> {
  if (total < LONG || stderr.isTTY !== true) return { reach: () => {}, clear: () => {} };
  const { default: progress } = await import("cli-progress");
  const bar = new progress.SingleBar({
    stream: stderr as NodeJS.WriteStream,
    format: `${what} {bar} {value}/{total}  {eta_formatted}`,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    clearOnComplete: true,
    hideCursor: true,
  });
  let shown = false;
  const clear = () => {
    if (shown) bar.stop();
    shown = false;
  };
  const reach = (done: number) => {
    if (done >= total) return clear();
    if (shown) bar.update(done);
    else bar.start(total, done);
    shown = true;
  };
  return { reach, clear };
}
