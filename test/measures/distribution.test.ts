import { describe, it } from "vitest";
import { normalTwoSided, studentTwoSided } from "../../src/measures/index.js";
import { expectNear } from "./near.js";

// Expected values: scipy 1.10.1, `2 * stats.norm.sf(abs(z))` and `2 * stats.t.sf(abs(t), degrees)`.
describe("probabilities", () => {
  it.each([
    [0, 1.0],
    [0.01, 0.9920212873707368],
    [0.5, 0.6170750774519738],
    [-1.2, 0.23013934044341644],
    [1.7, 0.08913092551708608],
    [1.8, 0.07186063822585158],
    [1.959963984540054, 0.05],
    [3.1, 0.0019352064264367126],
    [-6, 1.973175290075389e-9],
    [12.5, 7.465128597755428e-36],
  ])("of a standard normal beyond %d", (z, expected) => expectNear(normalTwoSided(z), expected));
  it.each([
    [0, 5, 1.0],
    [0.3, 1, 0.8144528418445154],
    [-1.2, 2, 0.35300336077936956],
    [2.1, 7, 0.0738711962129226],
    [2.8, 30, 0.008853109437380853],
    [3.5, 99, 0.0006990646483687953],
    [1.1, 249, 0.2723944464733548],
    [-5.2, 999, 2.416890539732512e-7],
    [14, 20, 8.528373308291721e-12],
  ])("of Student's t beyond %d with %d degrees", (t, degrees, expected) =>
    expectNear(studentTwoSided(t, degrees), expected),
  );
});
