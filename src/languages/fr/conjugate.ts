/**
 * How a verb is conjugated, with the stem it is conjugated on.
 *
 * `er`, `ir` (bondir) and `re` (perdre) are the regular classes, `endre` is prendre and its kin; for any other verb its
 * forms are written out.
 */
export type VerbClass = "er" | "ir" | "re" | "prendre";

/** The forms of a verb by what they tell: in the past or present, and of a future or a condition. */
export interface VerbForms {
  /** Third persons, participles and the infinitive. */
  readonly told: readonly string[];
  /** The future and the conditional. */
  readonly foretold: readonly string[];
}

const ENDINGS: Readonly<Record<VerbClass, { told: string; foretold: string; participle: string }>> = {
  er: { told: "e|ent|ait|aient|a|èrent|ant|er", foretold: "era|eront|erait|eraient", participle: "é" },
  ir: { told: "it|issent|issait|issaient|irent|issant|ir", foretold: "ira|iront|irait|iraient", participle: "i" },
  re: { told: "|ent|ait|aient|it|irent|ant|re", foretold: "ra|ront|rait|raient", participle: "u" },
  prendre: {
    told: "end|ennent|enait|enaient|it|irent|enant|endre",
    foretold: "endra|endront|endrait|endraient",
    participle: "is",
  },
};

const AGREEMENT = ["", "e", "s", "es"];

/** The forms of a regular verb; the spelling of its stem changes as French spells it: `plongeait`, `avança`, `cède`. */
function conjugate(stem: string, kind: VerbClass): VerbForms {
  const { told, foretold, participle } = ENDINGS[kind];
  const spelt = (ending: string): string => (kind === "er" ? spellStem(stem, ending) : stem) + ending;
  const agreed = AGREEMENT.map((ending) => spelt(participle + ending)).filter((form) => !form.endsWith("ss"));
  return {
    told: [...told.split("|").map(spelt), ...agreed],
    foretold: foretold.split("|").map(spelt),
  };
}

/** `plong` before `ait` is `plonge`, `avanc` is `avanç`; `céd` before a silent `e` is `cèd`, `octroy` is `octroi`. */
function spellStem(stem: string, ending: string): string {
  const silent = ending === "e" || ending === "ent";
  const muted = silent || /^er(?:a|on)/.test(ending);
  if (/^[aâo]/.test(ending)) return stem.replace(/g$/, "ge").replace(/c$/, "ç");
  const opened = silent ? stem.replace(/é([^aeiouyé]+)$/, "è$1") : stem;
  return muted ? opened.replace(/([ou])y$/, "$1i") : opened;
}

/** The forms of many verbs as rows of a word table: stems of one class, separated by `|`. */
export function formsOf(stems: string, kind: VerbClass): VerbForms {
  const all = stems.split("|").map((stem) => conjugate(stem, kind));
  return { told: all.flatMap(({ told }) => told), foretold: all.flatMap(({ foretold }) => foretold) };
}
