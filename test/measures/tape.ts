import { join } from "node:path";
import type { Listed } from "../../src/measures/index.js";
import { openDirectory } from "../../src/tape/node.js";
import { parseIso, type SessionDate } from "../../src/tape/session-date.js";
import { indexOf } from "../../src/tape/sessions.js";
import { root } from "../house/repository.js";

/** The reference tape beside the repository. */
const referenceTape = join(root, "../shared/data");

/** A loader of listings of the reference tape, and the tape itself. */
export async function loadReference(symbols: readonly string[], currencies: readonly string[] = []) {
  const source = await openDirectory(referenceTape);
  const tape = await source.load({ symbols, currencies, entities: [] });
  const listed = (symbol: string): Listed => {
    const instrument = tape.instruments.find((one) => one.symbol === symbol);
    const series = tape.series(symbol);
    if (instrument === undefined || series === undefined) throw new Error(`no ${symbol}`);
    return { instrument, series };
  };
  return { tape, listed };
}

/** The row of a day of a listing. */
export const rowOf = ({ series }: Listed, iso: string): number => indexOf(series.dates, parseIso(iso) as SessionDate);
