import { TapecheckError } from "../errors.js";
import { toIso } from "../tape/session-date.js";
import { dateAt } from "../tape/sessions.js";
import type { Stretch } from "./stretch.js";

/** Sees to it that an indicator has as many sessions as it needs; throws `sessions-too-few` where it has not. */
export function demand({ instrument, series, first, to }: Stretch, sessions: number, what: string): void {
  const held = to - first + 1;
  if (held >= sessions) return;
  throw new TapecheckError("sessions-too-few", `${what} needs more sessions of ${instrument.symbol}`, {
    expected: `${sessions} sessions up to ${toIso(dateAt(series, to))}`,
    found: `${held}`,
    hint: "Choose a later day with --to, fewer sessions, or a tape that goes further back.",
  });
}
