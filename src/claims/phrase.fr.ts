import type { Choose, SaidSubject, SaidWindow } from "./phrase.js";

/** A space that no line ends at, as it stands before a unit. */
const FIXED_SPACE = "\u00A0";
/** The narrow one, between thousands. */
const THIN_SPACE = "\u202F";

/** A subject in the middle of a sentence: `l'action Apple`; a name keeps its capital. */
export const inside = ({ name }: SaidSubject): string =>
  name.replace(/^(?:Le|La|Les|L)\b/, (word) => word.toLowerCase());

const isElided = (word: string): boolean => /^[aeiouhâàéèêîôû]/i.test(word);

/** A noun or a name behind `de`: `d'euros`, `de yuans`, `d'Apple`. */
export const of = (word: string): string => (isElided(word) ? `d'${word}` : `de ${word}`);

/** A participle that agrees with its subject: `montée`, `repliés`. */
export const agreed = ({ plural, feminine }: SaidSubject, participle: string): string =>
  `${participle}${feminine ? "e" : ""}${plural ? "s" : ""}`;

/** A verb of a subject in the singular or the plural. */
export const agree = ({ plural }: SaidSubject, one: string, many: string): string => (plural ? many : one);

/** A number with a decimal comma and its thousands set off by spaces. */
export const grouped = (value: number, decimals: number): string =>
  Math.abs(value)
    .toFixed(decimals)
    .replace(".", ",")
    .replace(/\B(?=(?:\d{3})+(?!\d)(?:,|$))/g, THIN_SPACE);

/** A number with a decimal comma. */
export const fixed = (value: number, decimals: number): string => Math.abs(value).toFixed(decimals).replace(".", ",");

/** A percentage without its sign, as the press prints it. */
export const percent = (value: number, decimals: number, choose: Choose): string =>
  `${fixed(value, decimals)}${choose([`${FIXED_SPACE}%`, `${THIN_SPACE}%`, " pour cent", "%"])}`;

/** A large number in the magnitude that the press would choose: `380 milliards`, `1,2 million`. */
export function scaled(value: number, decimals: number): string {
  if (value < 1e6) return grouped(value, decimals);
  const [factor, word] = value >= 1e9 ? [1e9, "milliard"] : [1e6, "million"];
  return `${grouped(value / factor, decimals)} ${word}${value / factor < 2 ? "" : "s"}`;
}

/** A count of things in the magnitude that the press would choose: `380 milliards de yuans`, `11 391 800 titres`. */
export const countOf = (count: string, things: string): string =>
  /[a-z]$/.test(count) ? `${count} ${of(things)}` : `${count} ${things}`;

const NUMBERS = "zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze".split("|");

/** A count in words up to twelve, in digits beyond. */
export const counted = (n: number): string => NUMBERS[n] ?? String(n);

const ORDINALS = "zéroième|premier|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième";
const ordinals = ORDINALS.split("|");

/** An ordinal in words up to ten, in digits beyond: `quatrième`, `13e`. */
export const ordinal = (n: number): string => ordinals[n] ?? `${n}e`;

const MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre".split("|");

/** `8 avril 2025` for `2025-04-08`, `1er mai 2025` for the first of a month. */
export function dateText(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day === 1 ? "1er" : day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** Units of time: one, many, the word beside `dernières`, and whether it is feminine. */
const UNITS = {
  session: ["séance", "séances", "séances", true],
  week: ["semaine", "semaines", "semaines", true],
  month: ["mois", "mois", "mois", false],
  year: ["an", "ans", "années", true],
} as const;

/** A count of units: `une semaine`, `trois mois`, `deux ans`. */
export function units(n: number, unit: keyof typeof UNITS): string {
  const [one, many] = UNITS[unit];
  return n === 1 ? `${one.startsWith("sé") || one === "semaine" ? "une" : "un"} ${one}` : `${counted(n)} ${many}`;
}

/** Where a window stands in a sentence: `depuis le début de l'année`, `sur les trois derniers mois`. */
export function windowText(window: SaidWindow, choose: Choose): string {
  switch (window.w) {
    case "to-date":
      return choose(TO_DATE[window.unit]);
    case "span":
      return spanText(window.n, window.unit, choose);
    case "since":
      return `depuis le ${dateText(window.date)}`;
    case "year":
      return `${choose(["en", "sur l'ensemble de"])} ${window.year}`;
  }
}

const TO_DATE = {
  week: ["depuis le début de la semaine", "cette semaine", "sur la semaine"],
  month: ["depuis le début du mois", "ce mois-ci", "sur le mois"],
  year: ["depuis le début de l'année", "cette année", "depuis le 1er janvier"],
} as const;

function spanText(n: number, unit: keyof typeof UNITS, choose: Choose): string {
  const plain = `${choose(["en", "sur"])} ${units(n, unit)}`;
  if (n === 1) return plain;
  const [, , many, feminine] = UNITS[unit];
  const last = `${counted(n)} ${feminine ? "dernières" : "derniers"} ${many}`;
  return choose([plain, `${choose(["sur les", "au cours des"])} ${last}`]);
}
