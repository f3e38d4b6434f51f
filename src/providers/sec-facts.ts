import type { Fact } from "../tape/model.js";
import { parseIso } from "../tape/session-date.js";
import type { Want } from "./provider.js";
import { field, isRecord, textField, wrongFormat } from "./refusals.js";

/** The tags of XBRL that tell a metric of the tape, the one that counts first before those that stood for it earlier. */
const metrics: Readonly<Record<string, readonly string[]>> = {
  revenue: [
    "us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax",
    "us-gaap:Revenues",
    "us-gaap:RevenueFromContractWithCustomerIncludingAssessedTax",
    "us-gaap:SalesRevenueNet",
    "ifrs-full:Revenue",
  ],
  "net income": ["us-gaap:NetIncomeLoss", "ifrs-full:ProfitLoss"],
  "operating income": ["us-gaap:OperatingIncomeLoss", "ifrs-full:ProfitLossFromOperatingActivities"],
  "earnings per share": ["us-gaap:EarningsPerShareDiluted", "ifrs-full:DilutedEarningsLossPerShare"],
  "shares outstanding": ["dei:EntityCommonStockSharesOutstanding"],
};

/** Lengths of periods in days, from and to, and what a tape calls them. */
const periods: readonly (readonly [number, number, string])[] = [
  [80, 100, "quarter"],
  [170, 192, "half year"],
  [260, 285, "nine months"],
  [350, 380, "year"],
];

/**
 * The figures of a company, one of each metric and period: that of the first tag which has it, as filed last.
 *
 * Rejects what has no `facts`; a tag that is missing is a figure that the company does not report.
 */
export function factsOfCompany(
  provider: string,
  want: Want & { kind: "facts" },
  found: Record<string, unknown>,
): Fact[] {
  const facts = field(found, "facts");
  if (!isRecord(facts)) throw wrongFormat(provider, want, "facts by taxonomy and tag", Object.keys(found).join());
  return Object.entries(metrics).flatMap(([metric, tags]) => {
    const known = new Map<string, Fact>();
    for (const tag of tags) {
      const own = latestFiled(provider, want, metric, unitsOf(facts, tag));
      for (const [key, fact] of own) if (!known.has(key)) known.set(key, fact);
    }
    return [...known.values()].sort((a, b) => a.periodEnd - b.periodEnd);
  });
}

function unitsOf(facts: Record<string, unknown>, tag: string): Record<string, unknown> {
  const [taxonomy = "", local = ""] = tag.split(":");
  const units = field(field(field(facts, taxonomy), local), "units");
  return isRecord(units) ? units : {};
}

/** One figure is in every filing that compares with it: what was filed last is what it is now. */
function latestFiled(
  provider: string,
  want: Want & { kind: "facts" },
  metric: string,
  units: Record<string, unknown>,
): Map<string, Fact> {
  const latest = new Map<string, { fact: Fact; filed: string }>();
  for (const [unit, rows] of Object.entries(units)) {
    if (!Array.isArray(rows)) throw wrongFormat(provider, want, "a list of figures", typeof rows);
    for (const row of rows) {
      const [end, filed, number] = [
        parseIso(textField(row, "end") ?? ""),
        textField(row, "filed"),
        textField(row, "accn"),
      ];
      const value = field(row, "val");
      if (end === undefined || filed === undefined || typeof value !== "number")
        throw wrongFormat(provider, want, "figures with end, val and filed", JSON.stringify(row ?? null));
      const period = periodOf(textField(row, "start"), end);
      if (period === undefined) continue;
      const key = `${period}\t${end}\t${unit}`;
      if ((latest.get(key)?.filed ?? "") > filed) continue;
      const source = `${provider} ${textField(row, "form") ?? "filing"} ${number ?? filed}`;
      const fact = {
        entity: want.entity,
        metric,
        periodEnd: end,
        period,
        value,
        unit: unit.replace("/shares", ""),
        source,
      };
      latest.set(key, { fact, filed });
    }
  }
  return new Map([...latest].map(([key, { fact }]) => [key, fact]));
}

/** What a tape calls the period; a figure of a moment has no start, and one of another length no name. */
function periodOf(start: string | undefined, end: number): string | undefined {
  if (start === undefined) return "moment";
  const from = parseIso(start);
  const days = from === undefined ? 0 : end - from + 1;
  return periods.find(([least, most]) => days >= least && days <= most)?.[2];
}
