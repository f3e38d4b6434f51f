import type { Charted, ChartRequest, ChartSpecification } from "../../../src/chart/index.js";
import { specify } from "../../../src/chart/index.js";
import { TapecheckError } from "../../../src/errors.js";
import type { Instrument, Needs, Tape, TapeSource } from "../../../src/index.js";
import { openTape } from "../../../src/tape/node.js";
import type { ChartFlags } from "../commands/chart.js";
import { instrumentOf } from "../instrument.js";
import { claimOf } from "./claim.js";

/** What is asked for, its days and numbers read already. */
export interface ChartOrder extends Pick<ChartRequest, "from" | "to" | "averages"> {
  readonly symbols: readonly [string, ...string[]];
  readonly flags: ChartFlags;
}

/** Reads from a tape what a chart needs, and says what is drawn; throws `symbol-unknown` and what specifying throws. */
export async function drawChart(path: string | undefined, order: ChartOrder): Promise<ChartSpecification> {
  const source = await openTape(path);
  try {
    return specify(await requestOf(source, order));
  } finally {
    await source.close();
  }
}

async function requestOf(source: TapeSource, order: ChartOrder): Promise<ChartRequest> {
  const { flags, symbols, from, to, averages } = order;
  const instruments = await source.instruments();
  const drawn = [...new Set(symbols)].map((symbol) => instrumentOf(instruments, symbol));
  const relative = flags.relative === undefined ? null : instrumentOf(instruments, flags.relative);
  const tape = await source.load(needsOf([...drawn, ...(relative ? [relative] : [])]));
  const charted = drawn.map((instrument) => rowsOf(tape, instrument)) as [Charted, ...Charted[]];
  const { instrument, series } = charted[0];
  return {
    charted,
    from,
    to,
    averages,
    type: flags.type,
    language: flags.lang,
    log: flags.log === true,
    volume: flags.volume === true,
    rsi: flags.rsi === true,
    macd: flags.macd === true,
    bollinger: flags.bollinger === true,
    drawdown: flags.drawdown === true,
    rebase: flags.rebase === true,
    levels: flags.levels === true,
    relative: relative === null ? null : rowsOf(tape, relative),
    events: flags.events ? tape.events(instrument.issuer) : [],
    claim:
      flags.claim === undefined ? null : await claimOf(flags.claim, source, { symbol: instrument.symbol, series, to }),
  };
}

const needsOf = (instruments: readonly Instrument[]): Needs => ({
  symbols: instruments.map(({ symbol }) => symbol),
  currencies: [],
  entities: instruments.map(({ issuer }) => issuer),
});

function rowsOf(tape: Tape, instrument: Instrument): Charted {
  const series = tape.series(instrument.symbol);
  if (series !== undefined && series.dates.length > 0) return { instrument, series };
  throw new TapecheckError("sessions-too-few", `the tape has no prices of ${instrument.symbol}`, {
    hint: "tapecheck tape status lists what a tape holds.",
  });
}
