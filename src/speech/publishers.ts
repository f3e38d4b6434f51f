import { PhraseTrie } from "../languages/lexicon.js";
import type { Token } from "../text/token.js";
import { isCapital, type Phrase } from "./speaker.js";

/** Agencies, papers and channels that report what others say, by the names that the press gives them. */
const NAMES: readonly string[] = [
  "Reuters",
  "Thomson Reuters",
  "Bloomberg",
  "Bloomberg News",
  "Agence France-Presse",
  "AFP",
  "Associated Press",
  "AP",
  "Dow Jones Newswires",
  "Wall Street Journal",
  "WSJ",
  "Financial Times",
  "FT",
  "New York Times",
  "Washington Post",
  "CNBC",
  "CNN",
  "CNN Business",
  "Fox Business",
  "BBC",
  "Sky News",
  "Barron's",
  "Barrons",
  "MarketWatch",
  "Yahoo Finance",
  "Business Insider",
  "Forbes",
  "The Information",
  "The Verge",
  "TechCrunch",
  "Axios",
  "Politico",
  "Handelsblatt",
  "Frankfurter Allgemeine",
  "Nikkei",
  "Nikkei Asia",
  "Kyodo",
  "Xinhua",
  "Caixin",
  "Global Times",
  "China Daily",
  "South China Morning Post",
  "SCMP",
  "Yicai",
  "Les Echos",
  "Les Échos",
  "Le Figaro",
  "Le Monde",
  "Le Point",
  "La Tribune",
  "L'Agefi",
  "L'Usine Nouvelle",
  "Zonebourse",
  "Boursorama",
  "Investir",
  "BFM Business",
  "BFM Bourse",
  "BFM Stock Exchange",
  "BFMTV",
  "BFM",
  "Franceinfo",
  "TF1",
  "Il Sole 24 Ore",
  "El País",
];

const publishers = new PhraseTrie<string>();
for (const name of NAMES) publishers.at(name, () => name);

/** The first publisher named in a sentence outside quotes; null for none. A part of a longer name is none. */
export function publisherIn(tokens: readonly Token[], quoted: (token: Token) => boolean): string | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word" || token.capitals === "lower" || quoted(token) || isCapital(tokens[at - 1])) continue;
    const match = publishers.match(tokens, at);
    if (match !== null && !isCapital(tokens[at + match.length])) return match.value;
  }
  return null;
}

/** Whether a phrase names a publisher, `the` before it aside. */
export function isPublisher(tokens: readonly Token[], { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) if (publishers.match(tokens, at, to)?.length === to - at) return true;
  return false;
}
