import { TapecheckError } from "../errors.js";
import type { TapeEvent } from "../tape/model.js";
import type { Provider, Registered, Request, Rows, Settings, Want } from "./provider.js";
import { field, isRecord, jsonOf, textField, wrongFormat } from "./refusals.js";
import { factsOfCompany } from "./sec-facts.js";

const name = "SEC EDGAR";

/** The American register of companies: tickers, figures by XBRL tag, and the list of what a company has filed. */
export const sec: Provider = {
  id: "sec",
  name,
  serves: ["registry", "facts", "filings"],
  terms: {
    units: "the currency of each figure, whole units",
    adjustment: "none",
    zone: "America/New_York",
    delayMinutes: 0,
    licence: "public domain; programs name a person to write to and ask at most ten times a second",
    address: "https://www.sec.gov/search-filings/edgar-search-assistance/accessing-edgar-data",
    rate: { requests: 5, perMilliseconds: 1000, together: 2 },
  },
  request(want, settings) {
    return { url: addressOf(want, settings), headers: headersOf(settings), secrets: [] } satisfies Request;
  },
  parse(want, answer): Rows {
    const found = jsonOf(name, want, answer);
    if (want.kind === "registry") return { registered: registered(want, found) };
    if (want.kind === "filings") return { events: filed(want, found) };
    return { facts: factsOfCompany(name, want as Want & { kind: "facts" }, found) };
  },
};

function addressOf(want: Want, { base }: Settings): string {
  if (want.kind === "registry") return `${base ?? "https://www.sec.gov"}/files/company_tickers.json`;
  const { registration } = want as Want & { kind: "facts" };
  const number = `CIK${registration.padStart(10, "0")}.json`;
  const host = base ?? "https://data.sec.gov";
  return want.kind === "filings" ? `${host}/submissions/${number}` : `${host}/api/xbrl/companyfacts/${number}`;
}

function headersOf({ env }: Settings): Request["headers"] {
  const contact = env.TAPECHECK_SEC_CONTACT?.trim();
  if (contact && /\S@\S/.test(contact)) return { accept: "application/json", "user-agent": contact };
  throw new TapecheckError("provider-key-missing", `${name} wants to know who asks.`, {
    expected: "a name and a mail address in TAPECHECK_SEC_CONTACT",
    found: contact ? "no mail address" : "nothing",
    hint: 'Set it once: export TAPECHECK_SEC_CONTACT="Your Name you@example.org"',
  });
}

/** The file of tickers is an object of numbered companies. */
function registered(want: Want, found: Record<string, unknown>): Registered[] {
  return Object.values(found).map((company) => {
    const [symbol, title] = [textField(company, "ticker"), textField(company, "title")];
    const number = field(company, "cik_str");
    if (symbol === undefined || title === undefined || !Number.isInteger(number))
      throw wrongFormat(name, want, "companies with cik_str, ticker and title", JSON.stringify(company ?? null));
    return { symbol, name: title, registration: String(number) };
  });
}

/** Forms that tell results and forms that tell of an event; others are left out. */
const kinds: Readonly<Record<string, string>> = {
  "10-Q": "results",
  "10-K": "results",
  "20-F": "results",
  "8-K": "filing",
  "6-K": "filing",
};

/** Filings are columns of one length, the latest first. An 8-K with item 2.02 tells results. */
function filed(want: Want, found: Record<string, unknown>): TapeEvent[] {
  const recent = field(field(found, "filings"), "recent");
  const column = (key: string): readonly unknown[] => {
    const values = field(recent, key);
    if (Array.isArray(values)) return values;
    throw wrongFormat(
      name,
      want,
      `filings.recent.${key} as a list`,
      isRecord(recent) ? Object.keys(recent).join() : "none",
    );
  };
  const [forms, times, numbers] = [column("form"), column("acceptanceDateTime"), column("accessionNumber")];
  const [items, descriptions] = [column("items"), column("primaryDocDescription")];
  if (times.length !== forms.length || numbers.length !== forms.length)
    throw wrongFormat(name, want, `${forms.length} rows in each column`, `${times.length} and ${numbers.length}`);
  return forms.flatMap((form, row): TapeEvent[] => {
    const kind = kinds[String(form)];
    if (kind === undefined) return [];
    const instant = Date.parse(String(times[row]));
    if (Number.isNaN(instant)) throw wrongFormat(name, want, "an instant", String(times[row]));
    const results = String(items[row] ?? "").includes("2.02");
    const title = [String(form), String(descriptions[row] ?? "")].filter((part) => part !== "").join(": ");
    const entity = (want as Want & { kind: "filings" }).entity;
    return [{ instant, entity, kind: results ? "results" : kind, title, source: `${name} ${numbers[row]}` }];
  });
}
