import type { WordRow } from "../lexeme.js";

const months = [
  "janvier|janv",
  "février|fév|févr",
  "mars",
  "avril|avr",
  "mai",
  "juin",
  "juillet|juil",
  "août|aout",
  "septembre|sept",
  "octobre|oct",
  "novembre|nov",
  "décembre|déc",
];
const weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

const QUARTERS = ["premier", "deuxième", "troisième", "quatrième"];

/** Days, months, spans and the words that place them. */
export const periods: readonly WordRow[] = [
  ...months.map((words, index): WordRow => [{ c: "month", month: index + 1, capital: false }, words]),
  ...weekdays.map((word, day): WordRow => [{ c: "weekday", day }, `${word}|${word}s`]),
  [{ c: "time", unit: "minute" }, "minute|minutes"],
  [{ c: "time", unit: "hour" }, "heure|heures"],
  [{ c: "time", unit: "day" }, "jour|jours|journée|journées"],
  [
    { c: "time", unit: "session" },
    "séance|séances|jour de bourse|jours de bourse|séance de bourse|séances de bourse|jours de cotation|jour de cotation|séances boursières",
  ],
  [{ c: "time", unit: "week" }, "semaine|semaines|semaine boursière"],
  [{ c: "time", unit: "month" }, "mois"],
  [{ c: "time", unit: "quarter" }, "trimestre|trimestres"],
  [{ c: "time", unit: "half" }, "semestre|semestres"],
  [{ c: "time", unit: "year" }, "an|ans|année|années|millésime|exercice"],
  [{ c: "time", unit: "decade" }, "décennie|décennies"],
  [{ c: "frequency", unit: "day" }, "quotidien|quotidienne|journalier|journalière|du jour"],
  [{ c: "frequency", unit: "week" }, "hebdomadaire|hebdomadaires"],
  [{ c: "frequency", unit: "month" }, "mensuel|mensuelle|mensuels|mensuelles"],
  [{ c: "frequency", unit: "quarter" }, "trimestriel|trimestrielle|trimestriels|trimestrielles"],
  [{ c: "frequency", unit: "year" }, "annuel|annuelle|annuels|annuelles|en glissement annuel|en rythme annuel"],
  ...QUARTERS.map(
    (word, index): WordRow => [
      { c: "quarter", quarter: index + 1 },
      `${word} trimestre|t${index + 1}|${index + 1}er trimestre|${index + 1}e trimestre|${index + 1}ème trimestre|trimestre clos fin ${["mars", "juin", "septembre", "décembre"][index]}|${word} trimestre fiscal|${word} trimestre de son exercice`,
    ],
  ),
  [{ c: "quarter", quarter: 2 }, "second trimestre"],
  [
    { c: "named-day" },
    "lundi noir|mardi noir|mercredi noir|jeudi noir|vendredi noir|black friday|cyber monday|lundi de pâques|lundi de pentecôte|jeudi de l'ascension|vendredi saint|mercredi des cendres",
  ],
  [
    { c: "now", offset: 0 },
    "aujourd'hui|ce jour|ce matin|cet après-midi|ce soir|ce midi|cette séance|la séance du jour|ce jour-là même",
  ],
  [{ c: "now", offset: -1 }, "hier|hier soir|hier matin"],
  [{ c: "now", offset: 1 }, "demain"],
  [
    { c: "neighbour", offset: -1 },
    "la veille|veille|la séance précédente|la précédente séance|le jour précédent|la séance d'avant|le jour d'avant|la veille au soir|la clôture précédente|la précédente clôture|la dernière clôture|la clôture de la veille|son cours de la veille|vingt-quatre heures plus tôt|24 heures plus tôt|une séance plus tôt|un jour plus tôt|la séance d'hier|d'un jour à l'autre|d'un jour sur l'autre|d'une séance à l'autre|d'une séance sur l'autre",
  ],
  [{ c: "neighbour", offset: -2 }, "l'avant-veille|avant-veille|deux jours plus tôt|deux séances plus tôt"],
  [{ c: "neighbour", offset: 0 }, "ce jour-là|cette séance-là|le jour même|le même jour|ce même jour|la même séance"],
  [
    { c: "neighbour", offset: 1 },
    "le lendemain|lendemain|la séance suivante|le jour suivant|un jour plus tard|une séance plus tard|vingt-quatre heures plus tard|24 heures plus tard|le surlendemain même|dès le lendemain",
  ],
  [{ c: "which", which: "this" }, "ce|cet|cette"],
  [
    { c: "which", which: "past", after: true },
    "dernier|dernière|derniers|dernières|écoulé|écoulée|écoulés|écoulées|passé|passée",
  ],
  [{ c: "which", which: "previous", after: true }, "précédent|précédente|précédents|précédentes|d'avant|d'auparavant"],
  [
    { c: "which", which: "next", after: true },
    "prochain|prochaine|prochains|prochaines|à venir|suivant|suivante|suivants",
  ],
  [{ c: "which", which: "same" }, "même"],
  [{ c: "which", which: "mid" }, "mi|la mi|à la mi"],
  [
    { c: "moment" },
    "h|à un moment donné|à un moment|à mi-séance|mi-séance|mi-journée|à la mi-journée|à la mi-séance|en matinée|en milieu de séance|en début de séance|dans la matinée|à midi|vers midi|peu après l'ouverture|en cours de séance|en début d'après-midi|en fin de matinée|en début de matinée|un temps|brièvement|un moment|en séance|dans les premiers échanges|au cours des premiers échanges|à la pause|à la pause méridienne|à la pause de midi|à l'heure du déjeuner|intraday|intrajournalier|intrajournalière|en intraday",
  ],
  [{ c: "dealt" }, "s'échange|s'échangeait|cotait|valait|s'échangeant|évoluait|se traitait|cote"],
  [{ c: "part-of-day", late: false }, "matin|midi|après-midi"],
  [{ c: "part-of-day", late: true }, "soir"],
  [{ c: "ago", before: true }, "il y a|qu'il y a|voici|voilà|voilà déjà|il y a de cela"],
  [{ c: "ago", before: false }, "plus tôt|auparavant|avant"],
  [{ c: "so-far" }, "jusqu'ici|à ce stade|jusqu'à présent|pour l'instant"],
  [
    { c: "start-of" },
    "début de|le début de|début|le début du mois de|le commencement de|l'orée de|l'entame de|au début de|au début du mois de|début du mois de|premier jour de|le premier jour de|le début|l'aube de",
  ],
  [
    { c: "end-of" },
    "fin de|la fin de|fin|la fin|la fin du mois de|le dernier jour de|dernier jour de|la dernière séance de|dernière séance de|fin du mois de|le terme de",
  ],
  [
    { c: "year-to-date" },
    "année à ce jour|cumul annuel|le 1er janvier|le premier janvier|le début de l'année|le début de l'an|le début de l'exercice|le jour de l'an|le nouvel an|l'entame de l'année|le début d'année|la saint-sylvestre|saint-sylvestre|les premiers jours de l'année",
  ],
  [{ c: "season", months: [3, 4, 5] }, "printemps"],
  [{ c: "season", months: [6, 7, 8] }, "été dernier|cet été|l'été|l'été dernier|cœur de l'été"],
  [{ c: "season", months: [9, 10, 11] }, "automne"],
  [{ c: "season", months: [12, 1, 2] }, "hiver"],
  [
    { c: "event", event: "results" },
    "résultats|résultats trimestriels|comptes|comptes trimestriels|publication|publication trimestrielle|chiffres trimestriels|résultats annuels|comptes annuels|publication de ses résultats|publication des résultats|publication de ses comptes|annonce de ses résultats|résultats semestriels|chiffres",
  ],
  [{ c: "event", event: "listing" }, "introduction en bourse|entrée en bourse|débuts en bourse|cotation initiale"],
];
