import { render as amounts } from "../../../src/claims/arithmetic/render.fr.js";
import { render as date } from "../../../src/claims/calendar/render.fr.js";
import { render as conversion } from "../../../src/claims/conversion/render.fr.js";
import { render as extreme } from "../../../src/claims/extreme/render.fr.js";
import { render as growth } from "../../../src/claims/growth/render.fr.js";
import { render as move } from "../../../src/claims/index-move/render.fr.js";
import { render as figure } from "../../../src/claims/level-of-fact/render.fr.js";
import { factorWord, render as multiple } from "../../../src/claims/multiple/render.fr.js";
import { counted, fixed, grouped, of, ordinal, scaled } from "../../../src/claims/phrase.fr.js";
import { render as change } from "../../../src/claims/price-change/render.fr.js";
import { render as level } from "../../../src/claims/price-level/render.fr.js";
import { render as relative } from "../../../src/claims/relative/render.fr.js";
import { render as streak } from "../../../src/claims/streak/render.fr.js";
import { render as volume } from "../../../src/claims/volume/render.fr.js";
import type { Voice } from "./voice.js";

const name = (text: string, { plural = false, feminine = false } = {}) => ({ name: text, plural, feminine });
const SHARES = { plural: true, feminine: true };

/** Statements in French. */
export const french: Voice = {
  language: "fr",
  around: ["Les opérateurs parlent d'une séance sans grande nouvelle.", "Personne n'a souhaité en dire plus."],
  days: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  leastCount: 2,
  things: [
    name("les ventes du brasseur", SHARES),
    name("le chiffre d'affaires de l'épicier"),
    name("les réservations de la compagnie", SHARES),
    name("le bénéfice de la papeterie"),
  ],
  fixed,
  grouped,
  scaled,
  counted,
  ordinal,
  factorWord,
  subject({ name: long, issuer, type, venue }, draw, several) {
    if (type === "index") {
      const plain = issuer === "VIX" ? issuer : long.replace(/ Index$| Industrial Average$/, "");
      return draw.from([name(`Le ${plain}`), name(`L'indice ${plain}`)]);
    }
    if (type === "ads" && several)
      return draw.from([
        name(`Les ADR ${of(issuer)}`, { plural: true }),
        name(`L'ADR ${of(issuer)}`),
        name(`L'action ${issuer} cotée à New York`, { feminine: true }),
        name(`Le titre ${issuer} coté à New York`),
      ]);
    if (venue === "XHKG" && several)
      return draw.from([
        name(`L'action ${issuer} cotée à Hong Kong`, { feminine: true }),
        name(`Le titre ${issuer} coté à Hong Kong`),
        name(`Les actions ${of(issuer)} cotées à Hong Kong`, SHARES),
      ]);
    if (type === "etf") return name(`Le fonds ${issuer}`);
    return draw.from([
      name(issuer),
      name(`L'action ${issuer}`, { feminine: true }),
      name(`Le titre ${issuer}`),
      name(`Les actions ${of(issuer)}`, SHARES),
      name(`L'action ${of(issuer)}`, { feminine: true }),
    ]);
  },
  owner: ({ issuer }, several) => (several ? `l'action ${issuer} cotée à Hong Kong` : `l'action ${issuer}`),
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
