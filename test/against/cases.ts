import type { VerdictName } from "../../src/index.js";

/** A statement held against what source documents say, and what comes of it. */
export interface AgainstCase {
  readonly name: string;
  readonly text: string;
  /** The asserted numeral, as the text writes it. */
  readonly number: string;
  readonly verdict: VerdictName;
  /** What the source says of it, where the verdict rests on one. */
  readonly says?: number;
  readonly notes?: readonly string[];
  /** On whose word the document says so. */
  readonly source?: { readonly speaker: string; readonly publisher: string };
  readonly documents: readonly (readonly [text: string, published?: string])[];
  /** A month after the release, unless told otherwise. */
  readonly published?: string;
}

const RELEASE =
  "Alibaba published its results for the quarter ended June 30, 2025. Net income was RMB 42,382 million, up 76%. " +
  "Cloud revenue was RMB 33,398 million, up 26% year on year.";

const COMMUNIQUE =
  "Alibaba a publié ses comptes du trimestre clos le 30 juin 2025. Le bénéfice net a atteint 42,38 milliards de yuans, en hausse de 76 % sur un an.";

export const cases: readonly AgainstCase[] = [
  {
    name: "agrees, rounded",
    text: "Alibaba's net income reached 42.4 billion yuan in the June quarter.",
    number: "42.4 billion",
    verdict: "confirmed",
    says: 42.382e9,
    documents: [[RELEASE]],
  },
  {
    name: "agrees, cut off",
    text: "Alibaba's net income reached 42.3 billion yuan in the June quarter.",
    number: "42.3 billion",
    verdict: "confirmed",
    says: 42.382e9,
    notes: ["truncated"],
    documents: [[RELEASE]],
  },
  {
    name: "disagrees",
    text: "Alibaba's net income rose 66% in the June quarter.",
    number: "66",
    verdict: "contradicted",
    says: 76,
    documents: [[RELEASE]],
  },
  {
    name: "the other way",
    text: "Alibaba's net income fell 76% in the June quarter.",
    number: "76",
    verdict: "contradicted",
    says: 76,
    documents: [[RELEASE]],
  },
  {
    name: "a neighbour of a coarse number disagrees",
    text: "Alibaba's net income rose 77% in the June quarter.",
    number: "77",
    verdict: "contradicted",
    says: 76,
    documents: [[RELEASE]],
  },
  {
    name: "more digits than its source",
    text: "Alibaba's net income rose 76.3% in the June quarter.",
    number: "76.3",
    verdict: "confirmed",
    says: 76,
    notes: ["finer than its source"],
    documents: [[RELEASE]],
  },
  {
    name: "the latest quarter, where neither names it",
    text: "Alibaba's net income rose 66%.",
    number: "66",
    verdict: "contradicted",
    says: 76,
    documents: [["Alibaba's net income rose 76%."]],
  },
  {
    name: "another quarter",
    text: "Alibaba's net income rose 66% in the March quarter.",
    number: "66",
    verdict: "unverifiable",
    documents: [[RELEASE]],
  },
  {
    name: "half a year",
    text: "Alibaba's net income rose 66% in the first half.",
    number: "66",
    verdict: "unverifiable",
    documents: [[RELEASE]],
  },
  {
    name: "a whole year",
    text: "Alibaba's net income rose 66% in 2024.",
    number: "66",
    verdict: "unverifiable",
    documents: [[RELEASE]],
  },
  {
    name: "another company",
    text: "Baidu's net income rose 66% in the June quarter.",
    number: "66",
    verdict: "unverifiable",
    documents: [[RELEASE]],
  },
  {
    name: "another figure",
    text: "Alibaba's operating profit rose 66% in the June quarter.",
    number: "66",
    verdict: "unverifiable",
    documents: [[RELEASE]],
  },
  {
    name: "another currency",
    text: "Alibaba's net income reached 5.1 billion dollars in the June quarter.",
    number: "5.1 billion",
    verdict: "unverifiable",
    documents: [[RELEASE]],
  },
  {
    name: "the document decides on a company figure",
    text: "Alibaba's cloud revenue grew 26% in the June quarter.",
    number: "26",
    verdict: "contradicted",
    says: 29,
    notes: ["tape and document disagree"],
    documents: [["Alibaba's cloud revenue grew 29% in the quarter ended June 30, 2025."]],
  },
  {
    name: "the tape decides on a price",
    text: "Alibaba shares rose 9.2% in Hong Kong on September 24.",
    number: "9.2",
    verdict: "confirmed",
    notes: ["tape and document disagree"],
    documents: [["Alibaba shares rose 8.2% in Hong Kong on September 24.", "2025-09-24T20:00:00+08:00"]],
  },
  {
    name: "two documents disagree",
    text: "Alibaba's net income rose 66% in the June quarter.",
    number: "66",
    verdict: "confirmed",
    says: 66,
    notes: ["documents disagree"],
    documents: [[RELEASE], ["Alibaba's net income rose 66% in the June quarter, Reuters reported."]],
  },
  {
    name: "a document published later tells of no earlier text",
    text: "Alibaba's net income rose 66%.",
    number: "66",
    verdict: "unverifiable",
    published: "2025-08-20",
    documents: [["Alibaba's net income rose 76%."]],
  },
  {
    name: "a part of the whole",
    text: "Alibaba's cloud revenue accounted for 15% of its revenue in the June quarter.",
    number: "15",
    verdict: "contradicted",
    documents: [["Alibaba's cloud revenue made up 13% of its revenue in the quarter ended June 30, 2025."]],
  },
  {
    name: "an announcement",
    text: "Baidu announced an investment of 50 billion yuan in August.",
    number: "50 billion",
    verdict: "confirmed",
    says: 50e9,
    documents: [["Baidu will invest 50 billion yuan in data centres, an investment that it announced today."]],
  },
  {
    name: "an announcement of another amount may be another",
    text: "Baidu announced an investment of 60 billion yuan in August.",
    number: "60 billion",
    verdict: "unverifiable",
    documents: [["Baidu will invest 50 billion yuan in data centres, an investment that it announced today."]],
  },
  {
    name: "a dividend that the tape lacks",
    text: "Baidu will pay nothing less than it did. Baidu paid a dividend of $0.50 a share.",
    number: "0.50",
    verdict: "contradicted",
    says: 0.4,
    documents: [["Baidu paid a dividend of $0.40 a share."]],
  },
  {
    name: "a code of a currency right before its amount",
    text: "Alibaba's net income was RMB46.4 billion in the June quarter.",
    number: "46.4 billion",
    verdict: "contradicted",
    says: 42.382e9,
    documents: [["Alibaba's net income was RMB42,382 million in the quarter ended June 30, 2025."]],
  },
  {
    name: "the year before is no figure of the quarter",
    text: "Alibaba's net income was 24.0 billion yuan in the June quarter.",
    number: "24.0 billion",
    verdict: "contradicted",
    says: 42.382e9,
    documents: [
      [
        "Net income of Alibaba was RMB42,382 million in the June quarter, up from RMB24,022 million in the same quarter of 2024.",
      ],
    ],
  },
  {
    name: "a price of a session that the tape lacks",
    text: "Alibaba shares closed at HK$174.00 in Hong Kong on September 24, 2035.",
    number: "174.00",
    verdict: "contradicted",
    says: 184,
    published: "2035-09-25",
    documents: [
      ["Alibaba shares closed at HK$184.00 in Hong Kong on Monday, September 24, 2035.", "2035-09-24T20:00:00+08:00"],
    ],
  },
  {
    name: "a company that the tape does not know, by its name with and without its form",
    text: "Brightwater's revenue rose 7% to $3.2 billion in the second quarter. Its net income was $410 million.",
    number: "7",
    verdict: "contradicted",
    says: 5,
    documents: [["Brightwater Corp's revenue rose 5% to $3,204 million in the quarter ended June 30, 2025."]],
  },
  {
    name: "an amount of a company that the tape does not know",
    text: "Brightwater's revenue rose 5% to $3.2 billion in the second quarter.",
    number: "3.2 billion",
    verdict: "confirmed",
    says: 3.204e9,
    documents: [["Brightwater Corp's revenue rose 5% to $3,204 million in the quarter ended June 30, 2025."]],
  },
  {
    name: "two companies that the tape does not know",
    text: "Brightwater's revenue rose 7% in the second quarter.",
    number: "7",
    verdict: "unverifiable",
    documents: [["Brightstone Corp's revenue rose 5% in the quarter ended June 30, 2025."]],
  },
  {
    name: "what somebody said, as a publisher reported",
    text: "Alibaba's net income rose 66% in the June quarter.",
    number: "66",
    verdict: "contradicted",
    says: 76,
    source: { speaker: "Toby Xu", publisher: "Reuters" },
    documents: [
      [
        '"Alibaba\'s net income rose 76% in the June quarter," Toby Xu, its finance chief, told analysts, Reuters reported.',
      ],
    ],
  },
  {
    name: "a French article, an English release",
    text: "Le bénéfice net d'Alibaba a bondi de 66 % au deuxième trimestre.",
    number: "66",
    verdict: "contradicted",
    says: 76,
    documents: [[RELEASE]],
  },
  {
    name: "an English article, a French release",
    text: "Alibaba's net income reached 42.4 billion yuan in the June quarter.",
    number: "42.4 billion",
    verdict: "confirmed",
    says: 42.38e9,
    documents: [[COMMUNIQUE]],
  },
  {
    name: "a French article, a French release",
    text: "Le bénéfice net d'Alibaba a progressé de 66 % au deuxième trimestre.",
    number: "66",
    verdict: "contradicted",
    says: 76,
    documents: [[COMMUNIQUE]],
  },
];
