import { describe, expect, it } from "vitest";
import { startProgress } from "../../apps/cli/progress.js";
import { makeShell } from "./shell.js";

/** A standard error that is a terminal and keeps what is written. */
function terminal() {
  const written: string[] = [];
  const stderr = {
    isTTY: true,
    columns: 80,
    write: (text: string) => written.push(text),
    on: () => stderr,
    once: () => stderr,
    removeListener: () => stderr,
  };
  return { written, shell: { ...makeShell("."), stderr } };
}

/** Timers that would keep the process from ending. */
const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

describe("progress", () => {
  it("is for long work on a terminal only", async () => {
    const { written, shell } = terminal();
    (await startProgress("checking", 5, shell)).reach(1);
    (await startProgress("checking", 500, makeShell("."))).reach(1);
    expect(written).toEqual([]);
  });

  it("shows how much is done, and nothing of it is left at the end", async () => {
    const before = timers();
    const { written, shell } = terminal();
    const progress = await startProgress("checking", 500, shell);
    for (const done of [1, 250, 499]) progress.reach(done);
    expect(written.join("")).toContain("/500");
    expect(timers()).toBe(before + 1);
    progress.reach(500);
    progress.clear();
    expect(timers()).toBe(before);
  });
});
