import { TapecheckError } from "../errors.js";
import { isRecord, textField } from "./refusals.js";

/** How the columns of somebody's CSV are those of a tape, as a mapping file says it. */
export interface Mapping {
  readonly name: string;
  /** With `{symbol}`, `{from}` and `{key}` where they belong. */
  readonly url: string;
  readonly serves: "bars" | "rates";
  /** By column of the tape, the column of the source. */
  readonly columns: Readonly<Record<string, string>>;
  readonly date: "YYYY-MM-DD" | "YYYYMMDD" | "DD/MM/YYYY" | "MM/DD/YYYY" | "DD.MM.YYYY";
  readonly delimiter: string;
  readonly decimal: "." | ",";
  /** Every price is multiplied by it: 0.01 for pence. */
  readonly scale: number;
  readonly adjustment: "splits" | "splits and dividends" | "none";
  /** The variable of the environment that holds the key; absent where there is none. */
  readonly key?: string;
  readonly licence: string;
}

const columnsOf = { bars: ["date", "close"], rates: ["date", "quote", "rate"] } as const;
const dates: readonly string[] = ["YYYY-MM-DD", "YYYYMMDD", "DD/MM/YYYY", "MM/DD/YYYY", "DD.MM.YYYY"];

/** Reads a mapping file. Throws `mapping-invalid` with the field that is not as it should be. */
export function parseMapping(source: string, file: string): Mapping {
  let given: unknown;
  try {
    given = JSON.parse(source);
  } catch (error) {
    throw invalid(file, "JSON", (error as Error).message);
  }
  if (!isRecord(given)) throw invalid(file, "an object", typeof given);
  const serves = given.serves === "rates" ? "rates" : "bars";
  const columns = isRecord(given.columns) ? given.columns : {};
  for (const column of columnsOf[serves])
    if (typeof columns[column] !== "string") throw invalid(file, `columns.${column}`, "no column of the source");
  const url = textField(given, "url") ?? "";
  if (!URL.canParse(url)) throw invalid(file, "url as a whole address", url);
  const date = textField(given, "date") ?? "YYYY-MM-DD";
  if (!dates.includes(date)) throw invalid(file, `date as one of ${dates.join(", ")}`, date);
  const scale = given.scale ?? 1;
  if (typeof scale !== "number" || !(scale > 0)) throw invalid(file, "scale as a number above zero", String(scale));
  const adjustment = textField(given, "adjustment") ?? "splits";
  if (!["splits", "splits and dividends", "none"].includes(adjustment))
    throw invalid(file, "adjustment as splits, splits and dividends, or none", adjustment);
  const key = textField(given, "key");
  return {
    name: textField(given, "name") ?? new URL(url).hostname,
    url,
    serves,
    columns: columns as Record<string, string>,
    date: date as Mapping["date"],
    delimiter: textField(given, "delimiter") ?? ",",
    decimal: given.decimal === "," ? "," : ".",
    scale,
    adjustment: adjustment as Mapping["adjustment"],
    licence: textField(given, "licence") ?? "not told by the mapping file",
    ...(key === undefined ? {} : { key }),
  };
}

const invalid = (file: string, expected: string, found: string): TapecheckError =>
  new TapecheckError("mapping-invalid", "The mapping file does not say how the columns are to be read.", {
    file,
    expected,
    found,
    hint: "docs/providers.md has a mapping file with every field.",
  });
