import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ClaimCase } from "../../src/claims/case.js";
import { root } from "../house/repository.js";

const folder = join(root, "src", "claims");

/** The names of the claim kinds: the folders of `src/claims`. */
export const kinds: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Languages other than English, whose cases and phrases stand beside the English ones. */
const otherLanguages = ["fr"] as const;

/** Files that the folder of every kind must have. */
const PARTS = [
  "index.ts",
  "README.md",
  "cases.ts",
  "render.ts",
  ...otherLanguages.map((language) => `render.${language}.ts`),
];

/** The parts that the folder of a kind lacks. */
export const missingParts = (kind: string): string[] => PARTS.filter((part) => !existsSync(join(folder, kind, part)));

/** The cases of a kind in every language: `cases.ts` is English, `cases.fr.ts` French. */
export async function casesOf(kind: string): Promise<readonly ClaimCase[]> {
  const tables = readdirSync(join(folder, kind)).filter((name) => /^cases(?:\.[a-z]{2})?\.ts$/.test(name));
  const loaded = tables.map(
    (name) => import(`../../src/claims/${kind}/${name}`) as Promise<{ cases: readonly ClaimCase[] }>,
  );
  return (await Promise.all(loaded)).flatMap(({ cases }) => cases);
}
