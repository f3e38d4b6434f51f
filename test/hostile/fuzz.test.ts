import { describe, expect, it } from "vitest";
import { judge } from "../../src/index.js";
import { seeds } from "./corpus.js";
import { articleOf, describeFailure, failureOf, openDesk } from "./fuzzer.js";

const SEED = 20250924;
const texts = seeds(150);
const desk = await openDesk();

describe("mutated articles", () => {
  it("break no law, two thousand of them", { timeout: 120_000 }, () => {
    for (let index = 0; index < 2_000; index++) {
      const failure = failureOf(SEED, index, texts, desk);
      if (failure) expect.fail(describeFailure(failure));
    }
  });

  it("are the same for the same seed and number", () => {
    expect(articleOf(SEED, 7, texts)).toBe(articleOf(SEED, 7, texts));
    expect(articleOf(SEED, 7, texts)).not.toBe(articleOf(SEED, 8, texts));
  });

  it("do not depend on what was read before", () => {
    const first = Array.from({ length: 50 }, (_, index) => articleOf(SEED, index, texts));
    const report = (article: string) => {
      try {
        return judge(desk.reader.read(article), desk.tape);
      } catch (error) {
        return String(error);
      }
    };
    const forwards = first.map(report);
    expect(first.toReversed().map(report).reverse()).toEqual(forwards);
  });
});
