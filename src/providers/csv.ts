import Papa from "papaparse";
import { TapecheckError } from "../errors.js";
import { parseIso, type SessionDate, toIso } from "../tape/session-date.js";
import type { Mapping } from "./mapping.js";
import type { Bar, Provider, RateRow, Request, Want } from "./provider.js";
import { refusePage, wrongFormat } from "./refusals.js";

/** A provider over anybody's CSV, by its mapping file. `id` is its name in commands and in the configuration. */
export function csvProvider(id: string, mapping: Mapping): Provider {
  return {
    id,
    name: mapping.name,
    serves: [mapping.serves],
    terms: {
      units: mapping.scale === 1 ? "as the source gives them" : `as the source gives them, times ${mapping.scale}`,
      adjustment: mapping.adjustment,
      zone: "the venue's",
      delayMinutes: 60,
      licence: mapping.licence,
      address: new URL(mapping.url).origin,
      rate: { requests: 1, perMilliseconds: 1000, together: 1 },
    },
    request: (want, { base, env }) => requestOf(mapping, want, base, env),
    parse(want, answer) {
      refusePage(mapping.name, want, answer);
      const rows = new Table(mapping, want, answer.text);
      return mapping.serves === "bars" ? { bars: rows.bars() } : { rates: rows.rates() };
    },
  };
}

function requestOf(
  { url, key, name }: Mapping,
  want: Want,
  base: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Request {
  const secret = key === undefined ? undefined : env[key];
  if (key !== undefined && !secret) {
    throw new TapecheckError("provider-key-missing", `${name} wants a key.`, {
      expected: `the key in ${key}`,
      found: "nothing",
      hint: `Set it in the environment: export ${key}=…`,
    });
  }
  const from = want.kind === "bars" || want.kind === "rates" ? want.from : null;
  const places: Readonly<Record<string, string>> = {
    symbol: want.kind === "bars" ? want.symbol : "",
    from: from === null ? "1970-01-01" : toIso(from),
    key: secret ?? "",
  };
  const filled = url.replace(/\{(symbol|from|key)\}/g, (_, place: string) => encodeURIComponent(places[place] ?? ""));
  const address = base === undefined ? filled : filled.replace(new URL(filled).origin, base);
  return { url: address, headers: { accept: "text/csv, text/plain" }, secrets: secret ? [secret] : [] };
}

/** The rows of a source by the columns of a tape. */
class Table {
  readonly #rows: readonly string[][];
  readonly #header: readonly string[];

  constructor(
    readonly mapping: Mapping,
    readonly want: Want,
    text: string,
  ) {
    const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), {
      delimiter: mapping.delimiter,
      skipEmptyLines: true,
    });
    const [header = [], ...rows] = data;
    if (!text.includes("\n")) throw this.#wrong("a line end after the header", header.join());
    if (errors.length > 0) throw this.#wrong("a whole CSV file", errors[0]?.message ?? "");
    this.#header = header.map((title) => title.trim());
    this.#rows = rows;
    const missing = Object.values(mapping.columns).find((title) => !this.#header.includes(title));
    if (missing !== undefined) throw this.#wrong(`a column "${missing}"`, this.#header.join());
    const short = rows.find((row) => row.length !== header.length);
    if (short !== undefined) throw this.#wrong(`${header.length} cells in each row`, short.join());
  }

  bars(): Bar[] {
    const bars = this.#rows.map((row): Bar => {
      const price = (column: string) => this.#figure(row, column, this.mapping.scale);
      const close = price("close");
      if (!(close > 0)) throw this.#wrong("a close above zero", row.join());
      const [open, high, low, adjusted] = [price("open"), price("high"), price("low"), price("adjusted")];
      return { date: this.#date(row), open, high, low, close, volume: this.#figure(row, "volume", 1), adjusted };
    });
    return bars.sort((a, b) => a.date - b.date);
  }

  rates(): RateRow[] {
    return this.#rows.map((row) => {
      const rate = this.#figure(row, "rate", this.mapping.scale);
      const quote = this.#cell(row, "quote");
      if (!(rate > 0) || !/^[A-Z]{3}$/.test(quote)) throw this.#wrong("a currency and a rate above zero", row.join());
      return { date: this.#date(row), quote, rate };
    });
  }

  #cell(row: readonly string[], column: string): string {
    const title = this.mapping.columns[column];
    return title === undefined ? "" : (row[this.#header.indexOf(title)] ?? "").trim();
  }

  #figure(row: readonly string[], column: string, scale: number): number {
    const cell = this.#cell(row, column);
    if (cell === "") return Number.NaN;
    const plain = this.mapping.decimal === "," ? cell.replaceAll(".", "").replace(",", ".") : cell.replaceAll(",", "");
    const value = Number(plain);
    if (!/^\d+(?:\.\d+)?$/.test(plain) || !Number.isFinite(value)) throw this.#wrong(`${column} as a number`, cell);
    return Number((value * scale).toPrecision(12));
  }

  #date(row: readonly string[]): SessionDate {
    const cell = this.#cell(row, "date");
    const pattern = this.mapping.date;
    const part = (letters: string) => cell.slice(pattern.indexOf(letters), pattern.indexOf(letters) + letters.length);
    const date = cell.length === pattern.length ? parseIso(`${part("YYYY")}-${part("MM")}-${part("DD")}`) : undefined;
    if (date === undefined) throw this.#wrong(`a date as ${pattern}`, cell);
    return date;
  }

  #wrong(expected: string, found: string) {
    return wrongFormat(this.mapping.name, this.want, expected, found);
  }
}
