import type { ContextRule, ContextTable } from "../context.js";
import { Entry } from "../entry.js";

const of = Entry.of({ c: "relation", r: "of" });
const by = Entry.of({ c: "relation", r: "by" });
const to = Entry.of({ c: "relation", r: "to" });
const than = Entry.of({ c: "relation", r: "than" });
const at = Entry.of({ c: "relation", r: "at" });

/** `un gain de 3 %` is a gain of it; `recule de 3 %` is by it. */
const amount: readonly ContextRule[] = [
  { after: ["noun"], before: ["amount"], means: of },
  { before: ["amount"], means: by },
];

/** `clôture à 174 dollars` is at it; `recule de 3 % à 174 dollars` is to it. */
const place: readonly ContextRule[] = [
  { after: ["level"], before: ["amount"], means: at },
  { behind: "compared-to", before: ["possessive", "pronoun", "determiner"], means: than },
  { before: ["amount"], means: to },
];

const single: readonly ContextRule[] = [
  {
    before: ["magnitude", "unit"],
    means: Entry.of({ c: "cardinal", value: 1 }, { c: "determiner", definite: false }),
  },
];

const adverb = Entry.of({ c: "adverb" });

/** French words whose meaning depends on their neighbours. */
export const context: ContextTable = new Map([
  ["de", amount],
  ["d'", amount],
  ["à", place],
  // `le chiffre d'affaires des centres`, and not `des centres` by themselves.
  ["de les", [{ after: ["metric", "volume", "equity", "index", "company", "field"], means: of }]],
  // `ne vaut plus que 100`: only.
  ["plus que", [{ behind: "half-negation", before: ["amount"], means: adverb }]],
  ["plus qu'", [{ behind: "half-negation", before: ["amount", "relation"], means: adverb }]],
  // `en retrait de 9,7 %`, but `en retrait de son plus haut`.
  ...["en retrait de", "en retrait d'"].map((words): [string, readonly ContextRule[]] => [
    words,
    [{ before: ["amount"], means: Entry.of({ c: "side", dir: -1, comparative: false }) }],
  ]),
  // `est revenu à`, but `le revenu`.
  ...["revenu", "revenus"].map((word): [string, readonly ContextRule[]] => [
    word,
    [{ after: ["be", "adverb"], means: Entry.of({ c: "drift" }) }],
  ]),
  ["un", single],
  ["une", single],
  [
    "en",
    [
      { before: ["gerund"], means: by },
      { before: ["move", "drift", "be"], means: Entry.of({ c: "adverb" }) },
    ],
  ],
]);
