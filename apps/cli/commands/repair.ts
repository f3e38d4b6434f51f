import { TapecheckError } from "../../../src/errors.js";
import {
  defaultStore,
  type Fixable,
  makeRepairs,
  openTape,
  readRepairs,
  type TapeFinding,
  undoRepair,
  verifyTape,
} from "../../../src/tape/node.js";
import { loadConfig } from "../config.js";
import { madeLines, proposalLines, repairedLines } from "../repair-text.js";
import type { Shell } from "../shell.js";
import { type AddTapeCommand, tapeFormat } from "./tape-command.js";

const HELP = `
Without an option nothing is changed: what tape verify finds and one thing would mend is listed with that thing. No row
of a store is ever overwritten: a repair stands beside what came from the source, counts before it, and can be taken back.
Exit 0 nothing to repair or done, 1 repairs are proposed.

Examples:
  $ tapecheck tape repair desk.duckdb
  $ tapecheck tape repair desk.duckdb --apply --only 9988.HK VOD.L
  $ tapecheck tape repair desk.duckdb --made
  $ tapecheck tape repair desk.duckdb --undo 4`;

interface Flags {
  readonly apply?: true;
  readonly only?: readonly string[];
  readonly made?: true;
  readonly undo?: string;
  readonly format: "text" | "json";
}

/** Adds `tapecheck tape repair` to the commands of the tape; `onCode` is told the exit code. */
export function registerRepair(add: AddTapeCommand, shell: Shell, onCode: (code: number) => void): void {
  add("repair [TAPE]", "mend what is wrong with a store", "Proposes repairs of a store, and makes them if asked.", HELP)
    .addOption(tapeFormat())
    .option("--apply", "make the repairs that are proposed")
    .option("--only <symbols...>", "propose and make repairs of these symbols alone")
    .option("--made", "list the repairs of the tape")
    .option("--undo <number>", "take a repair back")
    .action(async (path: string | undefined, flags: Flags) => onCode(await repairCommand(path, flags, shell)));
}

async function repairCommand(path: string | undefined, flags: Flags, shell: Shell): Promise<number> {
  const store = path ?? (await loadConfig(undefined, shell)).tape ?? defaultStore;
  const print = (value: object, text: string): void => {
    shell.stdout.write(flags.format === "json" ? `${JSON.stringify({ tape: store, ...value })}\n` : text);
  };
  if (flags.made || flags.undo !== undefined) {
    const repairs =
      flags.undo === undefined ? await readRepairs(store) : [await undoRepair(store, numberOf(flags.undo))];
    print({ repairs }, madeLines(repairs));
    return 0;
  }
  const isAsked = ({ symbol }: TapeFinding) => flags.only?.includes(symbol ?? "") ?? true;
  const found = (await verifyTape(store)).flatMap(ofEach).filter(isAsked);
  const proposed = found.filter(isFixable);
  if (!flags.apply || proposed.length === 0) {
    print({ proposed }, proposalLines(store, proposed, found.length));
    return proposed.length > 0 ? 1 : 0;
  }
  await requireStore(store);
  const repairs = await makeRepairs(store, proposed);
  print({ repairs }, repairedLines(store, repairs));
  return 0;
}

/** A finding for each of the instruments that it is about. */
const ofEach = ({ symbols, ...finding }: TapeFinding): TapeFinding[] =>
  symbols?.map((symbol) => ({ ...finding, symbol })) ?? [finding];

const isFixable = (finding: TapeFinding): finding is Fixable => finding.fix !== undefined && finding.symbol !== null;

function numberOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new TapecheckError("repair-unknown", "A repair is named by its number.", {
    expected: "a number",
    found: text,
    hint: "tapecheck tape repair --made lists the repairs of a tape.",
  });
}

/** A directory is its owner's: what is wrong there is corrected there. */
async function requireStore(path: string): Promise<void> {
  const source = await openTape(path);
  const { kind } = await source.status();
  await source.close();
  if (kind === "store") return;
  throw new TapecheckError("tape-not-a-store", "Only a store can be repaired.", {
    file: path,
    expected: "a DuckDB file made by tapecheck",
    found: kind,
    hint: "Correct the files that tape verify names, or make a store first: tapecheck tape import DIR",
  });
}
