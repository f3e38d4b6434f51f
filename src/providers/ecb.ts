import { Parser } from "htmlparser2";
import { parseIso, type SessionDate } from "../tape/session-date.js";
import type { Provider, RateRow, Want } from "./provider.js";
import { refusePage, wrongFormat } from "./refusals.js";

const name = "European Central Bank";
/** The shorter file has ninety days. */
const short = 85;

/** The European Central Bank: its euro reference rates of each working day since 1999, crossed to the US dollar. */
export const ecb: Provider = {
  id: "ecb",
  name,
  serves: ["rates"],
  terms: {
    units: "units of a currency for one euro, crossed here to units for one US dollar",
    adjustment: "none",
    zone: "Europe/Berlin",
    delayMinutes: 0,
    licence: "free to use, with the European Central Bank named as the source",
    address: "https://www.ecb.europa.eu/services/using-our-site/disclaimer/html/index.en.html",
    rate: { requests: 1, perMilliseconds: 1000, together: 1 },
  },
  request(want, { base = "https://www.ecb.europa.eu", now }) {
    const { from } = want as Want & { kind: "rates" };
    const age = from === null ? Number.POSITIVE_INFINITY : now / 86_400_000 - from;
    const file = age > short ? "eurofxref-hist" : "eurofxref-hist-90d";
    return {
      url: `${base}/stats/eurofxref/${file}.xml`,
      headers: { accept: "application/xml, text/xml" },
      secrets: [],
    };
  },
  parse(want, answer) {
    refusePage(name, want, answer);
    if (!/<\/gesmes:Envelope>\s*$/.test(answer.text.slice(-200)))
      throw wrongFormat(name, want, "a whole document that ends with </gesmes:Envelope>", `…${answer.text.slice(-40)}`);
    const rates = crossed(want, perEuro(want, answer.text));
    if (rates.length === 0) throw wrongFormat(name, want, "Cube elements with time, currency and rate", answer.text);
    return { rates };
  },
};

/** By day, units of each currency for one euro. An entity that the document declares is never resolved. */
function perEuro(want: Want, text: string): Map<SessionDate, Map<string, number>> {
  const days = new Map<SessionDate, Map<string, number>>();
  let today: Map<string, number> | undefined;
  const parser = new Parser(
    {
      onopentag(element, { time, currency, rate }) {
        if (element !== "Cube") return;
        if (time !== undefined) {
          const date = parseIso(time);
          if (date === undefined) throw wrongFormat(name, want, "a day as YYYY-MM-DD", time);
          today = new Map();
          days.set(date, today);
        }
        if (currency === undefined || rate === undefined) return;
        const value = Number(rate);
        if (!/^[A-Z]{3}$/.test(currency) || !(value > 0) || !Number.isFinite(value) || today === undefined)
          throw wrongFormat(name, want, "a currency and a rate above zero", `${currency} ${rate}`);
        today.set(currency, value);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return days;
}

/** Units for one US dollar, ascending by day; a day without a rate of the dollar has none. */
function crossed(want: Want, days: ReadonlyMap<SessionDate, ReadonlyMap<string, number>>): RateRow[] {
  const from = (want as Want & { kind: "rates" }).from ?? Number.NEGATIVE_INFINITY;
  const rows: RateRow[] = [];
  for (const [date, rates] of [...days].sort(([a], [b]) => a - b)) {
    const dollar = rates.get("USD");
    if (dollar === undefined || date < from) continue;
    rows.push({ date, quote: "EUR", rate: digits(1 / dollar) });
    for (const [quote, rate] of rates) if (quote !== "USD") rows.push({ date, quote, rate: digits(rate / dollar) });
  }
  return rows;
}

/** Reference rates have five or six digits; eight keep what the crossing knows. */
const digits = (rate: number): number => Number(rate.toPrecision(8));
