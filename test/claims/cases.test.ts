import { describe, expect, it } from "vitest";
import { hasTape, openDesk } from "./desk.js";
import { casesOf, kinds, missingParts } from "./kinds.js";
import { failuresOf, faultsOf, publicationOf } from "./rule-tester.js";

const tables = await Promise.all(kinds.map(async (kind) => ({ kind, cases: await casesOf(kind) })));

describe("every kind of claim", () => {
  it.each(kinds)("%s has a README, cases and a render", (kind) => {
    expect(missingParts(kind)).toEqual([]);
  });

  it.each(tables)("$kind has a sound table of cases", ({ kind, cases }) => {
    expect(faultsOf(cases, kind)).toEqual([]);
  });
});

describe.runIf(hasTape)("cases on the real tape", async () => {
  const desk = hasTape ? await openDesk() : null;
  describe.each(tables)("$kind", ({ kind, cases }) => {
    it.each(
      cases.map((one) => ({ name: `${one.verdict}: "${one.number}" in ${one.text.replaceAll("\n", " ")}`, one })),
    )("$name", ({ one }) => {
      expect(failuresOf(one, kind, desk!.report(one.text, publicationOf(one), one.language ?? "en"))).toEqual([]);
    });
  });
});
