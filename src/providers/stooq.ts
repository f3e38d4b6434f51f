import { parseIso, toIso } from "../tape/session-date.js";
import type { Bar, Provider, Want } from "./provider.js";
import { blocked, noData, refusePage, wrongFormat } from "./refusals.js";

const name = "Stooq";

/** Indices that Stooq calls by another name. */
const indices: Readonly<Record<string, string>> = {
  "^GSPC": "^spx",
  "^IXIC": "^ndq",
  "^DJI": "^dji",
  "^HSI": "^hsi",
  "^N225": "^nkx",
  "^FTSE": "^ukx",
  "^FCHI": "^cac",
  "^GDAXI": "^dax",
};

/** Endings of symbols as the tape writes them, and as Stooq does; without one it is an American listing. */
const endings: Readonly<Record<string, string>> = { HK: "hk", L: "uk", DE: "de", T: "jp", WA: "", BD: "hu" };

/** Stooq: daily bars as a file of comma-separated values. A notice of a limit comes with a good status. */
export const stooq: Provider = {
  id: "stooq",
  name,
  serves: ["bars"],
  terms: {
    units: "the currency of the quotation; London in pence, divided by 100",
    adjustment: "splits and dividends",
    zone: "the venue's",
    delayMinutes: 360,
    licence: "personal use; not to be passed on",
    address: "https://stooq.com/terms.html",
    rate: { requests: 1, perMilliseconds: 1500, together: 1 },
  },
  request(want, { base = "https://stooq.com", env }) {
    const { symbol, from } = want as Want & { kind: "bars" };
    const key = env.TAPECHECK_STOOQ_KEY;
    const query = new URLSearchParams({ s: symbolOf(symbol), i: "d" });
    if (from !== null) query.set("d1", toIso(from).replaceAll("-", ""));
    if (key) query.set("apikey", key);
    return { url: `${base}/q/d/l/?${query}`, headers: { accept: "text/csv" }, secrets: key ? [key] : [] };
  },
  parse(want, answer) {
    refusePage(name, want, answer);
    const text = answer.text.replace(/^\ufeff/, "");
    if (/^\s*no data/i.test(text)) throw noData(name, want, "No data");
    if (/^\s*(?:exceeded|get your apikey|access denied)/i.test(text))
      throw blocked(name, want, text.trim().slice(0, 80));
    return { bars: barsOf(want, text) };
  },
};

function symbolOf(symbol: string): string {
  if (Object.hasOwn(indices, symbol)) return indices[symbol] as string;
  if (symbol.startsWith("^")) return symbol.toLowerCase();
  const [, stem = symbol, ending] = /^(.+)\.([A-Z]+)$/.exec(symbol) ?? [];
  if (ending === undefined) return `${stem.toLowerCase()}.us`;
  const own = Object.hasOwn(endings, ending) ? (endings[ending] as string) : ending.toLowerCase();
  return `${stem.toLowerCase().replace(/^0+(?=\d)/, "")}${own === "" ? "" : `.${own}`}`;
}

/** The header is looked at, not assumed: indices come without a volume, and PHP's warnings have stood above it. */
function barsOf(want: Want, text: string): Bar[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  const [header = "", ...rows] = lines;
  const names = header.split(",");
  const column = (title: string) => names.indexOf(title);
  const places = ["Open", "High", "Low", "Close", "Volume"].map(column);
  if (column("Date") !== 0 || places.slice(0, 4).includes(-1))
    throw wrongFormat(name, want, "Date,Open,High,Low,Close,Volume", header);
  if (!/\n$/.test(text)) throw wrongFormat(name, want, "a line end after the last row", `…${text.slice(-40)}`);
  const scale = want.kind === "bars" && want.symbol.endsWith(".L") ? 0.01 : 1;
  return rows.map((line) => {
    const cells = line.split(",");
    const date = parseIso(cells[0] ?? "");
    const figure = (place: number, factor: number) => {
      const cell = cells[place] ?? "";
      const value = cell === "" ? Number.NaN : Number((Number(cell) * factor).toPrecision(12));
      if (cell !== "" && !(value >= 0)) throw wrongFormat(name, want, "figures with a point for decimals", line);
      return value;
    };
    const [open, high, low, close] = places.slice(0, 4).map((place) => figure(place, scale)) as [
      number,
      number,
      number,
      number,
    ];
    if (date === undefined || Number.isNaN(close) || cells.length !== names.length)
      throw wrongFormat(name, want, "rows of a date and prices", line);
    return { date, open, high, low, close, volume: figure(places[4] ?? -1, 1), adjusted: close };
  });
}
