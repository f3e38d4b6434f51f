import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Measurement } from "./budget.js";
import { SHAPES } from "./slow-shapes.js";

/** Ten times the text may take so many times as long. */
const LIMIT = 12;

/** What {@link growthOf} prints: seconds of the small and of the large text. */
export interface Growth {
  readonly small: number;
  readonly large: number;
}

/**
 * Texts made to be slow, each in a process of its own: one that runs out of memory takes no other with it.
 *
 * All grow from 0.1 MB to 1 MB, and those that the budget names, or all where `full`, from 1 MB to 10 MB too.
 */
export function* measureSlowText(full: boolean): Generator<Measurement> {
  for (const [index, { name, large }] of SHAPES.entries()) {
    yield measurementOf(index, name, 0.1);
    if (large || full) yield measurementOf(index, name, 1);
  }
}

function measurementOf(shape: number, name: string, small: number): Measurement {
  const growth = growthOf(shape, small);
  return {
    what: `slow text: ${name}`,
    input: growth
      ? `${small} MB ${growth.small.toFixed(2)} s, ${10 * small} MB ${growth.large.toFixed(2)} s`
      : `${10 * small} MB: did not end`,
    value: growth ? growth.large / growth.small : Number.NaN,
    unit: "×",
    limit: { kind: "at most", value: LIMIT },
  };
}

function growthOf(shape: number, megabytes: number): Growth | undefined {
  const child = join(import.meta.dirname, "slow-child.ts");
  const args = [...process.execArgv, child, String(shape), String(megabytes * 1e6), String(LIMIT)];
  const { status, stdout } = spawnSync(process.execPath, args, {
    stdio: ["ignore", "pipe", "ignore"],
    timeout: 300_000,
  });
  return status === 0 ? JSON.parse(String(stdout)) : undefined;
}
