import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fix } from "../../src/report/index.js";
import { hasTape, openDesk } from "../claims/desk.js";
import { root } from "../house/repository.js";

const desk = hasTape ? await openDesk() : null;
const folder = join(root, "test", "marked", "c");

/** A marked article without its marks, its front matter as an article has it. */
const articleOf = (file: string): string =>
  readFileSync(join(folder, file), "utf8")
    .replaceAll(/\[\[([^\]|]*)\|[^\]]*\]\]/g, "$1")
    .replace(/^lang: /m, "language: ");

describe.runIf(desk !== null)("fix", () => {
  const report = (text: string) => (desk as NonNullable<typeof desk>).report(text);

  it.each(readdirSync(folder).filter((name) => name.endsWith(".gold.md")))("%s: what was fixed holds", (file) => {
    const text = articleOf(file);
    const before = report(text);
    const { source, edits } = fix(text, before, report);
    const after = report(source);
    expect(after.summary.contradicted).toBe(before.summary.contradicted - edits.length);
    const sure = before.claims.filter(({ suggestion, attribution }) => suggestion?.certain && attribution === null);
    expect(edits.length).toBeGreaterThanOrEqual(Math.ceil(sure.length / 2));
  });

  it("what somebody is quoted with stays as it is", () => {
    const text = `---
published: 2025-09-24T22:00:00Z
---

"Alibaba rose 9.8% in Hong Kong on Wednesday", said Eddie Wu.`;
    expect(report(text).summary.contradicted).toBe(1);
    expect(fix(text, report(text), report)).toEqual({ source: text, edits: [] });
  });

  it("an edit that a new check does not confirm is taken back", () => {
    const text = "---\npublished: 2025-09-24T22:00:00Z\n---\n\nAlibaba rose 9.8% in Hong Kong on Wednesday.";
    const before = report(text);
    expect(fix(text, before, () => before).edits).toEqual([]);
    expect(fix(text, before, report).source).toContain("rose 9.2% in");
  });
});
