import { describe, expect, it } from "vitest";
import { type Coefficient, fitted, forecastDeviation, regress } from "../../src/measures/index.js";
import { expectNear } from "./near.js";

const y = Float64Array.of(1.2, 0.4, -0.9, 2.1, 0.3, -1.7, 0.8, 1.5);
const x = Float64Array.of(1.0, 0.2, -0.5, 1.8, 0.4, -1.1, 0.3, 1.9);
const z = Float64Array.of(0.3, -0.2, 0.1, 0.7, -0.6, 0.2, 0.9, -0.4);

function expectCoefficient(actual: Coefficient | undefined, value: number, error: number, t: number): void {
  expectNear(actual?.value, value);
  expectNear(actual?.error, error);
  expectNear(actual?.t, t);
}

// The expected values are those of statsmodels 0.13.5, `OLS(y, add_constant(...)).fit()`: params, bse, tvalues,
// rsquared, the root of mse_resid; `get_prediction` gives predicted_mean and se_obs.
describe("least squares", () => {
  it("fits a line as statsmodels does", () => {
    const fit = regress(y, x);
    if (fit === null) throw new Error("no fit");
    expect([fit.n, fit.degrees]).toEqual([8, 6]);
    expectCoefficient(fit.intercept, -0.11249999999999993, 0.15625131578393353, -0.7199939369186912);
    expectCoefficient(fit.slopes[0], 1.15, 0.14263728382453902, 8.06240815279852);
    expectNear(fit.rSquared, 0.9154958442445634);
    expectNear(fit.residualDeviation, 0.3932238548206352);
    expectNear(fitted(fit, 0.5), 0.4625);
    expectNear(forecastDeviation(fit, 0.5), 0.41707688140197846);
  });

  it("fits a plane as statsmodels does", () => {
    const fit = regress(y, x, z);
    if (fit === null) throw new Error("no fit");
    expectCoefficient(fit.intercept, -0.16359125870199853, 0.1420781180386677, -1.151417691621421);
    expectCoefficient(fit.slopes[0], 1.1489129519425108, 0.12647424829607362, 9.084165096225194);
    expectCoefficient(fit.slopes[1], 0.41307826184594654, 0.2546292359895146, 1.6222734999014674);
    expectNear(fit.rSquared, 0.9446366037845553);
    expectNear(fit.residualDeviation, 0.34866054729501983);
    expectNear(fitted(fit, 0.5, 0.25), 0.5141347827307434);
    expectNear(forecastDeviation(fit, 0.5, 0.25), 0.3711775352068974);
  });

  it("keeps its digits beside a large mean", () => {
    const far = x.map((value) => value + 1e6);
    expectNear(regress(y, far)?.slopes[0]?.value, 1.15);
  });

  it("has no answer where there is none", () => {
    expect(regress(y, new Float64Array(8).fill(2))).toBeNull();
    expect(
      regress(
        y,
        x,
        x.map((value) => 3 * value - 1),
      ),
    ).toBeNull();
    expect(regress(y.slice(0, 2), x.slice(0, 2))).toBeNull();
  });
});
