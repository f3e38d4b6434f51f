import { TapecheckError } from "../errors.js";
import type { Listed } from "../measures/align.js";
import { listedOf } from "../measures/session.js";
import type { Instrument, Tape, TapeSource } from "../tape/model.js";
import { type PerformanceQuestion, performanceOf } from "./measure.js";
import { comparedWith, currenciesNeeded, requireRates } from "./needs.js";
import type { Performance } from "./performance.js";

/** What is asked of several instruments at once. */
export interface PerformanceOrder extends Omit<PerformanceQuestion, "against"> {
  readonly instruments: readonly Instrument[];
  /** What all are compared with; empty for the index of each one's own market. */
  readonly against: readonly Instrument[];
}

/** So many instruments are loaded at once. */
const TOGETHER = 256;

/**
 * The performance tables of several instruments, in their order, loaded from a source a few at a time.
 *
 * `onRefusal` is told of an instrument that has no such session, which is then left out; without it the error is
 * thrown. Rejects with the coded errors of {@link performanceOf} and with `currency-unknown`.
 */
export async function* performances(
  source: TapeSource,
  order: PerformanceOrder,
  onRefusal?: (instrument: Instrument, error: TapecheckError) => void,
): AsyncGenerator<Performance> {
  const listed = await source.instruments();
  for (let from = 0; from < order.instruments.length; from += TOGETHER) {
    const some = order.instruments.slice(from, from + TOGETHER);
    const against = new Map(some.map((one) => [one.symbol, comparedWith(one, order.against, listed)]));
    const tape = await loadFor(source, some, [...new Set([...against.values()].flat())], order);
    for (const instrument of some) {
      const performance = attempt(instrument, against.get(instrument.symbol) ?? [], order, tape, onRefusal);
      if (performance !== null) yield performance;
    }
  }
}

async function loadFor(
  source: TapeSource,
  instruments: readonly Instrument[],
  against: readonly Instrument[],
  order: PerformanceOrder,
): Promise<Tape> {
  const symbols = [...new Set([...instruments, ...against].map(({ symbol }) => symbol))];
  const tape = await source.load({ symbols, currencies: [], entities: [] });
  const currencies = currenciesNeeded(instruments, order, tape);
  if (currencies.length === 0) return tape;
  const priced = await source.load({ symbols, currencies, entities: [] });
  requireRates(order.currency, priced);
  return priced;
}

function attempt(
  instrument: Instrument,
  against: readonly Instrument[],
  order: PerformanceOrder,
  tape: Tape,
  onRefusal: ((instrument: Instrument, error: TapecheckError) => void) | undefined,
): Performance | null {
  try {
    const others: Listed[] = against.map((other) => listedOf(other, tape));
    return performanceOf(listedOf(instrument, tape), { ...order, against: others }, tape);
  } catch (error) {
    if (onRefusal === undefined || !(error instanceof TapecheckError)) throw error;
    onRefusal(instrument, error);
    return null;
  }
}
