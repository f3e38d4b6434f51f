import { TapecheckError } from "../../../src/errors.js";
import type { Instrument, TapeSource } from "../../../src/index.js";
import { type PerformanceOrder, type PerformanceWriter, performances } from "../../../src/perf/index.js";
import { instrumentOf } from "../instrument.js";
import type { Shell } from "../shell.js";

/** What is printed, and how. */
export interface PrintRequest extends Pick<PerformanceOrder, "asOf" | "currency" | "totalReturn"> {
  readonly symbols: readonly string[];
  /** Every instrument of the tape that has the session, instead of named ones. */
  readonly all: boolean;
  /** Symbols to compare with. */
  readonly against: readonly string[];
  readonly writer: PerformanceWriter;
}

/** Prints performance tables; of named instruments all or, where one of them cannot be, none. */
export async function printPerformances(request: PrintRequest, source: TapeSource, shell: Shell): Promise<void> {
  const known = await source.instruments();
  const instruments = request.all ? known : named(request.symbols, known);
  const { asOf, currency, totalReturn, writer } = request;
  const against = named(request.against, known);
  const order = { instruments, against, asOf, currency, totalReturn };
  const refused: Instrument[] = [];
  const skip = request.all ? (instrument: Instrument) => refused.push(instrument) : undefined;
  const texts: string[] = [];
  for await (const performance of performances(source, order, skip)) {
    if (request.all) shell.stdout.write(writer.add(performance));
    else texts.push(writer.add(performance));
  }
  for (const text of [...texts, writer.end()]) shell.stdout.write(text);
  if (refused.length > 0)
    shell.stderr.write(
      `tapecheck: left out, without such a session: ${refused.map(({ symbol }) => symbol).join(" ")}\n`,
    );
}

function named(symbols: readonly string[], known: readonly Instrument[]): readonly Instrument[] {
  return [...new Set(symbols.map((symbol) => instrumentOf(known, symbol)))];
}

/** Throws `usage-error` unless either symbols are named or all are asked for. */
export function requireSymbols(symbols: readonly string[], all: boolean): void {
  if (symbols.length > 0 !== all) return;
  throw new TapecheckError("usage-error", all ? "--all excludes symbols" : "no symbol was named", {
    expected: "a SYMBOL, or --all",
    hint: "tapecheck tape status lists what a tape holds.",
  });
}
