import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { answersOf, differencesOf, type Questions, symbolsOf } from "../../bench/statistics/compare.js";
import { root } from "../house/repository.js";
import { loadReference } from "../measures/tape.js";

// The stored answers are what bench/statistics/reference.py gives on the reference tape with pandas 1.5.3, statsmodels
// 0.13.5 and scipy 1.10.1; `npm run bench -- statistics` computes them anew.
const stored = (name: string) => JSON.parse(readFileSync(join(root, "bench/statistics", name), "utf8"));

it("agrees with pandas, statsmodels and scipy to one in a thousand million", async () => {
  const questions: Questions = stored("questions.json");
  const { tape } = await loadReference(symbolsOf(questions));
  const differences = differencesOf(answersOf(questions, tape), stored("answers.json"));
  expect(differences.length).toBeGreaterThan(900);
  expect(differences.filter(({ distance }) => !(distance < 1e-9))).toEqual([]);
});
