import { describe, expect, it } from "vitest";
import { createReader, type Fact, judge, type Tape } from "../../src/index.js";
import { addMonths, fromCivil } from "../../src/tape/session-date.js";
import { hasTape, openDesk } from "./desk.js";

/** Revenue of a company up to the quarter that ended in June 2025. */
const revenueOf = (entity: string, values: readonly number[]): Fact[] =>
  values.map((value, i) => ({
    entity,
    metric: "revenue",
    periodEnd: addMonths(fromCivil(2025, 6, 30), -3 * (values.length - 1 - i)),
    period: "quarter",
    value: value * 1e9,
    unit: "USD",
    source: "made up",
  }));

describe.runIf(hasTape)("runs of quarters whose beginning the tape knows", async () => {
  const desk = hasTape ? await openDesk() : null;
  /** Down year on year in September 2024, up in the three quarters since. */
  const facts = revenueOf("Apple", [10, 11, 12, 13, 9, 12, 13, 14]);

  function claimOf(text: string) {
    const tape: Tape = { ...desk!.tape, instruments: desk!.tape.instruments, facts: () => facts } as Tape;
    const article = createReader(tape.instruments).read(text, { published: "2025-09-01" });
    return judge(article, tape).claims.find(({ kind }) => kind === "streak");
  }

  it.each([
    ["Apple's revenue rose for the third consecutive quarter.", "confirmed", undefined],
    ["Apple's revenue rose for the fifth consecutive quarter.", "contradicted", "third"],
    ["Le chiffre d'affaires d'Apple a progressé pour le troisième trimestre consécutif.", "confirmed", undefined],
    ["Le chiffre d'affaires d'Apple a progressé pour le cinquième trimestre d'affilée.", "contradicted", "troisième"],
  ])("%s", (text, verdict, suggestion) => {
    expect(claimOf(text)).toMatchObject({ verdict, computed: 3 });
    expect(claimOf(text)?.suggestion?.text).toBe(suggestion);
    expect(claimOf(text)?.evidence.map(({ date }) => date)).toContain("2024-09-30");
  });
});
