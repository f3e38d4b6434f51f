import { describe, expect, it } from "vitest";
import { hasTape, openDesk } from "../claims/desk.js";

/** Ways to say that a price was multiplied by another factor than it was, `@` for the share. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "@ shares have tripled since the start of the year.",
    "@ shares have more than quadrupled since the start of the year.",
    "@'s share price quadrupled over three months.",
    "@ shares rose fourfold over six months.",
    "@ shares have been multiplied by four since the start of the year.",
    "@ shares have been multiplied by 4.4 over a year.",
    "@'s stock has since nearly tripled over a year.",
  ],
  fr: [
    "L'action @ a triplé depuis le début de l'année.",
    "Le titre @ a plus que quadruplé depuis le début de l'année.",
    "Les actions @ ont quadruplé sur trois mois.",
    "Le titre @ a été multiplié par quatre sur six mois.",
    "Le cours de @ a été multiplié par 4,4 sur un an.",
    "Le titre @ triple sur un an.",
  ],
};

const SHARES = ["Alibaba", "Tencent", "Baidu", "Nvidia", "Tesla", "Apple", "Microsoft", "Oracle"];
const DAYS = ["2023-06-15", "2023-11-15", "2024-03-14", "2024-07-11", "2025-06-12", "2025-09-24"];

describe.runIf(hasTape)("another factor for a multiple in words", async () => {
  const desk = hasTape ? await openDesk() : null;

  it.each(Object.keys(WAYS))("is confirmed once it is written: %s", (language) => {
    const failed: string[] = [];
    let written = 0;
    for (const way of WAYS[language] ?? [])
      for (const share of SHARES)
        for (const day of DAYS) {
          const text = way.replace("@", share);
          const published = `${day}T23:00:00Z`;
          const multiple = (of: string) =>
            desk!.report(of, published, language).claims.find(({ kind }) => kind === "multiple");
          const claim = multiple(text);
          if (claim?.verdict !== "contradicted" || !claim.suggestion) continue;
          const { start, end, text: instead } = claim.suggestion;
          const patched = text.slice(0, start) + instead + text.slice(end);
          written++;
          if (multiple(patched)?.verdict !== "confirmed") failed.push(`${day} ${patched}`);
        }
    expect(failed).toEqual([]);
    expect(written).toBeGreaterThan(100);
  });
});
