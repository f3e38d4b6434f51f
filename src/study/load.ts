import { benchmarkOf } from "../measures/benchmark.js";
import { listedOf } from "../measures/session.js";
import type { Instrument, TapeSource } from "../tape/model.js";
import type { SessionDate } from "../tape/session-date.js";
import type { StudyEvent } from "./question.js";

/** An event whose listing is known by name only. */
export interface NamedEvent extends Pick<StudyEvent, "line" | "label"> {
  readonly instrument: Instrument;
  readonly day: SessionDate | null;
  readonly instant: number | null;
}

/**
 * Events with their listings and benchmarks loaded; `benchmark` is for all, null for the index of each one's market.
 *
 * Rejects with `sessions-too-few` where the tape has no prices of a listing.
 */
export async function loadEvents(
  source: TapeSource,
  events: readonly NamedEvent[],
  benchmark: Instrument | null,
): Promise<readonly StudyEvent[]> {
  const known = await source.instruments();
  const against = new Map(
    events.map(({ instrument }) => [instrument.symbol, benchmark ?? benchmarkOf(instrument, known)]),
  );
  const all = [...events.map(({ instrument }) => instrument), ...against.values()];
  const symbols = [...new Set(all.flatMap((instrument) => instrument?.symbol ?? []))];
  const tape = await source.load({ symbols, currencies: [], entities: [] });
  return events.map(({ instrument, ...event }) => {
    const other = against.get(instrument.symbol) ?? null;
    return { ...event, listed: listedOf(instrument, tape), benchmark: other === null ? null : listedOf(other, tape) };
  });
}
