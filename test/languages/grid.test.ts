import { describe, expect, it } from "vitest";
import { languages } from "../../src/languages/index.js";
import { casesOf, kinds } from "../claims/kinds.js";

/** The grid of kinds and languages: how many cases, passing ones, each cell has. An empty cell is "not checked". */
const codes = Object.keys(languages);
const tables = await Promise.all(kinds.map(async (kind) => ({ kind, cases: await casesOf(kind) })));
/** What a case of a kind must be to fill its cell: forecasts are never judged, and the tape has no counts of shares. */
const passing = (kind: string): string => (kind === "forecast" || kind === "market-cap" ? "unverifiable" : "confirmed");

const grid = tables.map(({ kind, cases }) => ({
  kind,
  cells: codes.map(
    (code) => cases.filter(({ language, verdict }) => (language ?? "en") === code && verdict === passing(kind)).length,
  ),
}));

/** The grid as text, a line a kind. */
function printed(): string {
  const width = Math.max(...kinds.map(({ length }) => length));
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(width)}  ${cells.map((cell) => cell.padStart(11)).join("")}`;
  const rows = grid.map(({ kind, cells }) =>
    line(
      kind,
      cells.map((count) => (count === 0 ? "not checked" : String(count))),
    ),
  );
  return [line("confirmed cases", codes), ...rows].join("\n");
}

describe("kinds of claims by language", () => {
  it("no language lacks a kind", () => {
    console.log(printed());
    const empty = grid.flatMap(({ kind, cells }) =>
      codes.filter((_, i) => cells[i] === 0).map((code) => `${kind} in ${code}`),
    );
    expect(empty).toEqual([]);
  });

  it("no case is in a language that is not there", () => {
    const spoken = new Set(tables.flatMap(({ cases }) => cases.map(({ language }) => language ?? "en")));
    expect([...spoken].filter((code) => !codes.includes(code))).toEqual([]);
  });
});
