import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ClaimCase } from "../../src/claims/case.js";
import { root } from "../house/repository.js";

const folder = join(root, "src", "claims");

/** The names of the claim kinds: the folders of `src/claims`. */
export const kinds: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Files that the folder of every kind must have. */
const PARTS = ["index.ts", "README.md", "cases.ts", "render.ts"];

/** The parts that the folder of a kind lacks. */
export const missingParts = (kind: string): string[] => PARTS.filter((part) => !existsSync(join(folder, kind, part)));

/** The cases of a kind; none where it has no table of them. */
export async function casesOf(kind: string): Promise<readonly ClaimCase[]> {
  if (!existsSync(join(folder, kind, "cases.ts"))) return [];
  return ((await import(`../../src/claims/${kind}/cases.ts`)) as { cases: readonly ClaimCase[] }).cases;
}
