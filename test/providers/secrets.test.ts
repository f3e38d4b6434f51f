import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hider, secretsIn } from "../../src/net/secrets.js";
import { csvProvider } from "../../src/providers/csv.js";
import { parseMapping } from "../../src/providers/mapping.js";
import { knownProviders, type SyncReport, syncTape } from "../../src/sync/index.js";
import { temporaryFolder } from "../tape/support/directory.js";
import { localServer, says } from "./support/server.js";

const folder = temporaryFolder();
const server = await localServer();

/** Keys that are written otherwise in an address, in a form, in JSON or in a page than they are. */
const keys = ["se!cr~et", "se cr+et/1", "s3%cr&et=x", "clé-sécrète", '"quoted\\key"', "Se.cr$et(1)*", "<b>k'ey</b>"];

const bytesOf = (text: string): string[] =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, "0"));
const form = (text: string): string => new URLSearchParams({ k: text }).toString().slice(2);

/** The ways in which a key may be written. */
const spellingsOf = (key: string): string[] => [
  key,
  encodeURIComponent(key),
  encodeURI(key),
  form(key),
  form(key).replaceAll("+", "%20"),
  form(key).toLowerCase(),
  bytesOf(key)
    .map((byte) => `%${byte}`)
    .join(""),
  bytesOf(key)
    .map((byte) => `%${byte.toUpperCase()}`)
    .join(""),
  encodeURIComponent(encodeURIComponent(key)),
  JSON.stringify(key).slice(1, -1),
  JSON.stringify(key).slice(1, -1).replaceAll("/", "\\/"),
  Array.from(key, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  Array.from(key, (char) => `&#${char.charCodeAt(0)};`).join(""),
  Array.from(key, (char) => `&#x${char.charCodeAt(0).toString(16)};`).join(""),
  key.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
  Buffer.from(key).toString("base64"),
  Buffer.from(key).toString("base64url"),
];

/** Every file in a folder, as characters of one byte each, so that what is in a database is found too. */
function everything(of: string): string {
  if (!existsSync(of)) return "";
  if (!statSync(of).isDirectory()) return readFileSync(of, "latin1") + readFileSync(of, "utf8");
  return readdirSync(of)
    .map((name) => everything(join(of, name)))
    .join("\n");
}

/** All of an error that anybody may print. */
function whole(error: unknown): string {
  const { message, stack, cause, ...rest } = error as Error & Record<string, unknown>;
  return [message, stack, JSON.stringify(rest), cause === undefined ? "" : whole(cause)].join("\n");
}

const mapping = parseMapping(
  JSON.stringify({
    url: `${server.base}/daily/{key}/{symbol}?from={from}&apikey={key}`,
    columns: { date: "Date", close: "Close" },
    key: "OWN_KEY",
  }),
  "own.json",
);
const known = [csvProvider("own", mapping), ...knownProviders({})];
const instrument = {
  symbol: "ABC",
  name: "ABC",
  aliases: [],
  venue: "XNYS",
  timezone: "America/New_York",
  currency: "USD",
  type: "share",
  issuer: "ABC",
  primary: true,
  sharesPerUnit: 1,
} as const;

const sync = (store: string, key: string): Promise<SyncReport> =>
  syncTape(
    store,
    { symbols: ["ABC"], rates: false, feeds: [] },
    {
      known,
      provider: "own",
      env: { OWN_KEY: key },
      bases: { own: server.base },
      listed: [instrument],
      now: () => Date.parse("2025-09-24T22:00:00Z"),
      limits: { attempts: 1, backoff: 1, milliseconds: 2000 },
    },
  );

/** What a source may answer that says a key back, given one of its spellings. */
const echoes: Readonly<Record<string, (said: string) => (typeof server)["answer"]>> = {
  "in good rows and its headers": (said) => (request, response) => {
    const safe = encodeURIComponent(said).slice(0, 100);
    const rows = "Date,Close\n2025-09-23,11\n2025-09-24,12\n";
    says(rows, "text/csv", 200, { etag: `"${safe}"`, "last-modified": safe })(request, response);
  },
  "in a body that is no CSV": (said) => says(`The key ${said} is wrong.`, "text/plain"),
  "in a header of columns": (said) => says(`Date,${said}\n2025-09-24,12\n`, "text/csv"),
  "in a cell": (said) => says(`Date,Close\n2025-09-24,${said}\n`, "text/csv"),
  "in a page": (said) => says(`<html><body>${said}</body></html>`, "text/html"),
  "in a refusal": (said) => says(said, "text/plain", 403),
  "in a redirect elsewhere": (said) =>
    says("", "text/plain", 302, { location: `ftp://${encodeURIComponent(said)}.invalid/` }),
  "in a redirect to itself": (said) =>
    says("", "text/plain", 302, { location: `/loop?key=${encodeURIComponent(said)}` }),
};

const printed: string[] = [];
const { log, warn, error } = console;
for (const name of ["log", "warn", "error"] as const)
  console[name] = (...args) => void printed.push(args.map(String).join(" "));
afterAll(() => Object.assign(console, { log, warn, error }));

describe("a key", () => {
  it.each(keys)("%s stands in no tape, error or log, however a source says it back", async (key) => {
    const spellings = [...new Set(spellingsOf(key))];
    const seen: string[] = [];
    let stored = 0;
    for (const [name, answer] of Object.entries(echoes)) {
      server.answer = answer(spellings.join(" · "));
      const store = join(folder, `${keys.indexOf(key)}`, `${name.replaceAll(" ", "-")}.duckdb`);
      const { failed, added } = await sync(store, key);
      seen.push(...failed.map(({ what, error: refused }) => `${what} ${whole(refused)}`));
      stored += added.bars;
    }
    expect([stored, seen.length]).toEqual([2, Object.keys(echoes).length - 1]);
    const all = [everything(join(folder, `${keys.indexOf(key)}`)), ...seen, ...printed].join("\n").toLowerCase();
    expect(all).toContain("/daily/***/abc?from=");
    for (const said of spellings) expect(all).not.toContain(said.toLowerCase());
  });

  it("is asked for with", () => expect(server.asked[0]).toBe("/daily/se!cr~et/ABC?from=1970-01-01&apikey=se!cr~et"));

  it("is hidden in any mixture of spellings, and nothing else is", () => {
    const hide = hider(["se!cr~et", "abc", ""]);
    expect(hide("se%21cr%7Eet, SE!CR~ET, s%65%21cr~et, se!cr~e, abc 12.5")).toBe("***, ***, ***, se!cr~e, abc 12.5");
    expect(hider(["a+b c"])("a%2Bb+c a+b%20c a+b c a%252Bb%2520c a+bc")).toBe("*** *** *** *** a+bc");
  });

  it("is found in an address of the user's own", () => {
    expect(secretsIn("https://me:hush@x.example/feed?token=0123456789&page=2&key=on")).toEqual([
      "me",
      "hush",
      "0123456789",
    ]);
    expect(secretsIn("no address")).toEqual([]);
  });
});
