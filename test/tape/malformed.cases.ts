/** A tape directory with one fault: the file, its content, and where and how the fault is reported. */
export interface MalformedCase {
  readonly name: string;
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly code: string;
  readonly line?: number;
  readonly column?: number;
  readonly expected?: string;
  readonly found?: string;
}

const bars = "date,open,high,low,close,volume";
const date = "a date as YYYY-MM-DD";
const figure = "a number with a point for decimals, or nothing";
const close = "a number with a point for decimals";
const row = "tape-row-malformed";

/** A price file whose second row, on line 3, has a fault. */
const price = (name: string, cells: string, column: number, expected: string, found: string): MalformedCase => ({
  name,
  file: "prices/AAA.csv",
  content: `${bars}\n2025-01-02,10,11,9.5,10.5,1000\n${cells}\n2025-01-06,1,1,1,1,1\n`,
  code: row,
  line: 3,
  column,
  expected,
  found,
});

const header = (file: string, content: string, expected: string, found: string): MalformedCase => ({
  name: `${file} with the header ${found}`,
  file,
  content,
  code: "tape-header-malformed",
  line: 1,
  column: 1,
  expected,
  found,
});

const instruments = "symbol,name,aliases,venue,timezone,currency,type,issuer,primary,shares_per_unit";
const alpha = "AAA,Alpha,,XNYS,America/New_York,USD,share,Alpha,1,1";

/** An instruments file whose second row, on line 3, has a fault. */
const listing = (name: string, cells: string, column: number, expected: string, found: string): MalformedCase => ({
  name,
  file: "instruments.csv",
  content: `${instruments}\n${alpha}\n${cells}\n`,
  code: row,
  line: 3,
  column,
  expected,
  found,
});

const table = (file: string, head: string, cells: string, column: number, expected: string, found: string) => ({
  name: `${file} with ${found}`,
  file,
  content: `${head}\n${cells}\n`,
  code: row,
  line: 2,
  column,
  expected,
  found,
});

const rates = "date,base,quote,rate";
const facts = "entity,metric,period_end,period,value,unit,source";
const events = "instant,entity,kind,title,source";
const dividends = "symbol,ex_date,amount,currency";
const instant = "an instant as YYYY-MM-DDTHH:MM:SSZ or with an offset";

/** Every kind of fault that a tape directory can have, by file, line and column. */
export const malformedCases: readonly MalformedCase[] = [
  price("a day that is no day", "2025-02-30,1,1,1,1,1", 1, date, '"2025-02-30"'),
  price("a day without zeros", "2025-1-3,1,1,1,1,1", 1, date, '"2025-1-3"'),
  price("a day without zeros, as long as one", "2025-1-003,1,1,1,1,1", 1, date, '"2025-1-003"'),
  price("a day with slashes", "2025/01/03,1,1,1,1,1", 1, date, '"2025/01/03"'),
  price("a day with a space before it", " 2025-01-3,1,1,1,1,1", 1, date, '" 2025-01-3"'),
  price("a day with a space behind it", "2025-01-3 ,1,1,1,1,1", 1, date, '"2025-01-3 "'),
  price("a day before Christ", "-025-01-03,1,1,1,1,1", 1, date, '"-025-01-03"'),
  price("a day with a time", "2025-01-03T00:00:00,1,1,1,1,1", 1, date, '"2025-01-03T00:00:00"'),
  price("no day", ",1,1,1,1,1", 1, date, "an empty cell"),
  price("a word for a number", "2025-01-03,1,n/a,1,1,1", 14, figure, '"n/a"'),
  price("a number with two points", "2025-01-03,1,1,1.2.3,1,1", 16, figure, '"1.2.3"'),
  price("a number with a letter", "2025-01-03,1,1,1,1,12k", 20, figure, '"12k"'),
  price("a number that is none", "2025-01-03,nan,1,1,1,1", 12, figure, '"nan"'),
  price("an infinite number", "2025-01-03,1,1,1,inf,1", 18, close, '"inf"'),
  price("a number too large", "2025-01-03,1,1,1,1,1e400", 20, figure, '"1e400"'),
  price("no close", "2025-01-03,1,1,1,,1", 18, close, "an empty cell"),
  price("a cell of spaces for the close", "2025-01-03,1,1,1,  ,1", 18, close, '"  "'),
  price("a cell too few", "2025-01-03,1,1,1,1", 1, "6 cells", "5 cells"),
  price("a cell too many", "2025-01-03,1,1,1,1,1,1", 1, "6 cells", "7 cells"),
  price("a comma for decimals", "2025-01-03,1,1,1,1,5,1", 1, "6 cells", "7 cells"),
  price("a line of spaces", "   ", 1, "6 cells", "1 cell"),
  price("a comment", "# comment", 1, "6 cells", "1 cell"),
  price("a quoted word", '2025-01-03,"1","x, y",1,1,1', 16, figure, '"x, y"'),
  {
    ...price("a quotation mark that is not closed", '"2025-01-03,1,1,1,1,1', 1, "", ""),
    expected: 'a closing " just before the comma or the end of the line',
  },
  {
    ...price("a session that is there twice", "2025-01-02,1,1,1,1,1", 1, "a date after 2025-01-02", "2025-01-02"),
    code: "tape-row-duplicate",
  },
  {
    ...price(
      "a session earlier than the one above",
      "2024-12-31,1,1,1,1,1",
      1,
      "a date after 2025-01-02",
      "2024-12-31",
    ),
    code: "tape-row-order",
  },
  { ...price("a byte that is no text", "", 12, figure, '"\ufffd"'), content: brokenByte() },
  header("prices/AAA.csv", "date,close\n2025-01-02,1\n", bars, '"date,close"'),
  header("prices/AAA.csv", "2025-01-02,1,1,1,1,1\n", bars, '"2025-01-02,1,1,1,1,1"'),
  header("prices/AAA.csv", "", bars, "an empty line"),
  header("instruments.csv", "symbol;name\n", instruments, '"symbol;name"'),
  header("fx.csv", "date,quote,rate\n", rates, '"date,quote,rate"'),
  listing(
    "a symbol that leaves the folder",
    "../x,X,,XNYS,America/New_York,USD,share,X,1,1",
    1,
    "a symbol without spaces and slashes",
    '"../x"',
  ),
  listing(
    "a name that is empty",
    "X,,,XNYS,America/New_York,USD,share,X,1,1",
    3,
    "text, not an empty cell",
    "an empty cell",
  ),
  listing(
    "a venue that is no code",
    "X,X,,NYSE!,America/New_York,USD,share,X,1,1",
    6,
    "a market identifier code of four capital letters or digits",
    '"NYSE!"',
  ),
  listing(
    "a zone that is none",
    'X,"X, Inc.",,XNYS,New York,USD,share,X,1,1',
    19,
    "an IANA time zone like Asia/Hong_Kong",
    '"New York"',
  ),
  listing(
    "a currency that is none",
    "X,X,,XNYS,America/New_York,$,share,X,1,1",
    28,
    "a currency as three capital letters",
    '"$"',
  ),
  listing("a type that is none", "X,X,,XNYS,America/New_York,USD,bond,X,1,1", 32, "share, ads, etf or index", '"bond"'),
  listing("no answer to primary", "X,X,,XNYS,America/New_York,USD,share,X,maybe,1", 40, "1 or 0", '"maybe"'),
  listing("no shares in a unit", "X,X,,XNYS,America/New_York,USD,share,X,1,0", 42, "a number above zero", '"0"'),
  {
    ...listing("a symbol that is listed twice", alpha, 1, "each symbol once", "AAA, also on line 2"),
    code: "tape-symbol-duplicate",
  },
  table("fx.csv", rates, "2025-01-02,EUR,CNY,7.5", 12, "USD", '"EUR"'),
  table("fx.csv", rates, "2025-01-02,USD,CNY,-7.5", 20, "a number above zero", '"-7.5"'),
  {
    ...table(
      "fx.csv",
      rates,
      "2025-01-02,USD,CNY,7\n2025-01-02,USD,EUR,1\n2025-01-02,USD,CNY,7",
      1,
      "a date after 2025-01-02",
      "2025-01-02",
    ),
    code: "tape-row-duplicate",
    line: 4,
  },
  table("facts.csv", facts, '"Alpha, Inc.",revenue,2024-12-32,quarter,1,USD,x', 23, date, '"2024-12-32"'),
  table("facts.csv", facts, "Alpha,revenue,2024-12-31,quarter,1.5bn,USD,x", 34, close, '"1.5bn"'),
  table("events.csv", events, "2025-01-06 21:05,Alpha,results,Title,x", 1, instant, '"2025-01-06 21:05"'),
  table("events.csv", events, "2025-02-30T10:00:00Z,Alpha,results,Title,x", 1, instant, '"2025-02-30T10:00:00Z"'),
  table("dividends.csv", dividends, "AAA,2025-01-06,,USD", 16, "a number above zero", "an empty cell"),
  {
    name: "facts that are not UTF-8",
    file: "facts.csv",
    content: Uint8Array.of(0x41, 0xe9, 0x0a),
    code: "tape-file-encoding",
  },
];

function brokenByte(): Uint8Array {
  const text = new TextEncoder().encode(`${bars}\n2025-01-02,10,11,9.5,10.5,1000\n2025-01-03,?,1,1,1,1\n`);
  text[text.indexOf(63)] = 0xe9;
  return text;
}
