import type { ResolvedListing } from "../../entities/subject.js";
import { cued } from "../../syntax/item.js";
import type { Fact, Instrument } from "../../tape/model.js";
import { type Measured, type Reading, unmeasured } from "../../verdicts/reading.js";
import { assertionOf, nameOf, silence, symbolsOf, unjudged } from "../build.js";
import { isCertain } from "../certainty.js";
import { row } from "../change.js";
import { bySlot, type Claim, type ClaimKind } from "../claim.js";
import { companyOf } from "../company.js";
import { factRow } from "../facts.js";
import { cueAfter, cueBefore } from "../near.js";
import type { When } from "../question.js";
import { type ReadSlot, type SentenceView, whenOf } from "../sentence.js";
import { sessionsOf } from "../sessions.js";
import type { World } from "../world.js";

/** What a company is worth on the stock market. */
export const marketCap: ClaimKind = {
  name: "market-cap",
  about: "a company is worth an amount on the stock market: its price times its shares",
  frame: bySlot(frame, "money"),
};

/** The company figure that a market value needs. */
const SHARES = "shares outstanding";

/** Days that a count of shares may be older than the text. */
const STALE_DAYS = 460;

/** How far a count of shares may be from that of the day, as a share: buybacks and grants go on. */
const SLACK = 0.02;

function frame(slot: ReadSlot, view: SentenceView): readonly Claim[] {
  const { quantity } = slot;
  if (quantity.value < 1e6 || !isValue(slot)) return [];
  const subject = companyOf(slot, view);
  const name = subject === null ? null : nameOf(subject);
  const reason = silence(slot) ?? (subject === null ? "unknown-subject" : isAmountOfChange(slot) ? "no-fact" : null);
  if (subject === null || reason !== null) return [unjudged("market-cap", slot, reason ?? "unknown-subject", name)];
  const when = whenOf(slot, view);
  return [
    {
      kind: "market-cap",
      start: slot.start,
      end: slot.end,
      number: { start: quantity.start, end: quantity.end },
      assertion: { ...assertionOf(slot, 0), slack: SLACK },
      subject: nameOf(subject),
      certain: () => isCertain(slot, view, subject),
      reason: null,
      needs: { symbols: symbolsOf(subject), currencies: [], entities: [subject.issuer] },
      measure: (world) => measure(subject, when, quantity.currencies, world),
    },
  ];
}

/** `a market value of`, `valued at`, `its capitalisation to`, `$500 billion in market value`. */
function isValue(slot: ReadSlot): boolean {
  if (cueBefore(slot, "valuation", 7) >= 0 || cueAfter(slot, "valuation", 5) >= 0) return true;
  return [cueBefore(slot, "value", 7), cueAfter(slot, "value", 5)].some(
    (at) => at >= 0 && [at - 1, at + 1, at + 2].some((i) => cued(slot.chunks[i]?.item, "of-market")),
  );
}

/** `wiped $20 billion off its market value`: no value but a change of one. */
const isAmountOfChange = (slot: ReadSlot): boolean =>
  cueBefore(slot, "valuation", 7) < 0 && cueBefore(slot, "value", 7) < 0;

function measure(subject: ResolvedListing, when: When, currencies: readonly string[], world: World): Measured {
  const shares = sharesOf(subject.issuer, world);
  if (shares === null) return unmeasured("no-fact");
  const readings = subject.listings
    .filter(({ currency }) => currencies.includes(currency))
    .flatMap((listing, order) => readingsOn(listing, shares, when, order < subject.licensed, world));
  return readings.length > 0 ? { readings, reason: null } : unmeasured("units");
}

function sharesOf(issuer: string, { tape, published }: World): Fact | null {
  const known = tape.facts(issuer).filter((fact) => fact.metric === SHARES && fact.periodEnd <= published.day);
  const latest = known.reduce<Fact | null>(
    (best, fact) => (best && best.periodEnd > fact.periodEnd ? best : fact),
    null,
  );
  return latest !== null && published.day - latest.periodEnd <= STALE_DAYS ? latest : null;
}

function readingsOn(listing: Instrument, shares: Fact, when: When, licensed: boolean, world: World): Reading[] {
  const context = world.context(listing);
  if (context === null) return [];
  const { sessions } = sessionsOf(when, world.anchored(context, when.anchors));
  return sessions.map((session) => {
    const close = context.series.close[session.index] as number;
    const price = row(context, listing, session.index, "close", close);
    return {
      label: `${listing.symbol}, price times shares outstanding (${session.rule})`,
      licensed,
      value: (close * shares.value) / listing.sharesPerUnit,
      range: null,
      from: price.date,
      to: price.date,
      rule: session.rule,
      symbol: listing.symbol,
      evidence: [factRow(shares), price],
      notes: [],
      complete: !session.intraday,
    };
  });
}
