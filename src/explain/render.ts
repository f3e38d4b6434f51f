import type { Decomposition, Explanation, OtherListing, Part, Peer } from "./explanation.js";
import type { Happening } from "./happenings.js";
import type { SessionShape } from "./session.js";
import type { Standing } from "./standing.js";
import { cityOf, dayOf, grouped, ordinal, priceOf, signed, weekdayOf } from "./wording.js";

/** The parts of an explanation in plain English, as lines of text; the last ones are the rows it rests on. */
export function explanationText(one: Explanation): string {
  const sections: readonly (readonly [string | null, readonly string[]])[] = [
    [null, [`${one.name} (${one.symbol}), ${weekdayOf(one.date)}`]],
    [null, sentencesOf(one)],
    [
      `The move taken apart, in percentage points${one.countedIn === one.currency ? "" : `, in ${one.countedIn}`}`,
      splitLines(one),
    ],
    ["Events around it, by the clock of the session", happeningLines(one.happenings, one.symbol)],
    ["Peers on the day", one.peers.map(peerLine)],
    ["Evidence", evidenceLines(one)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => (title === null ? lines : [title, ...lines.map((line) => `  ${line}`)]).join("\n"))
    .join("\n\n")
    .concat("\n");
}

function sentencesOf(one: Explanation): readonly string[] {
  const { session, standing, listing } = one;
  const move = 100 * (session.close / session.previous - 1);
  const money = unitOf(one);
  return [
    `${moved(move)} to ${priceOf(session.close, money)} from ${priceOf(session.previous, money)}: ${standingIn(standing, move < 0 ? "fall" : "rise")}.`,
    ...shapeSentences(session, money),
    ...(listing === null ? [] : [listingSentence(listing, one)]),
    ownSentence(one),
  ];
}

/** The currency of prices; none for an index, whose levels are points. */
const unitOf = ({ symbol, currency }: Explanation): string | null => (symbol.startsWith("^") ? null : currency);

const moved = (move: number): string =>
  Number(move.toFixed(2)) === 0 ? "Unchanged, going" : `${move < 0 ? "Fell" : "Rose"} ${Math.abs(move).toFixed(2)}%`;

/** So many sessions back, "the largest since" is worth saying. */
const NOTABLE = 5;

function standingIn({ rank, of, from, since, sessions }: Standing, what: string): string {
  const among = `of ${grouped(of)} sessions since ${dayOf(from)}`;
  if (since === null) return `the largest ${what} on the tape, ${among}`;
  return sessions !== null && sessions >= NOTABLE
    ? `the largest ${what} since ${dayOf(since)}, the ${ordinal(rank)} largest ${among}`
    : `the ${ordinal(rank)} largest ${what} ${among}`;
}

function shapeSentences(session: SessionShape, money: string | null): readonly string[] {
  const { open, high, low, gap, sinceOpen, range, position, volume, median, medianSessions, timesMedian } = session;
  const lines: string[] = [];
  if (open === null && high === null && volume === null) lines.push("The tape has the close of this session alone.");
  if (open !== null && gap !== null && sinceOpen !== null)
    lines.push(
      `Opened at ${priceOf(open, money)}, a gap of ${signed(gap)}%; from the open to the close ${signed(sinceOpen)}%.`,
    );
  if (high !== null && low !== null && range !== null)
    lines.push(
      `Traded between ${priceOf(low, money)} and ${priceOf(high, money)}, a range of ${range.toFixed(2)}% of the close before` +
        (position === null ? "." : `; closed ${position.toFixed(0)}% of the way from the low to the high.`),
    );
  if (volume !== null && median !== null && timesMedian !== null)
    lines.push(
      `Volume ${grouped(volume)}, ${timesMedian.toFixed(1)} times the median of the ${medianSessions} sessions before (${grouped(median)}).`,
    );
  return lines;
}

function listingSentence(listing: OtherListing, { currency, venue }: Explanation): string {
  const { symbol, date, close, converted, ahead, added } = listing;
  const at = `${symbol} last closed in ${cityOf(listing.venue)} on ${dayOf(date)}, at ${priceOf(close, listing.currency)}`;
  if (!listing.first) return `${at}, before the last close in ${cityOf(venue)}: it had moved nothing since.`;
  return (
    `Before the session, ${at}, or ${priceOf(converted, currency)} a unit here: ${signed(ahead)}% against the last close in ` +
    `${cityOf(venue)}. The session itself added ${signed(added)}% to that.`
  );
}

function ownSentence({ decomposition, ownStanding }: Explanation): string {
  const { own, t, model } = decomposition;
  const how = `${signed(own)} points, t = ${t.toFixed(2)} with ${model.degrees} degrees of freedom`;
  if (!hasFactors(decomposition)) return `Beyond its usual drift it moved ${how}; nothing else is taken off.`;
  return `What is left for the instrument itself is ${how}: ${standingIn(ownStanding, own < 0 ? "own fall" : "own rise")}.`;
}

const hasFactors = ({ parts }: Decomposition): boolean => parts.some(({ symbol }) => symbol !== null);

function splitLines(one: Explanation): readonly string[] {
  const { parts, move, model } = one.decomposition;
  const rows = [...parts.map((part): [string, number] => [partIn(part), part.points]), ["the move", move] as const];
  const width = Math.max(...rows.map(([text]) => text.length));
  const points = rows.map(([, value]) => signed(value));
  const digits = Math.max(...points.map((text) => text.length));
  return [
    ...rows.map(([text], i) => `${text.padEnd(width)}  ${points[i]?.padStart(digits)}`),
    `${hasFactors(one.decomposition) ? "Ordinary least squares on" : "Mean of"} ${model.observations} sessions from ${dayOf(model.from)} to ${dayOf(model.to)}; standard deviation ${model.deviation.toFixed(2)} points.`,
    ...one.lacks.map((lack) => lackIn(lack, one)),
  ];
}

const NAMES: Readonly<Record<Part["part"], string>> = {
  drift: "usual drift",
  market: "market",
  sector: "theme",
  listing: "other listing",
  currency: "exchange rate",
  own: "own part",
};

const LACKS: Readonly<Record<string, string>> = {
  "no-market": "The tape has no index of this market: name one with --vs.",
  "no-sector": "No sector or theme is taken off: name one with --sector.",
  "market-shut": "The market had no session of its own since the close before.",
  "sector-shut": "The theme had no session since the close before.",
  "listing-short": "The other listing has not traded long enough for an estimate: it is told, and not taken off.",
  "listing-shut": "The other listing had no session since the close before.",
};

/** An index without an index above it lacks nothing. */
const lackIn = (lack: string, one: Explanation): string =>
  lack === "no-market" && unitOf(one) === null
    ? "It is the index of its market: --vs takes another one."
    : (LACKS[lack] ?? lack);

function partIn({ part, symbol, move, beyond, slope, from, to }: Part): string {
  if (symbol === null || move === null || beyond === null || slope === null) return NAMES[part];
  const days = from === to ? `no session since ${to}` : `${from} to ${to}`;
  const further = part === "market" ? "" : `, ${signed(beyond)}% beyond the above`;
  return `${NAMES[part]}: ${symbol} ${signed(move)}% (${days})${further}, times ${slope.toFixed(2)}`;
}

function happeningLines(happenings: readonly Happening[], symbol: string): readonly string[] {
  return happenings.map(({ instant, mark, first, title, source, entity }) => {
    const about = entity === "" ? "market" : entity;
    const reaction = first ? `, first session of ${symbol} after it` : "";
    return `${instant.replace(/:00\.000Z$/, "Z")}  ${mark.padEnd(6)}  ${about}: ${title} (${source})${reaction}`;
  });
}

function peerLine({ symbol, name, move, own, t, happenings }: Peer): string {
  const part =
    own === null || t === null ? "record too short for an estimate" : `own part ${signed(own)}, t = ${t.toFixed(2)}`;
  const news = happenings.filter(({ first }) => first).map(({ title }) => `; ${title}`);
  return `${symbol.padEnd(8)} ${name}: ${signed(move)}%, ${part}${news.join("")}`;
}

function evidenceLines({ evidence }: Explanation): readonly string[] {
  return evidence.map(
    ({ symbol, date, field, value, unit, source }) =>
      `${symbol} ${date} ${field} ${value}${unit === undefined ? "" : ` ${unit}`} (${source})`,
  );
}
