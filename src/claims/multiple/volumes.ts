import type { ResolvedListing } from "../../entities/subject.js";
import { resolveDay } from "../../periods/resolve-day.js";
import { type Measured, unmeasured } from "../../verdicts/reading.js";
import { assertionOf, nameOf, symbolsOf } from "../build.js";
import { row } from "../change.js";
import type { Claim } from "../claim.js";
import type { When } from "../question.js";
import { dayOf, type ReadSlot } from "../sentence.js";
import { sessionsOf } from "../sessions.js";
import type { World } from "../world.js";

/** `Turnover was more than three times Wednesday's`: two sessions' volumes compared. */
export function measureVolumes(slot: ReadSlot, subject: ResolvedListing, when: When): Claim {
  const { quantity } = slot;
  return {
    kind: "multiple",
    start: slot.start,
    end: slot.end,
    number: { start: quantity.start, end: quantity.end },
    assertion: { ...assertionOf(slot, 0), unit: "times" },
    subject: nameOf(subject),
    certain: () => subject.certain,
    reason: null,
    needs: { symbols: symbolsOf(subject), currencies: [], entities: [] },
    measure: (world) => measure(slot, subject, when, world),
  };
}

function measure(slot: ReadSlot, subject: ResolvedListing, when: When, world: World): Measured {
  const listing = subject.listings[0];
  const context = listing === undefined ? null : world.context(listing);
  const other =
    slot.chunks.slice(slot.at + 1, slot.at + 8).find((chunk) => chunk.period?.spec.p === "day")?.period ?? null;
  const spec = dayOf(other);
  if (listing === undefined || context === null || spec === null) return unmeasured("unclear-period");
  const [before] = resolveDay(spec, context);
  const session = sessionsOf({ ...when, day: when.day === spec ? null : when.day }, context).sessions[0];
  if (before === undefined || before.index < 0 || session === undefined) return unmeasured("no-session");
  // `Doubled on Wednesday` gives the day itself: it is held against the session before.
  const start = before.index === session.index ? session.index - 1 : before.index;
  if (start < 0) return unmeasured("no-session");
  const rows = [start, session.index].map((index) => ({
    ...row(context, listing, index, "volume", context.series.volume[index] as number),
    unit: "shares",
  }));
  const value = (rows[1]?.value ?? Number.NaN) / (rows[0]?.value ?? Number.NaN);
  if (!Number.isFinite(value)) return unmeasured("no-data");
  return {
    readings: [
      {
        label: `${listing.symbol}, volume against that day's`,
        licensed: true,
        value,
        range: null,
        from: rows[0]?.date ?? null,
        to: rows[1]?.date ?? null,
        rule: "volume",
        symbol: listing.symbol,
        evidence: rows,
        notes: [],
        complete: true,
      },
    ],
    reason: null,
  };
}
