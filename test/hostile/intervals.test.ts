import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Hedge } from "../../src/languages/lexeme.js";
import { type Assertion, accepted, agrees } from "../../src/verdicts/assertion.js";

const RUNS = { numRuns: 2_000 };

/** A number with so many digits, in units of its last one: 1234 with step 0.01 is 12.34. */
const printed = fc
  .record({
    digits: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 999_999 })),
    places: fc.integer({ min: -9, max: 4 }),
    negative: fc.boolean(),
  })
  .map(({ digits, places, negative }) => {
    const step = 10 ** -places;
    const size = places > 0 ? Number((digits * step).toFixed(places)) : digits * step;
    return { value: negative ? -size : size, step };
  });

const hedges: readonly (Hedge | null)[] = [
  null,
  "over",
  "under",
  "almost",
  "about",
  "at-least",
  "at-most",
  "up-to",
  "just-over",
];

const assertions: fc.Arbitrary<Assertion> = fc
  .record({
    number: printed,
    hedge: fc.constantFrom(...hedges),
    form: fc.constantFrom("digits", "words", "multiply", "fraction") as fc.Arbitrary<Assertion["form"]>,
    signed: fc.boolean(),
  })
  .map(({ number, ...rest }) => ({ ...number, ...rest, unit: "percent", upTo: null, slack: 0 }));

const plain = (number: { value: number; step: number }, hedge: Hedge | null = null): Assertion => ({
  ...number,
  hedge,
  form: "digits",
  unit: "percent",
  signed: true,
  upTo: null,
  slack: 0,
});

/** Beyond the one in a thousand million that computed values may be off. */
const clearly = (truth: number): number => 1e-6 * Math.max(1, truth);

const withSignOf = ({ value }: { value: number }, size: number): number => (value < 0 ? -size : size);

describe("what a printed number accepts", () => {
  it("is an interval that holds the number itself", () => {
    const check = (assertion: Assertion): void => {
      const { lower, upper } = accepted(assertion);
      const value = Math.abs(assertion.value);
      expect(lower).toBeLessThanOrEqual(value);
      expect(upper).toBeGreaterThanOrEqual(value);
      expect(agrees(assertion, assertion.value).holds).toBe(true);
    };
    fc.assert(fc.property(assertions, check), RUNS);
  });

  it("agrees with every value inside the interval", () => {
    const check = (assertion: Assertion, share: number): void => {
      const { lower, upper } = accepted(assertion);
      const [from, to] = [Math.max(0, lower), Math.min(upper, 10 * Math.abs(assertion.value) + 1)];
      expect(agrees(assertion, withSignOf(assertion, from + share * (to - from))).holds).toBe(true);
    };
    fc.assert(fc.property(assertions, fc.double({ min: 0, max: 1, noNaN: true }), check), RUNS);
  });

  it("agrees with none that is off by more than an interval and two last digits allow", () => {
    const check = (assertion: Assertion, off: number, above: boolean): void => {
      const { lower, upper } = accepted(assertion);
      const edge = above ? upper : lower;
      const truth = edge + (above ? 1 : -1) * (off * assertion.step + 2 * assertion.step + clearly(Math.abs(edge)));
      fc.pre(Number.isFinite(truth) && truth > 0);
      expect(agrees(assertion, withSignOf(assertion, truth)).holds).toBe(false);
    };
    fc.assert(fc.property(assertions, fc.double({ min: 0, max: 1e6, noNaN: true }), fc.boolean(), check), RUNS);
  });

  it("never agrees with a value that is no number", () => {
    for (const truth of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      fc.assert(fc.property(assertions, (assertion) => !agrees(assertion, truth).holds));
    }
  });

  it("tells a rise from a fall where the words do, and only there", () => {
    const check = (assertion: Assertion): void => {
      const far = Math.abs(assertion.value) > assertion.step;
      if (far) expect(agrees({ ...assertion, signed: true }, -assertion.value).holds).toBe(false);
      expect(agrees({ ...assertion, signed: false }, -assertion.value).holds).toBe(true);
    };
    fc.assert(fc.property(assertions, check), RUNS);
  });

  it("judges a fall as it judges a rise", () => {
    const check = (assertion: Assertion, factor: number): void => {
      const truth = assertion.value * factor;
      expect(agrees({ ...assertion, value: -assertion.value }, -truth)).toEqual(agrees(assertion, truth));
    };
    fc.assert(fc.property(assertions, fc.double({ min: -3, max: 3, noNaN: true }), check), RUNS);
  });
});

/** A hedge, and one that says less. */
const WIDER: readonly [Hedge | null, Hedge][] = [
  [null, "about"],
  ["almost", "about"],
  ["over", "at-least"],
  ["under", "at-most"],
  ["just-over", "over"],
  ["just-over", "about"],
];

describe("a hedge that says less", () => {
  for (const [narrow, wide] of WIDER) {
    it(`${narrow ?? "none"} → ${wide} takes no agreement away`, () => {
      const check = (number: { value: number; step: number }, units: number): void => {
        const truth = withSignOf(number, Math.abs(number.value) + units * number.step);
        fc.pre(agrees(plain(number, narrow), truth).holds);
        expect(agrees(plain(number, wide), truth).holds).toBe(true);
      };
      const units = fc.oneof(fc.double({ min: -3, max: 3, noNaN: true }), fc.constantFrom(-1.4, -1, -0.5, 0.5, 1, 1.4));
      fc.assert(fc.property(printed, units, check), RUNS);
    });
  }

  it("a longer range takes no agreement away", () => {
    const check = (number: { value: number; step: number }, span: number, more: number, share: number): void => {
      const upTo = Math.abs(number.value) + span * number.step;
      const truth = withSignOf(number, Math.abs(number.value) + share * span * number.step);
      expect(agrees({ ...plain(number), upTo }, truth).holds).toBe(true);
      expect(agrees({ ...plain(number), upTo: upTo + more * number.step }, truth).holds).toBe(true);
    };
    const units = fc.integer({ min: 1, max: 1000 });
    fc.assert(fc.property(printed, units, units, fc.double({ min: 0, max: 1, noNaN: true }), check), RUNS);
  });
});

describe("a value that is printed", () => {
  const values = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  const places = fc.integer({ min: 0, max: 4 });

  it("rounded, agrees with itself and needs no note", () => {
    const check = (truth: number, decimals: number): void => {
      const number = { value: Number(truth.toFixed(decimals)), step: 10 ** -decimals };
      expect(agrees(plain(number), truth)).toEqual({ holds: true, notes: [] });
    };
    fc.assert(fc.property(values, places, check), RUNS);
  });

  it("cut off, agrees with itself, with a note where rounding would have printed another", () => {
    const check = (truth: number, decimals: number): void => {
      const step = 10 ** -decimals;
      const value = Math.floor(truth / step) * step;
      fc.pre(value >= step);
      const { holds, notes } = agrees(plain({ value, step }), truth);
      expect(holds).toBe(true);
      expect(["", "truncated"]).toContain(notes.join());
    };
    fc.assert(fc.property(values, places, check), RUNS);
  });

  it("with its last digit changed by two or more, does not", () => {
    const check = (truth: number, decimals: number, units: number): void => {
      const step = 10 ** -decimals;
      fc.pre(step > clearly(truth));
      const number = { value: Number((Number(truth.toFixed(decimals)) + units * step).toFixed(decimals)), step };
      expect(agrees(plain(number), truth).holds).toBe(false);
    };
    const off = fc.oneof(fc.integer({ min: 2, max: 500 }), fc.integer({ min: -500, max: -3 }));
    fc.assert(fc.property(values, places, off, check), RUNS);
  });
});
