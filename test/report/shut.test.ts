import { describe, expect, it } from "vitest";
import { isFinding } from "../../src/report/schema.js";
import { hasTape, openDesk } from "../claims/desk.js";

describe.skipIf(!hasTape)("a day on which the market was shut", () => {
  it("is named with the session that has the number, in either language", async () => {
    const { report } = await openDesk();
    const tencent = report("Tencent shares rose 2.2% in Hong Kong on Monday.", "2025-04-22T18:00:00+08:00").claims;
    expect(tencent.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^XHKG was shut on Monday, 2025-04-21; Thursday, 2025-04-17 gives \+2\.23% .*: name that day$/,
      ),
    ]);
    const lvmh = report("L'action LVMH a reculé de 2,3 % lundi.", "2025-04-22T18:00:00+02:00", "fr").claims;
    expect(lvmh.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^XPAR was shut on Monday, 2025-04-21; the last session before, Thursday, 2025-04-17, gives \+0\.08% /,
      ),
    ]);
    expect([...tencent, ...lvmh].map(isFinding)).toEqual([true, true]);
  });

  it("is no finding where only the tape lacks the session", async () => {
    const { report } = await openDesk();
    const text = "Tencent shares rose 2.2% in Hong Kong on Tuesday, December 24.";
    const found = report(text, "2024-12-25T18:00:00+08:00").claims.filter(({ kind }) => kind === "price-change");
    expect(found.map((claim) => [claim.verdict, isFinding(claim)])).toEqual([["unverifiable", false]]);
  });
});
