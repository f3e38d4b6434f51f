import { createReader } from "../../src/index.js";
import { openDirectory, openSample } from "../../src/tape/node.js";
import { random } from "../tape/support/generate.js";
import { type Seed, sharedTape } from "./corpus.js";
import { type Desk, formatViolations, type Violation, violations } from "./invariants.js";
import { minimise } from "./minimise.js";
import { mutatedArticle } from "./mutate.js";

/** A mutated article that broke a law, cut down to what still breaks it. */
export interface Failure extends Violation {
  readonly seed: number;
  readonly index: number;
  readonly article: string;
}

/** No short article may take longer, in milliseconds; a machine that does other things too is allowed for. */
const PATIENCE = 2_000;

/** A desk with the tape of the real articles where it is at hand, else with the sample. */
export async function openDesk(): Promise<Desk> {
  const folder = sharedTape();
  const source = folder === undefined ? await openSample() : await openDirectory(folder);
  const instruments = await source.instruments();
  const symbols = instruments.map(({ symbol }) => symbol);
  const currencies = ["EUR", "GBP", "JPY", "CNY", "HKD", "KRW", "INR", "TWD", "CHF"];
  const tape = await source.load({ symbols, currencies, entities: instruments.map(({ issuer }) => issuer) });
  return { reader: createReader(instruments), tape };
}

/** The article of a number in a run: the same for the same seed, whatever came before it. */
export const articleOf = (seed: number, index: number, seeds: readonly Seed[]): string =>
  mutatedArticle(random((seed + Math.imul(index, 0x9e3779b1)) >>> 0), seeds);

/** Checks one article of a run; the failure is cut down, which takes some hundred checks. */
export function failureOf(seed: number, index: number, seeds: readonly Seed[], desk: Desk): Failure | undefined {
  const article = articleOf(seed, index, seeds);
  const first = broken(article, index, desk)[0];
  if (first === undefined) return undefined;
  const same = (text: string) => broken(text, index, desk).some(({ law }) => law === first.law);
  const smallest = first.law === SLOW ? article : minimise(article, same);
  const { law, detail } = broken(smallest, index, desk).find((other) => other.law === first.law) ?? first;
  return { seed, index, law, detail, article: smallest };
}

const SLOW = "no hang";

/** Printing is costly and rarely fails: every eighth article is printed too. */
function broken(article: string, index: number, desk: Desk): Violation[] {
  const before = performance.now();
  const found = violations(article, desk);
  if (index % 8 === 0) found.push(...formatViolations(article, desk));
  const took = performance.now() - before;
  if (took > PATIENCE) found.push({ law: SLOW, detail: `${Math.round(took)} ms for ${article.length} characters` });
  return found;
}

/** What a failure looks like to whoever has to mend it. */
export const describeFailure = ({ seed, index, law, detail, article }: Failure): string =>
  `broken law: ${law}\n  ${detail}\n  article ${index} of seed ${seed}, cut down:\n  ${JSON.stringify(article)}`;
