import { localDate } from "../../tape/clock.js";
import { toIso } from "../../tape/session-date.js";
import { venueOf } from "../../tape/venues.js";
import type { CompanyFigure, NoteFacts, Stretch, Value } from "../facts.js";
import { type Figure, listed, type Sentence, say } from "../sentence.js";
import { goTogether, isMove } from "../typography.js";
import {
  againOf,
  currencyOf,
  dayOf,
  monthOf,
  of,
  placeOf,
  SPACE,
  subjectOf,
  THIN,
  weekdayOf,
  write,
} from "./fr-words.js";
import type { NotePhrases } from "./phrases.js";

/** Présent au singulier et au pluriel, participe, et la préposition de la variation. */
type Verb = readonly [string, string, string, string];

const VERBS: readonly (readonly [number, Verb, Verb])[] = [
  [10, ["flambe", "flambent", "flambé", " de"], ["plonge", "plongent", "plongé", " de"]],
  [4, ["bondit", "bondissent", "bondi", " de"], ["chute", "chutent", "chuté", " de"]],
  [0, ["gagne", "gagnent", "gagné", ""], ["perd", "perdent", "perdu", ""]],
];

function verbOf({ value }: Value): Verb {
  const [, up, down] = VERBS.find(([least]) => Math.abs(value) >= least) as (typeof VERBS)[number];
  return value < 0 ? down : up;
}

/** `a bondi de 9,2 %`. */
function moved(percent: Value, many: boolean): Sentence {
  const [, , participle, by] = verbOf(percent);
  return say`${many ? "ont" : "a"} ${participle}${by} ${write.percent(percent)}`;
}

function headline({ change, instrument }: NoteFacts): Sentence {
  const { text, many } = subjectOf(instrument);
  if (!isMove(change.percent)) return [`${text} sans grand changement${placeOf(instrument)}`];
  const [one, several, , by] = verbOf(change.percent);
  return say`${text} ${many ? several : one}${by} ${write.percent(change.percent)}${placeOf(instrument)}`;
}

function lead({ change, instrument, date }: NoteFacts): Sentence {
  const { text, many } = subjectOf(instrument);
  const price = write.price(change.close, currencyOf(instrument));
  const when = `${placeOf(instrument)} ${weekdayOf(date)}`;
  return isMove(change.percent)
    ? say`${text} ${moved(change.percent, many)}${when}, clôturant à ${price}.`
    : say`${text} ${many ? "ont" : "a"} clôturé à ${price}${when}, sans grand changement.`;
}

function largest({ largest: standing, change, begins }: NoteFacts): Sentence | null {
  if (standing === null || !isMove(change.percent)) return null;
  const what = `plus forte ${change.percent.value < 0 ? "baisse" : "hausse"} en une séance`;
  return standing.since === null
    ? [`C'est la ${what} dans des données qui commencent en ${monthOf(begins)}.`]
    : say`C'est la ${what} depuis le ${{ text: dayOf(standing.since), evidence: standing.evidence }}.`;
}

function reach({ reach: extreme, begins }: NoteFacts): Sentence | null {
  if (extreme === null) return null;
  const what = `plus ${extreme.side === "high" ? "haute" : "basse"} clôture`;
  return extreme.since === null
    ? [`C'est la ${what} dans des données qui commencent en ${monthOf(begins)}.`]
    : say`C'est la ${what} depuis le ${{ text: dayOf(extreme.since), evidence: extreme.evidence }}.`;
}

const ORDINALS = ["troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième"];

function streak({ streak: run, change }: NoteFacts): Sentence | null {
  const ordinal = run === null ? undefined : ORDINALS[run.value - 3];
  if (run === null || ordinal === undefined) return null;
  const figure: Figure = { text: ordinal, evidence: run.evidence };
  return say`C'est la ${figure} ${change.percent.value < 0 ? "baisse" : "hausse"} d'affilée.`;
}

function session({ session: bar, instrument }: NoteFacts): Sentence | null {
  if (bar === null) return null;
  const { text, many } = againOf(instrument);
  const price = (value: Value): Figure => write.price(value, currencyOf(instrument));
  if (instrument.type === "index") return say`${text} a ouvert à ${price(bar.open)}.`;
  return say`${text} ${many ? "ont" : "a"} ouvert à ${price(bar.open)}, avant d'évoluer entre ${price(bar.low)} et ${price(bar.high)}.`;
}

const FOLD = [
  "",
  "",
  "plus du double",
  ...["trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"].map((n) => `plus de ${n} fois`),
];

function volume({ volume: traded }: NoteFacts): Sentence | null {
  if (traded === null) return null;
  const times = traded.timesMedian ?? 1;
  const at = Math.min(FOLD.length - 1, Math.floor(times));
  const number = at === 2 ? " du nombre habituel" : " le nombre habituel";
  const usual = FOLD[at] ? `, ${FOLD[at]}${number}` : times < 0.6 ? ", bien moins que d'habitude" : "";
  return say`Quelque ${write.shares(traded)}${SPACE}${traded.value >= 1e6 ? "de " : ""}titres ont changé de mains${usual}.`;
}

function market({ market: index, instrument }: NoteFacts): Sentence | null {
  if (index === null) return null;
  const { text } = subjectOf(index.instrument);
  const level = write.price(index.close, null);
  const first = isMove(index.percent)
    ? say`${text} ${moved(index.percent, false)}, à ${level}`
    : say`${text} a clôturé à ${level}, sans grand changement`;
  if (!isMove(index.points)) return say`${first}.`;
  const own = subjectOf(instrument);
  const name = own.text.slice(0, 1).toLocaleUpperCase() + own.text.slice(1);
  const verb = `${own.many ? "ont" : "a"} ${index.points.value < 0 ? "sous-performé" : "surperformé"}`;
  return say`${first}. ${name} ${verb} ${text} de ${write.points(index.points)}${SPACE}${Math.abs(index.points.value) < 1.95 ? "point" : "points"}.`;
}

function peers({ peers: others, instrument }: NoteFacts): Sentence | null {
  if (others.length === 0) return null;
  const together =
    !others.some(({ instrument: { type } }) => type === "ads") && goTogether(others.map(({ percent }) => percent));
  const each = others.map(({ instrument: peer, percent }, i) => {
    const many = peer.type === "ads";
    const name = many ? `les ADS ${of(peer.issuer)}` : peer.issuer;
    if (!isMove(percent)) return [`${name} ${many ? "ont" : "a"} peu varié`];
    if (together && i > 0) return say`${name} ${write.percent(percent)}`;
    return say`${name} ${many ? "ont" : "a"} ${percent.value < 0 ? "perdu" : "gagné"} ${write.percent(percent)}`;
  });
  return say`Parmi les valeurs comparables${placeOf(instrument)}, ${listed(each, "et")}.`;
}

function listing({ listing: other }: NoteFacts): Sentence | null {
  if (other === null) return null;
  const { instrument, percent, close, date } = other;
  const { text, many } = subjectOf(instrument);
  const by = isMove(percent)
    ? say`, en ${percent.value < 0 ? "baisse" : "hausse"} de ${write.percent(percent)}`
    : [", sans grand changement"];
  const price = write.price(close, currencyOf(instrument));
  return say`${placeOf(instrument).trim()}, ${text} ${many ? "avaient" : "avait"} clôturé à ${price} ${weekdayOf(date)}${by}.`;
}

const STRETCHES: Readonly<Record<Stretch, string>> = {
  "1-month": "sur un mois",
  "3-months": "sur trois mois",
  "year-to-date": "depuis le début de l'année",
  "1-year": "sur un an",
};

function horizons({ horizons: all, instrument }: NoteFacts): Sentence | null {
  const told = all.filter(({ percent }) => isMove(percent));
  if (told.length === 0) return null;
  const { text, many } = subjectOf(instrument);
  const each = told.map(({ stretch, percent }, i) => {
    const falls = percent.value < 0;
    const verb = many ? (falls ? "perdent " : "gagnent ") : falls ? "perd " : "gagne ";
    const same = i > 0 && (told[i - 1]?.percent.value ?? 0) < 0 === falls;
    return say`${same ? "" : verb}${write.percent(percent)} ${STRETCHES[stretch]}`;
  });
  return say`${text} ${listed(each, "et")}.`;
}

function peak({ peak: high, instrument }: NoteFacts): Sentence | null {
  if (high === null || !isMove(high.below)) return null;
  const when = `atteint le ${dayOf(high.date)}`;
  if (instrument.type === "index")
    return say`${subjectOf(instrument).text} a clôturé ${write.percent(high.below)} sous son plus haut en clôture, ${when}.`;
  const { text, many } = againOf(instrument);
  const price = write.price(high.price, currencyOf(instrument));
  return say`${text} ${many ? "ont" : "a"} clôturé ${write.percent(high.below)} sous ${many ? "leur" : "son"} plus haut en clôture de ${price}, ${when}.`;
}

function own({ own: part, instrument }: NoteFacts): Sentence | null {
  if (part === null) return null;
  const link = `lien habituel avec ${part.against.map((one) => subjectOf(one).text).join(" et ")}`;
  const { text, many } = againOf(instrument);
  const whose = many ? "leur" : "son";
  if (Math.abs(part.t) < 2)
    return [`${text} ${many ? "ont" : "a"} évolué comme le laissait attendre ${whose} ${link}.`];
  const how = `${Math.abs(part.t) >= 3.5 ? "bien " : ""}${part.t < 0 ? "moins bien" : "mieux"}`;
  return [
    `${text} ${many ? "ont" : "a"} fait ${how.replace("bien moins bien", "nettement moins bien")} que ne le laissait attendre ${whose} ${link}.`,
  ];
}

const METRICS: Readonly<Record<string, string>> = {
  "cloud revenue": " dans le cloud",
  "data center revenue": " dans les centres de données",
};

function figures({ figures: all, instrument }: NoteFacts): Sentence | null {
  const [first] = all;
  if (first === undefined) return null;
  const each = all.map((figure, i) => figureIn(figure, i === 0 ? instrument.issuer : null));
  return say`Au trimestre clos le ${dayOf(first.periodEnd)}, ${listed(each, "et")}.`;
}

function figureIn({ metric, amount, growth, converted, unit }: CompanyFigure, issuer: string | null): Sentence {
  const money = write.amount(amount, unit);
  const also = converted === null ? [] : say` (environ ${write.amount(converted, converted.currency)})`;
  const what =
    issuer === null ? `son chiffre d'affaires${METRICS[metric] ?? ""}` : `le chiffre d'affaires ${of(issuer)}`;
  if (growth === null || !isMove(growth)) return say`${what} a atteint ${money}${also}`;
  const verb = growth.value < 0 ? "a diminué" : "a augmenté";
  return say`${what} ${verb} de ${write.percent(growth)}, à ${money}${also}`;
}

const MARKS = { before: "avant la séance", during: "pendant la séance", after: "après la clôture" } as const;

const KINDS: Readonly<Record<string, string>> = {
  announcement: "une annonce",
  contract: "un contrat",
  policy: "une décision politique",
  regulation: "une décision des autorités",
  market: "un mouvement de marché",
};

function happenings({ happenings: all, instrument, date }: NoteFacts): readonly Sentence[] {
  return all.map(({ instant, mark, first, entity, kind, title, source }) => {
    const zone = venueOf(instrument.venue, instrument.timezone).timezone;
    const day = toIso(localDate(Date.parse(instant), zone));
    const when = `Le ${dayOf(day)}${first || day === date ? `, ${MARKS[mark]}` : ""}`;
    const note = `${title} (${source}, ${instant})`;
    const told = (text: string): Figure => ({ text, evidence: [], note });
    if (kind === "results") return say`${when}, ${entity} a publié ${told("ses résultats")}.`;
    const company = source === "company" && entity !== "";
    // Un nombre d'un titre anglais ne se lit pas dans une phrase française : le titre est alors dans la note.
    if (/(?<![\p{L}\d])\d+(?! (?:million|billion))\b/u.test(title)) {
      const what = told(KINDS[kind] ?? "une nouvelle");
      return company ? say`${when}, ${entity} a fait part d'${what}.` : say`${when}, la presse a fait état d'${what}.`;
    }
    const who = company ? `${entity} a annoncé` : "la presse a rapporté";
    return say`${when}, ${who}${THIN}: ${told(`«${THIN}${title}${THIN}»`)}.`;
  });
}

/** What a note says in French. */
export const fr: NotePhrases = {
  headline,
  lead,
  largest,
  reach,
  streak,
  session,
  volume,
  market,
  peers,
  listing,
  horizons,
  peak,
  own,
  figures,
  happenings,
};
