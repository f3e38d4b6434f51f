import { describe, expect, it } from "vitest";
import { SHAPES } from "../../bench/slow-shapes.js";
import { judge } from "../../src/index.js";
import { openDesk } from "./fuzzer.js";

// The bench measures up to 10 MB and holds the budget. Here short texts show what is not linear at all: ten times the
// text would take a hundred times as long.

const SHORT = 3_000;
/** Far above what is linear, and far below what is not: these are moments, and the machine does other things too. */
const LIMIT = 35;
const TRIES = 4;

const desk = await openDesk();

function milliseconds(text: string, format: "markdown" | "html"): number {
  const before = performance.now();
  judge(desk.reader.read(text, { published: "2025-09-24", format }), desk.tape);
  return performance.now() - before;
}

describe("time grows with the length of the text", () => {
  for (const { name, piece, head = "", format = "markdown" } of SHAPES) {
    it(name, { timeout: 60_000 }, () => {
      const textOf = (length: number): string => head + piece.repeat(Math.ceil(length / piece.length));
      const [short, long] = [textOf(SHORT), textOf(10 * SHORT)];
      for (let i = 0; i < 3; i++) milliseconds(short, format);
      const once = Math.min(...Array.from({ length: 5 }, () => milliseconds(short, format)));
      let ten = Number.POSITIVE_INFINITY;
      for (let i = 0; i < TRIES && ten > LIMIT * once; i++) ten = Math.min(ten, milliseconds(long, format));
      expect(ten / once).toBeLessThan(LIMIT);
    });
  }
});
