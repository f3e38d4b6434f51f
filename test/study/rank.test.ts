import { describe, expect, it } from "vitest";
import { addRanks } from "../../src/study/rank.js";
import { random } from "../tape/support/generate.js";

/** Ranks by their definition: the values below, and half of those that are equal. */
const ranksOf = (values: readonly number[]): number[] =>
  values.map((value) => {
    const equal = values.filter((other) => other === value).length;
    return values.filter((other) => other < value).length + (equal + 1) / 2;
  });

const addedTo = (values: readonly number[], deviation: number): number[] => {
  const sums = new Float64Array(values.length);
  addRanks(Float64Array.of(9, 9, ...values, 9), 2, deviation, sums);
  return [...sums];
};

describe("ranks", () => {
  const next = random(3);
  const noise = Array.from({ length: 261 }, () => next() - 0.5);

  it.each([
    ["none", []],
    ["noise", noise],
    ["few values, often", noise.map((value) => Math.round(8 * value))],
    ["values in one place but one", noise.map((value, i) => (i === 7 ? 1e9 : value))],
    ["descending values in one place", noise.map((_, i) => -i * 1e-9)],
    ["values without a deviation", noise.map(() => 0)],
  ])("are those of their definition: %s", (_, values) => {
    for (const deviation of [0.3, 1e-12, 1e12, 0]) expect(addedTo(values, deviation)).toEqual(ranksOf(values));
  });

  it("are those of a list longer than the memory kept for it", () => {
    const long = Array.from({ length: 9000 }, (_, i) => (i * 7919) % 9001);
    const places = [...long].sort((a, b) => a - b);
    expect(addedTo(long, 1000)).toEqual(long.map((value) => places.indexOf(value) + 1));
  });
});
