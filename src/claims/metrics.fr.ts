import { of } from "./phrase.fr.js";
import type { SaidSubject } from "./phrase.js";

/** The company figures of a tape in French, each with its article. */
const METRICS: Readonly<Record<string, string>> = {
  revenue: "le chiffre d'affaires",
  "net income": "le bénéfice net",
  "net income attributable": "le bénéfice net part du groupe",
  "cloud revenue": "le chiffre d'affaires du cloud",
  "data center revenue": "le chiffre d'affaires des centres de données",
};

/** A company figure with its article: `le chiffre d'affaires du cloud`. */
export const metricText = (metric: string): string => METRICS[metric] ?? `le chiffre ${of(metric)}`;

/** A figure of a company as the subject of a sentence: `le chiffre d'affaires d'Alibaba`. */
export const figureOf = (issuer: string, metric: string, quarterly: boolean): SaidSubject => ({
  name: `${metricText(metric)}${quarterly ? " trimestriel" : ""} ${of(issuer)}`,
  plural: false,
});
