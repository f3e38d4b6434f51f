import { describe, expect, it } from "vitest";
import { render as dividendFr } from "../../src/claims/dividend/render.fr.js";
import { render as dividend } from "../../src/claims/dividend/render.js";
import { render as exchangeRateFr } from "../../src/claims/exchange-rate/render.fr.js";
import { render as exchangeRate } from "../../src/claims/exchange-rate/render.js";
import { render as forecastFr } from "../../src/claims/forecast/render.fr.js";
import { render as forecast } from "../../src/claims/forecast/render.js";
import { render as marketCapFr } from "../../src/claims/market-cap/render.fr.js";
import { render as marketCap } from "../../src/claims/market-cap/render.js";
import { render as shareOfFr } from "../../src/claims/share-of/render.fr.js";
import { render as shareOf } from "../../src/claims/share-of/render.js";
import { render as statementFr } from "../../src/claims/statement/render.fr.js";
import { render as statement } from "../../src/claims/statement/render.js";
import { render as turnoverFr } from "../../src/claims/turnover/render.fr.js";
import { render as turnover } from "../../src/claims/turnover/render.js";
import { hasTape, openDesk } from "./desk.js";

const desk = hasTape ? await openDesk() : null;

/** Kind and verdict of the only claim of a sentence. */
function verdictOn(text: string, language: string): readonly string[] | undefined {
  const [claim] = desk?.report(text, "2025-09-24T22:00:00Z", language).claims ?? [];
  return claim && [claim.kind, claim.verdict];
}

describe.runIf(desk !== null)("what is rendered is read again", () => {
  it.each([
    ["statement", statement({ issuer: "Alibaba", value: 380e9, decimals: 0, currency: "yuan" }), "confirmed"],
    ["share-of", shareOf({ issuer: "Alibaba", part: "cloud revenue", value: 13.49, decimals: 1 }), "confirmed"],
    ["share-of", shareOf({ issuer: "Alibaba", part: "cloud revenue", value: 19.3, decimals: 1 }), "contradicted"],
    ["dividend", dividend({ issuer: "JPMorgan", amount: 1.4 }), "confirmed"],
    ["dividend", dividend({ issuer: "JPMorgan", amount: 2.1 }), "contradicted"],
    ["turnover", turnover({ issuer: "Nvidia", value: 25.5e9, decimals: 1, mark: "$" }), "confirmed"],
    ["market-cap", marketCap({ issuer: "Nvidia", value: 4.3e12, decimals: 1 }), "unverifiable"],
    ["exchange-rate", exchangeRate({ currency: "dollar", rate: "7.11", other: "yuan" }), "confirmed"],
    ["forecast", forecast({ issuer: "Nvidia", target: 200 }), "unverifiable"],
  ])("%s: %s", (kind, text, verdict) => {
    expect(verdictOn(text, "en")).toEqual([kind, verdict]);
  });

  it.each([
    ["statement", statementFr({ issuer: "Alibaba", value: 380e9, decimals: 0, currency: "yuans" }), "confirmed"],
    ["share-of", shareOfFr({ issuer: "Alibaba", part: "cloud revenue", value: 13.49, decimals: 1 }), "confirmed"],
    ["share-of", shareOfFr({ issuer: "Alibaba", part: "cloud revenue", value: 19.3, decimals: 1 }), "contradicted"],
    ["dividend", dividendFr({ issuer: "JPMorgan", amount: 1.4 }), "confirmed"],
    ["dividend", dividendFr({ issuer: "JPMorgan", amount: 2.1 }), "contradicted"],
    ["turnover", turnoverFr({ issuer: "Nvidia", value: 25.5e9, decimals: 1, mark: "dollars" }), "confirmed"],
    ["market-cap", marketCapFr({ issuer: "Nvidia", value: 4.3e12, decimals: 1 }), "unverifiable"],
    ["exchange-rate", exchangeRateFr({ currency: "le dollar", rate: "7,11", other: "yuans" }), "confirmed"],
    ["forecast", forecastFr({ issuer: "Nvidia", target: 200 }), "unverifiable"],
  ])("%s in French: %s", (kind, text, verdict) => {
    expect(verdictOn(text, "fr")).toEqual([kind, verdict]);
  });
});
