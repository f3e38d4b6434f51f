import type { ResolvedListing } from "../../entities/subject.js";
import { crossRate } from "../../measures/rate.js";
import { cued, meaning } from "../../syntax/item.js";
import type { Instrument } from "../../tape/model.js";
import { sessionDate, toIso } from "../../tape/session-date.js";
import { dateAt } from "../../tape/sessions.js";
import { type Measured, type Reading, unmeasured } from "../../verdicts/reading.js";
import { assertionOf, nameOf, symbolsOf } from "../build.js";
import { row } from "../change.js";
import type { Claim } from "../claim.js";
import type { When } from "../question.js";
import { type ReadSlot, type SentenceView, whenOf } from "../sentence.js";
import { sessionsOf } from "../sessions.js";
import type { World } from "../world.js";

// What a share listed in one place is worth in the units and the money of another.

/** Fixings of one day differ by hour and source. */
const SLACK = 0.006;

/** How far off, as a share of itself, an equivalent must be to be called wrong: a fixing may be a wild day old. */
const FAR = 0.025;

/** How many chunks before an equivalent the word for it stands at most. */
const REACH = 8;

/** `as each stands for eight shares, that is the equivalent of HK$102.6`: the claim that an amount makes; none where it is none. */
export function equivalents(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const { quantity } = slot;
  if (quantity.unit !== "money" || quantity.form !== "digits" || quantity.value >= 1e5 || !isEquivalent(slot))
    return [];
  const [found] = view.resolve({ r: "stock", hint: { ads: false, venues: [] }, definite: true }, slot.at);
  if (found?.kind !== "listing") return [];
  const sums = sumsOf(found, quantity.currencies.slice(0, 1));
  if (!sums.some(({ units }) => isCounted(slot, units))) return [];
  const when = whenOf(slot, view);
  return [
    {
      kind: "conversion",
      start: slot.start,
      end: slot.end,
      number: { start: quantity.start, end: quantity.end },
      assertion: { ...assertionOf(slot, 0), slack: SLACK },
      subject: nameOf(found),
      certain: (truth) => Math.abs(truth / quantity.value - 1) > FAR,
      reason: null,
      needs: { symbols: symbolsOf(found), currencies: currenciesOf(found), entities: [] },
      measure: (world) => measure(sums, when, world),
    },
  ];
}

const currenciesOf = ({ listings }: ResolvedListing): readonly string[] =>
  listings.map(({ currency }) => currency).filter((code) => code !== "USD");

/** One price told as another: so many units of a listing, in a currency. */
interface Sum {
  readonly listing: Instrument;
  readonly times: number;
  readonly currency: string;
  /** How many shares one unit of the other listing holds. */
  readonly units: number;
}

/** The sums that an amount of money may tell: shares as the units of another listing, and the other way round. */
function sumsOf({ listings }: ResolvedListing, currencies: readonly string[]): readonly Sum[] {
  return listings.flatMap((listing) =>
    listings.flatMap((other): readonly Sum[] => {
      const times = other.sharesPerUnit / listing.sharesPerUnit;
      if (times === 1) return [];
      const units = Math.max(times, 1 / times);
      return [...new Set([other.currency, ...(times > 1 ? [listing.currency] : [])])]
        .filter((currency) => currencies.includes(currency))
        .map((currency) => ({ listing, times, currency, units }));
    }),
  );
}

/** Whether the sentence counts so many shares to a unit: `eight`, `an eighth`, or `per ADS`. */
const isCounted = ({ chunks, at }: ReadSlot, units: number): boolean =>
  chunks.some(
    ({ item, quantity }, i) =>
      meaning(item, "cardinal")?.value === units ||
      Math.abs((quantity?.form === "fraction" ? quantity.value : 0) - 1 / units) < 1e-9 ||
      (i > at && i < at + 4 && meaning(item, "equity")?.listing === "ads" && cued(chunks[i - 1]?.item, "each-of")),
  );

/** `is equivalent to`, `corresponds to`, `would make`, `an eighth of that is`: a word for a sum before the number, no other amount between. */
function isEquivalent({ chunks, at }: ReadSlot): boolean {
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const { item, t, quantity } = chunks[i] as ReadSlot["chunks"][number];
    const level = meaning(item, "level")?.field;
    if (t === "mark" || (level !== undefined && level !== "last")) return false;
    if (cued(item, "equivalent") || quantity?.form === "fraction") return true;
    if (quantity?.unit === "money") return false;
  }
  return false;
}

function measure(sums: readonly Sum[], when: When, world: World): Measured {
  const readings = sums.flatMap((sum) => readingsOf(sum, when, world));
  return readings.length > 0 ? { readings, reason: null } : unmeasured("no-rate");
}

function readingsOf({ listing, times, currency }: Sum, when: When, world: World): readonly Reading[] {
  const context = world.context(listing);
  if (context === null) return [];
  const { series } = context;
  return sessionsOf(when, world.anchored(context, when.anchors)).sessions.flatMap((session): readonly Reading[] => {
    const day = dateAt(series, session.index);
    const rate = crossRate(listing.currency, currency, sessionDate(day), world.tape);
    const close = series.close[session.index] as number;
    if (rate === null) return [];
    return [
      {
        label: `${listing.symbol}, close, ${times > 1 ? `times ${times}` : `divided by ${1 / times}`}${listing.currency === currency ? "" : `, in ${currency}`}`,
        licensed: true,
        value: close * times * rate,
        range: null,
        from: toIso(day),
        to: toIso(day),
        rule: session.rule,
        symbol: listing.symbol,
        evidence: [row(context, listing, session.index, "close", close)],
        notes: [],
        complete: true,
      },
    ];
  });
}
