import type { ResolvedListing } from "../../entities/subject.js";
import { meaning } from "../../syntax/item.js";
import { type Measured, type Reading, unmeasured } from "../../verdicts/reading.js";
import { assertionOf, nameOf, silence, symbolsOf, unjudged } from "../build.js";
import { isCertain } from "../certainty.js";
import { row } from "../change.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import { companyOf } from "../company.js";
import { cueBefore } from "../near.js";
import type { When } from "../question.js";
import { type ReadSlot, type SentenceView, whenOf } from "../sentence.js";
import { sessionsOf } from "../sessions.js";
import type { World } from "../world.js";

/** Money that changed hands in a session. */
export const turnover: ClaimKind = {
  name: "turnover",
  about: "shares of a company, or of a market, changed hands for so much money in a session",
  frame: bySlot(frame, "money"),
};

/** Trades are made at all prices of the session; their mean is known to about so much. */
const SLACK = 0.03;

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const { quantity } = slot;
  if (quantity.value < 1e5 || !isTraded(slot)) return [];
  const subject = companyOf(slot, view);
  const reason = silence(slot) ?? (subject === null ? "unknown-subject" : null);
  if (subject === null || reason !== null) return [unjudged("turnover", slot, reason ?? "unknown-subject")];
  const when = whenOf(slot, view);
  return [
    {
      kind: "turnover",
      start: slot.start,
      end: slot.end,
      number: { start: quantity.start, end: quantity.end },
      assertion: { ...assertionOf(slot, 0), slack: SLACK },
      subject: nameOf(subject),
      certain: () => isCertain(slot, view, subject) && slot.day !== null,
      reason: null,
      needs: { symbols: symbolsOf(subject), currencies: [], entities: [] },
      measure: (world) => measure(subject, when, quantity.currencies, world),
    },
  ];
}

/** `turnover in the stock came to HK$30 billion`, `shares worth $4 billion changed hands`: money, and of shares. */
function isTraded(slot: ReadSlot): boolean {
  const word = cueBefore(slot, "turnover", 12);
  const ofShares = (from: number, to: number): boolean =>
    slot.chunks
      .slice(Math.max(from, 0), to)
      .some(
        ({ t, item }) =>
          t === "word" && (meaning(item, "equity") !== undefined || meaning(item, "place") !== undefined),
      );
  if (word >= 0) return ofShares(word - 4, slot.at) && meaning(slot.chunks[word]?.item, "segment") === undefined;
  return isDealt(slot) && ofShares(slot.at - 5, slot.at + 5) && slot.lead !== "at";
}

/** `changed hands`, `traded` soon after the number. */
const isDealt = ({ chunks, at }: ReadSlot): boolean =>
  chunks.slice(at + 1, at + 6).some(({ t, item }) => t === "word" && meaning(item, "dealt") !== undefined);

function measure(subject: ResolvedListing, when: When, currencies: readonly string[], world: World): Measured {
  const known = subject.listings.filter((listing) => world.context(listing) !== null);
  if (known.length === 0) return unmeasured("no-data");
  const readings = known
    .filter(({ currency }) => currencies.includes(currency))
    .flatMap((listing, order) => readingsOn(listing, when, order < subject.licensed, world));
  return readings.length > 0 ? { readings, reason: null } : unmeasured("units");
}

function readingsOn(
  listing: ResolvedListing["listings"][number],
  when: When,
  licensed: boolean,
  world: World,
): Reading[] {
  const context = world.context(listing);
  if (context === null) return [];
  const { series } = context;
  return sessionsOf(when, world.anchored(context, when.anchors)).sessions.flatMap((session) => {
    const i = session.index;
    const [high, low, close, volume] = [series.high[i], series.low[i], series.close[i], series.volume[i]] as number[];
    const mean = ((high ?? 0) + (low ?? 0) + (close ?? 0)) / 3;
    const value = mean * (volume ?? 0);
    if (!(value > 0)) return [];
    const rows = [row(context, listing, i, "volume", volume as number), row(context, listing, i, "mean price", mean)];
    return [
      {
        label: `${listing.symbol}, volume times mean price (${session.rule})`,
        licensed,
        value,
        range: null,
        from: rows[0]?.date ?? null,
        to: rows[0]?.date ?? null,
        rule: session.rule,
        symbol: listing.symbol,
        evidence: rows,
        notes: [],
        complete: !session.intraday,
      },
    ];
  });
}
