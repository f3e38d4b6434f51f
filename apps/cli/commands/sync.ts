import type { Command } from "commander";
import { createReader } from "../../../src/index.js";
import { planSync, syncTape, type Wanted } from "../../../src/sync/index.js";
import { defaultStore, openStore } from "../../../src/tape/node.js";
import type { Config } from "../config.js";
import { loadConfig } from "../config.js";
import { fetchLimits, readInput } from "../input.js";
import { startProgress } from "../progress.js";
import type { Shell } from "../shell.js";
import { syncOptions } from "../sources.js";
import { planLines, syncLines } from "../sync-text.js";

const HELP = `
Without a symbol everything that the tape lists is brought up to date. A store that is not there yet is made. What the
tape has already is not asked for; a sync may be stopped at any moment, and the next one finishes it.

Symbols are those of the sources (AAPL, 9988.HK, ^GSPC); a currency (EUR) or "rates" asks for exchange rates.
Exit 0 all was fetched, 1 something was refused.

Examples:
  $ tapecheck tape sync
  $ tapecheck tape sync AAPL 9988.HK rates --tape desk.duckdb
  $ tapecheck tape sync --needed-by article.md --dry-run`;

interface Flags {
  readonly tape?: string;
  readonly neededBy?: string;
  readonly dryRun?: true;
  readonly provider?: string;
  readonly config?: string;
}

/** Adds `tapecheck tape sync` to the commands of the tape; `onCode` is told the exit code. */
export function registerSync(tape: Command, program: Command, shell: Shell, onCode: (code: number) => void): void {
  tape
    .command("sync [SYMBOL...]")
    .summary("fetch what a tape lacks from its sources")
    .description("Fetches prices, dividends, splits and exchange rates that a store lacks.")
    .option("--tape <file>", `the store to fill (default: that of the configuration, else ${defaultStore})`)
    .option("--needed-by <file>", "fetch what an article needs")
    .option("--dry-run", "list what would be fetched, and fetch nothing")
    .option("--provider <name>", "the source to ask for prices")
    .option("--config <file>", "configuration (default: the nearest tapecheck.config.json, upward)")
    .addHelpText("after", HELP)
    .copyInheritedSettings(program)
    .action(async (symbols: string[], flags: Flags) => onCode(await syncCommand(symbols, flags, shell)));
}

async function syncCommand(symbols: readonly string[], flags: Flags, shell: Shell): Promise<number> {
  const config = await loadConfig(flags.config, shell);
  const store = flags.tape ?? config.tape ?? defaultStore;
  const options = await syncOptions(flags, config, shell);
  const wanted = await wantedOf(symbols, flags, config, store, shell);
  if (flags.dryRun) {
    shell.stdout.write(planLines(await planSync(store, wanted, options)));
    return 0;
  }
  let bar: Awaited<ReturnType<typeof startProgress>> | undefined;
  let starting: Promise<unknown> | undefined;
  const progress = (done: number, total: number) => {
    starting ??= startProgress("fetching", total, shell).then((started) => {
      bar = started;
    });
    bar?.reach(done);
  };
  const report = await syncTape(store, wanted, { ...options, progress });
  await starting;
  bar?.clear();
  shell.stdout.write(syncLines(report));
  return report.failed.length > 0 ? 1 : 0;
}

const isRates = (name: string): boolean => name === "rates" || (/^[A-Z]{3}$/.test(name) && currencies.has(name));

/** Currencies of the reference rates, which no symbol is meant by. */
const currencies = new Set("EUR CNY HKD GBP JPY CHF KRW INR".split(" "));

/** What is to be fetched: what is named, what an article needs, or everything that the store lists. */
async function wantedOf(
  symbols: readonly string[],
  { neededBy }: Flags,
  config: Config,
  store: string,
  shell: Shell,
): Promise<Wanted> {
  const feeds = config.sources?.feeds ?? [];
  if (symbols.length > 0 && neededBy === undefined)
    return { symbols: symbols.filter((name) => !isRates(name)), rates: symbols.some(isRates), feeds: [] };
  const source = await openStore(store);
  try {
    const instruments = await source.instruments();
    if (neededBy === undefined) return { symbols: instruments.map(({ symbol }) => symbol), rates: true, feeds };
    const input = await readInput(neededBy, shell, fetchLimits(false));
    const articles = createReader(instruments).readAll(input.source, { format: input.format });
    const needed = articles.flatMap(({ needs }) => needs.symbols);
    const rates = articles.some(({ needs }) => needs.currencies.length > 0) || symbols.some(isRates);
    return { symbols: [...new Set([...symbols.filter((name) => !isRates(name)), ...needed])], rates, feeds: [] };
  } finally {
    await source.close();
  }
}
