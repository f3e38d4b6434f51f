import Papa from "papaparse";
import { TapecheckError } from "../../../src/errors.js";
import type { Instrument } from "../../../src/index.js";
import type { NamedEvent } from "../../../src/study/index.js";
import { parseDay } from "../../../src/tape/node.js";
import { instrumentOf } from "../instrument.js";

/** Columns that name whose event it is, when it was and what it is called, the first that is there counting. */
const COLUMNS = { whose: ["symbol", "entity"], when: ["instant", "date"], label: ["label", "title", "kind"] } as const;

/** An instant with its zone: without one it would be another hour for every reader. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads events from CSV with a header: `symbol` or `entity`, `date` or `instant`, and perhaps `label` or `title`.
 *
 * An entity is an issuer and stands for its primary listing; an event of no entity, of the market as a whole, is none
 * of a listing and left to `onMarket`. Throws `events-malformed` with the line, and
 * `symbol-unknown`.
 */
export function readEvents(
  text: string,
  file: string,
  known: readonly Instrument[],
  onMarket: (line: number) => void,
): readonly NamedEvent[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter: "," });
  const header = (data[0] ?? []).map((name) => name.trim().toLowerCase());
  const at = (names: readonly string[]): number =>
    Math.max(-1, header.indexOf(names.find((name) => header.includes(name)) ?? ""));
  const columns = { whose: at(COLUMNS.whose), when: at(COLUMNS.when), label: at(COLUMNS.label) };
  if (columns.whose < 0 || columns.when < 0)
    throw malformed(file, 1, "a header with symbol,date or entity,instant", header.join(","));
  return data.flatMap((cells, row) => {
    if (row === 0 || cells.every((cell) => cell.trim() === "")) return [];
    const isEntity = header[columns.whose] === "entity";
    if (isEntity && cells[columns.whose]?.trim() === "") {
      onMarket(row + 1);
      return [];
    }
    return [eventOf(cells, columns, { file, line: row + 1 }, known, isEntity)];
  });
}

interface Place {
  readonly file: string;
  readonly line: number;
}

function eventOf(
  cells: readonly string[],
  columns: Readonly<Record<keyof typeof COLUMNS, number>>,
  place: Place,
  known: readonly Instrument[],
  isEntity: boolean,
): NamedEvent {
  const cell = (column: number): string => cells[column]?.trim() ?? "";
  const when = cell(columns.when);
  const day = parseDay(when);
  const instant = day === null && INSTANT.test(when) ? Date.parse(when) : Number.NaN;
  if (day === null && Number.isNaN(instant)) {
    throw malformed(
      place.file,
      place.line,
      "a day as 2025-08-29, or an instant with its zone as 2025-08-29T10:00:00Z",
      when,
    );
  }
  return {
    line: place.line,
    instrument: listingOf(cell(columns.whose), isEntity, known, place),
    day,
    instant: day === null ? instant : null,
    label: cell(columns.label),
  };
}

function listingOf(name: string, isEntity: boolean, known: readonly Instrument[], place: Place): Instrument {
  const primary = isEntity ? known.find(({ issuer, primary: is }) => is && issuer === name) : undefined;
  return primary ?? instrumentOf(known, name, place);
}

const malformed = (file: string, line: number, expected: string, found: string): TapecheckError =>
  new TapecheckError("events-malformed", "this is no event", { file, line, expected, found });
