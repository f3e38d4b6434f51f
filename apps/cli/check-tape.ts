import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { TapecheckError } from "../../src/errors.js";
import type { TapeSource } from "../../src/index.js";
import { defaultStore, openStore, openTape } from "../../src/tape/node.js";
import type { Config } from "./config.js";
import { printFailure } from "./failure.js";
import type { Shell } from "./shell.js";
import { isOffline, type SourceFlags, syncOptions } from "./sources.js";

/** What the options of a check say of its tape. */
export interface TapeFlags extends SourceFlags {
  readonly tape?: string | undefined;
  readonly tapeAsOf?: string | undefined;
  readonly debug?: true | undefined;
}

/** The tape of a check, and the command that would fetch what it lacks; null where the tape is not one that is filled. */
export interface CheckedTape {
  readonly source: TapeSource;
  readonly fetchCommand: ((what: string) => string) | null;
}

/**
 * Opens the tape of a check: the one named, else the store of the working directory, else the sample.
 *
 * A store fills itself with what the articles need, unless that is switched off or it is read as of an instant; what
 * cannot be fetched is told and does not stop the check. A directory and the sample are never written.
 */
export async function openCheckedTape(flags: TapeFlags, config: Config, shell: Shell): Promise<CheckedTape> {
  const named =
    flags.tape ?? config.tape ?? (existsSync(resolve(shell.cwd(), defaultStore)) ? defaultStore : undefined);
  const isStore = named !== undefined && statSync(named, { throwIfNoEntry: false })?.isFile() === true;
  const fetchCommand = (what: string) =>
    `tapecheck tape sync ${what}${named === undefined || named === defaultStore ? "" : ` --tape ${named}`}`;
  if (flags.tapeAsOf !== undefined) {
    if (!isStore) throw notAStore(named);
    return { source: await openStore(named, { asOf: instantOf(flags.tapeAsOf) }), fetchCommand: null };
  }
  if (!isStore) return { source: await openTape(named), fetchCommand: named === undefined ? fetchCommand : null };
  if (isOffline(flags, config, shell)) return { source: await openStore(named), fetchCommand };
  const [options, { syncingSource }] = await Promise.all([
    syncOptions(flags, config, shell),
    import("../../src/sync/index.js"),
  ]);
  const source = await syncingSource(named, options, ({ failed }) => {
    const [first] = failed;
    if (first !== undefined) printFailure(first.error, shell, flags.debug === true, first.what);
  });
  return { source, fetchCommand };
}

function instantOf(text: string): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(text);
  const instant = Date.parse(day ? `${text}T23:59:59.999Z` : text);
  if (!Number.isNaN(instant) && (day || /(?:Z|[+-]\d\d:\d\d)$/.test(text))) return instant;
  throw new TapecheckError("as-of-invalid", "--tape-as-of names no instant", {
    expected: "2025-09-24 or 2025-09-24T17:10:00Z",
    found: text,
  });
}

const notAStore = (named: string | undefined): TapecheckError =>
  new TapecheckError("as-of-no-store", "only a store remembers what it was", {
    ...(named === undefined ? {} : { file: named }),
    expected: "--tape with a store",
    hint: "A directory of files is as it is now; import it, and fetch into the store from then on.",
  });
