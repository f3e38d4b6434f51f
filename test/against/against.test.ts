import { describe, expect, it } from "vitest";
import { createReader, documentsOf, judge } from "../../src/index.js";
import { hasTape, openDesk } from "../claims/desk.js";
import { type AgainstCase, cases } from "./cases.js";

describe.runIf(hasTape)("statements held against source documents", async () => {
  const desk = hasTape ? await openDesk() : null;

  function claimOf({ text, number, documents, published = "2025-09-24T22:00:00Z" }: AgainstCase) {
    const { instruments } = desk!.tape;
    const reader = createReader(instruments);
    const sources = documents.map(([source, when = "2025-08-29"], i) =>
      reader.read(source, { path: `source-${i + 1}.md`, published: when }),
    );
    const report = judge(reader.read(text, { published }), desk!.tape, documentsOf(sources));
    return report.claims.find((claim) => claim.number.text === number);
  }

  it.each(cases)("$name: $text", (one) => {
    const claim = claimOf(one);
    expect(claim?.verdict).toBe(one.verdict);
    expect(claim?.notes).toEqual(expect.arrayContaining([...(one.notes ?? [])]));
    if (one.says === undefined) return;
    expect(claim?.computed).toBeCloseTo(one.says);
    const passage = claim?.evidence.find(({ passage }) => passage !== undefined)?.passage;
    expect(one.documents.map(([source]) => source.slice(passage?.start, passage?.end))).toContain(passage?.quote);
    if (one.source !== undefined) expect(passage?.attribution).toMatchObject(one.source);
    expect(passage?.path).toMatch(/^source-\d\.md$/);
  });
});
