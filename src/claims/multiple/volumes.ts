import type { ResolvedListing } from "../../entities/subject.js";
import type { Period } from "../../periods/period.js";
import { resolveDay } from "../../periods/resolve-day.js";
import { meaning } from "../../syntax/item.js";
import { type Measured, unmeasured } from "../../verdicts/reading.js";
import { assertionOf, nameOf, symbolsOf } from "../build.js";
import { row } from "../change.js";
import type { Claim } from "../claim.js";
import type { When } from "../question.js";
import { dayOf, type ReadSlot, type SentenceView } from "../sentence.js";
import { sessionsOf } from "../sessions.js";
import { isIndex } from "../subjects.js";
import type { World } from "../world.js";

const UNNAMED = { r: "stock", hint: { ads: false, venues: [] }, definite: true } as const;

/** `as many shares`, `103 million ADSs, six times as many`: what is counted are shares. */
export function countsShares({ chunks, at }: ReadSlot): boolean {
  const manyBehind = chunks
    .slice(at + 1, at + 4)
    .some(({ t, item }) => t === "word" && meaning(item, "many") !== undefined);
  return manyBehind || chunks.slice(at + 1, at + 5).some(({ quantity }) => quantity?.unit === "shares");
}

/** Whose dealings are compared with another day's: of the word for them, or of the shares that changed hands; null for none. */
export function dealingsOf(slot: ReadSlot, view: SentenceView): ResolvedListing | null {
  const [own] = slot.subjects.flat();
  if (own?.kind === "volume") return own.of;
  if (dayBehind(slot) === null || !speaksOfDealings(slot)) return null;
  if (own?.kind === "listing") return isIndex(own) ? null : own;
  const [company] = view.resolve(UNNAMED, slot.at);
  return company?.kind === "listing" && !isIndex(company) ? company : null;
}

/** `volume`, `turnover`, `103 million shares`, `traded` near before the number; `as heavy`, `the volume` behind it. */
function speaksOfDealings({ chunks, at }: ReadSlot): boolean {
  return chunks
    .slice(Math.max(0, at - 9), at + 4)
    .some(
      ({ t, item, quantity }) =>
        quantity?.unit === "shares" ||
        (t === "word" && (meaning(item, "volume") ?? meaning(item, "dealings")) !== undefined),
    );
}

/** The day that is compared with: `Wednesday's`, `the day before`, `as on Friday`; null for none, or where its price is. */
function dayBehind({ chunks, at }: ReadSlot): Period | null {
  for (let i = at + 1; i < at + 8; i++) {
    const period = chunks[i]?.period;
    if (chunks[i] === undefined || chunks[i]?.t === "mark") return null;
    if (period?.spec.p !== "day") continue;
    const noun = chunks[i + 1]?.item;
    const priced = meaning(noun, "equity") ?? meaning(noun, "field") ?? meaning(noun, "level");
    return period.possessive && priced !== undefined ? null : period;
  }
  return null;
}

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
  const spec = dayOf(dayBehind(slot) ?? slot.day);
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
