import * as other from "indicatorts";
import { describe, expect, it } from "vitest";
import {
  bollingerBands,
  convergence,
  drawdown,
  movingAverage,
  ratio,
  rebased,
  relativeStrengthIndex,
} from "../../src/chart/indicators.js";
import type { Values } from "../../src/chart/specification.js";
import { drawdownAt } from "../../src/measures/drawdown.js";
import { random } from "../tape/support/generate.js";

const last = (values: Values): number => values.at(-1) as number;
const near = (expected: number) => expect.closeTo(expected, 9 - Math.ceil(Math.log10(Math.abs(expected) + 1)));

describe("indicators", () => {
  // Worked out in Python from the definitions, for closes of 100 + 10 sin(i / 5) + i / 10: the mean of the last 20; two
  // standard deviations of the population around it; exponential averages that begin with the first close, the signal
  // with the 26th; gains and losses averaged over 14, then (13 × before + new) / 14.
  const wave = Float64Array.from({ length: 120 }, (_, i) => 100 + 10 * Math.sin(i / 5) + 0.1 * i);

  it("give the values of their definitions", () => {
    const bands = bollingerBands(wave, 20, 2);
    const { macd, signal, histogram } = convergence(wave);
    expect(last(movingAverage(wave, 20))).toEqual(near(111.36452277009997));
    expect([last(bands.upper), last(bands.lower)]).toEqual([near(125.62707658705037), near(97.10196895314957)]);
    expect([last(macd), last(signal)]).toEqual([near(-2.480489537436256), near(-0.9645068641198202)]);
    expect(last(histogram)).toEqual(near(-2.480489537436256 + 0.9645068641198202));
    expect(last(relativeStrengthIndex(wave, 14))).toEqual(near(28.631336213261704));
    expect(last(drawdown(wave))).toEqual(near(-14.988538994421019));
  });

  it("fall as far below their highest as the measure of the desk says", () => {
    const below = drawdown(wave);
    for (const row of [0, 17, 60, 119]) expect(below[row]).toBeCloseTo(drawdownAt(wave, 0, row).depth * 100, 12);
  });

  it("begin with the session from which there are enough", () => {
    const first = (values: Values) => values.findIndex((value) => value !== null);
    const { macd, signal } = convergence(wave);
    expect(first(movingAverage(wave, 20))).toBe(19);
    expect(first(bollingerBands(wave, 20, 2).upper)).toBe(19);
    expect([first(macd), first(signal)]).toEqual([25, 25]);
    expect(first(relativeStrengthIndex(wave, 14))).toBe(14);
  });

  it("agree with a second library to 1e-9", () => {
    const next = random(7);
    const closes = Float64Array.from({ length: 900 }, () => 0);
    closes.forEach((_, i) => {
      closes[i] = (closes[i - 1] ?? 100) * (1 + (next() - 0.495) / 20);
    });
    const list = [...closes];
    const bands = bollingerBands(closes, 20, 2);
    const theirs = other.bb(list, { period: 20 });
    const { macd, signal } = convergence(closes);
    const theirMacd = other.macd(list, { fast: 12, slow: 26, signal: 9 });
    // Averages that never forget begin differently in the two: compared from where that has worn off.
    const pairs: [Values, readonly number[], number][] = [
      [movingAverage(closes, 50), other.sma(list, { period: 50 }), 49],
      [bands.upper, theirs.upper, 19],
      [bands.lower, theirs.lower, 19],
      [macd, theirMacd.macdLine, 400],
      [signal, theirMacd.signalLine, 400],
      [relativeStrengthIndex(closes, 14), other.rsi(list, { period: 14 }), 400],
    ];
    for (const [ours, theirValues, from] of pairs)
      for (let i = from; i < list.length; i++) {
        const expected = theirValues[i] as number;
        expect(Math.abs((ours[i] as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
      }
  });

  it("rebase and divide over days on which one has no session", () => {
    expect(rebased([null, 50, 60, null, 25])).toEqual([null, 100, 120, null, 50]);
    expect(ratio([10, null, 30], [5, 6, null])).toEqual([2, null, null]);
  });
});
