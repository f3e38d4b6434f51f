import { describe, expect, it } from "vitest";
import { type Judged, withoutOutvoted } from "../../src/claims/outvoted.js";

/** A claim at an offset, without a time of its own unless told, and its verdict. */
const judged = (start: number, verdict: string, timeless = true): Judged =>
  [
    { number: { start }, timeless },
    { verdict, reason: null },
  ] as unknown as Judged;

const verdictsOf = (list: readonly Judged[], groupOf: (offset: number) => string = () => "list") =>
  withoutOutvoted(list, groupOf).map(([, { verdict }]) => verdict);

const five = [1, 2, 3, 4, 5].map((start) => judged(start, "contradicted"));

describe("numbers in a row without a time", () => {
  it("are left open where nearly all of them would be wrong: they are of another stretch", () => {
    const [, opened] = withoutOutvoted([...five, judged(6, "confirmed")], () => "list")[0] as Judged;
    expect(opened).toMatchObject({ verdict: "unverifiable", reason: "unclear-period" });
    expect(verdictsOf([...five, judged(6, "confirmed")])).toEqual([...Array(5).fill("unverifiable"), "confirmed"]);
  });

  it("stay contradicted where only a few are, or as many are right", () => {
    expect(verdictsOf(five.slice(1))).toEqual(Array(4).fill("contradicted"));
    const right = [6, 7, 8, 9, 10].map((start) => judged(start, "confirmed"));
    expect(verdictsOf([...five, ...right]).slice(0, 5)).toEqual(Array(5).fill("contradicted"));
  });

  it("stay contradicted where they do not stand beside each other, or name a time", () => {
    expect(verdictsOf(five, String)).toEqual(Array(5).fill("contradicted"));
    expect(verdictsOf([...five, judged(6, "contradicted", false)])[5]).toBe("contradicted");
  });
});
