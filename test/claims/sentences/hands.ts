import { english } from "../round-trip/english.js";
import { french } from "../round-trip/french.js";
import type { Hand } from "./line.js";

const MARKS: Readonly<Record<string, string>> = { EUR: "€", USD: "$", HKD: "HK$" };
const WORDS: Readonly<Record<string, string>> = { EUR: "euros", USD: "dollars", HKD: "dollars de Hong Kong" };

/** How sentences of both languages are written. */
export const hands: readonly Hand[] = [
  {
    voice: english,
    indices: {
      "^GSPC": "the S&P 500",
      "^IXIC": "the Nasdaq Composite",
      "^DJI": "the Dow Jones Industrial Average",
      "^HSI": "the Hang Seng",
    },
    cities: { XPAR: "in Paris", XNAS: "in New York", XNYS: "on Wall Street", XHKG: "in Hong Kong" },
    intro: (name, rises, city, day) => `${name} ${rises ? "rose" : "fell"} ${city} on ${day}.`,
    price: (amount, currency) => `${MARKS[currency]}${amount}`,
    percent: "%",
  },
  {
    voice: french,
    indices: { "^GSPC": "le S&P 500", "^IXIC": "le Nasdaq", "^DJI": "le Dow Jones", "^HSI": "le Hang Seng" },
    cities: { XPAR: "à Paris", XNAS: "à New York", XNYS: "à Wall Street", XHKG: "à Hong Kong" },
    intro: (name, rises, city, day) => `${name} a ${rises ? "progressé" : "reculé"} ${day} ${city}.`,
    price: (amount, currency) => `${amount} ${WORDS[currency]}`,
    percent: "\u00A0%",
  },
];
