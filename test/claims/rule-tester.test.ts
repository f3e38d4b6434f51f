import { describe, expect, it } from "vitest";
import type { ClaimCase } from "../../src/claims/case.js";
import type { ClaimReport, Report } from "../../src/index.js";
import { failuresOf, faultsOf, placesOf } from "./rule-tester.js";

const right: ClaimCase = { text: "Apple rose 2.5%.", number: "2.5", verdict: "confirmed", computed: 2.48 };
const faults = (...cases: ClaimCase[]) => faultsOf(cases).filter((fault) => !fault.includes("at least"));

describe("the rule tester", () => {
  it("rejects a case that stands twice, and one whose number is not in its text, or is in it twice", () => {
    expect(faults(right, right)).toHaveLength(1);
    expect(faults({ ...right, number: "2.6" })).toEqual([expect.stringContaining("stands 0 times")]);
    expect(faults({ ...right, text: "Apple rose 2.5% and 2.5%." })).toEqual([
      expect.stringContaining("stands 2 times"),
    ]);
  });

  it("rejects a verdict without a measure, and a look-alike with one", () => {
    const { computed: _, ...unmeasured } = right;
    expect(faults(unmeasured)).toHaveLength(1);
    expect(faults({ ...right, verdict: "none" })).toHaveLength(1);
  });

  it("rejects a table with too little in it", () => {
    expect(faultsOf([right])).toEqual([
      "1 cases, at least 12 wanted",
      "0 wrong numbers, at least 3 wanted",
      "0 look-alikes, at least 6 wanted",
    ]);
  });

  it("finds a numeral by itself, not inside another or a word", () => {
    expect(placesOf("5", "5% of 15, 5.5, 0.5, 5,000 and S5 or 5x; 5.")).toEqual([0, 40]);
  });
});

describe("a case against a report", () => {
  const claim = {
    kind: "price-change",
    number: { start: 11, end: 14, text: "2.5" },
    verdict: "confirmed",
    computed: 2.484,
    subject: { name: "Apple", symbol: "AAPL", issuer: "Apple" },
    notes: [],
    reason: null,
    message: "",
  } as unknown as ClaimReport;
  const report = { claims: [claim] } as unknown as Report;

  it("passes where verdict, measure and listing are as they should be", () => {
    expect(failuresOf({ ...right, symbol: "AAPL" }, "price-change", report)).toEqual([]);
    expect(failuresOf({ ...right, verdict: "none", kind: "price-change" }, "streak", report)).toEqual([]);
  });

  it("fails where one of them is not", () => {
    expect(failuresOf({ ...right, computed: 2.49 }, "price-change", report)).toHaveLength(1);
    expect(failuresOf({ ...right, verdict: "contradicted" }, "price-change", report)).toHaveLength(1);
    expect(failuresOf({ ...right, symbol: "MSFT" }, "price-change", report)).toHaveLength(1);
    expect(failuresOf({ ...right, notes: ["truncated"] }, "price-change", report)).toHaveLength(1);
    expect(failuresOf({ ...right, verdict: "none" }, "price-change", report)).toHaveLength(1);
    expect(failuresOf({ ...right, verdict: "unjudged" }, "price-change", report)).toHaveLength(1);
    expect(failuresOf({ ...right, verdict: "none", kind: "growth" }, "streak", report)).toHaveLength(1);
  });
});
