import { render as amounts } from "../../../src/claims/arithmetic/render.js";
import { render as date } from "../../../src/claims/calendar/render.js";
import { render as conversion } from "../../../src/claims/conversion/render.js";
import { render as extreme } from "../../../src/claims/extreme/render.js";
import { render as growth } from "../../../src/claims/growth/render.js";
import { render as move } from "../../../src/claims/index-move/render.js";
import { render as figure } from "../../../src/claims/level-of-fact/render.js";
import { factorWord, render as multiple } from "../../../src/claims/multiple/render.js";
import { counted, grouped, ordinal, scaled } from "../../../src/claims/phrase.js";
import { render as change } from "../../../src/claims/price-change/render.js";
import { render as level } from "../../../src/claims/price-level/render.js";
import { render as relative } from "../../../src/claims/relative/render.js";
import { render as streak } from "../../../src/claims/streak/render.js";
import { render as volume } from "../../../src/claims/volume/render.js";
import type { Voice } from "./voice.js";

const ADS = [["@'s ADRs"], ["The ADRs of @"], ["@'s American depositary shares"], ["@'s New York-listed shares"]];

/** Statements in English. */
export const english: Voice = {
  language: "en",
  around: ["Dealers spoke of a session without much news.", "Nobody wished to say more."],
  days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  leastCount: 1,
  things: [
    { name: "the brewer's sales", plural: true },
    { name: "sales at the grocer", plural: true },
    { name: "the airline's bookings", plural: true },
    { name: "profit at the paper mill", plural: false },
  ],
  fixed: (value, decimals) => Math.abs(value).toFixed(decimals),
  grouped,
  scaled,
  counted,
  ordinal,
  factorWord,
  subject({ name, issuer, type, venue }, draw, several) {
    if (type === "index")
      return { name: `The ${issuer === "VIX" ? issuer : name.replace(/ Index$/, "")}`, plural: false };
    if (type === "ads" && several) {
      const [form = ""] = draw.from(ADS);
      return { name: form.replace("@", issuer), plural: true };
    }
    if (venue === "XHKG" && several)
      return { name: draw.from([`${issuer}'s Hong Kong shares`, `${issuer}'s Hong Kong-listed shares`]), plural: true };
    if (type === "etf") return { name: `The ${issuer} fund`, plural: false };
    return draw.from([
      { name: issuer, plural: false },
      { name: `Shares of ${issuer}`, plural: true },
      { name: `${issuer}'s stock`, plural: false },
      { name: `${issuer}'s shares`, plural: true },
    ]);
  },
  owner: ({ issuer }, several) => (several ? `${issuer}'s Hong Kong shares` : issuer),
  change,
  move,
  multiple,
  relative,
  level,
  extreme,
  streak,
  volume,
  conversion,
  growth,
  figure,
  amounts,
  date,
};
