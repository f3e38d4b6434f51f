import type { Session } from "../round-trip/market.js";
import type { Voice } from "../round-trip/voice.js";
import type { Figures } from "./figures.js";

/** A sentence and where its asserted number stands. */
export interface Written {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What sentences of a language are written with besides their line. */
export interface Hand {
  readonly voice: Voice;
  readonly indices: Readonly<Record<string, string>>;
  readonly cities: Readonly<Record<string, string>>;
  /** The sentence that `{intro}` stands for. */
  intro(name: string, rises: boolean, city: string, day: string): string;
  price(amount: string, currency: string): string;
  readonly percent: string;
}

const PART = /\{[^}]*\}|\[[^\]]*\]/g;

/** What a line asks of the session that it is told of. */
export function fits(line: string, figures: Figures, session: Session): boolean {
  const mark = /^\((\w+)\) /.exec(line)?.[1];
  if ((mark === "index") !== (session.listing.type === "index")) return false;
  const named = [...line.matchAll(/[{[](\w+)[?%$#]/g)].map(([, name]) => figures[name as string] as number);
  if (named.some((value) => !Number.isFinite(value) || Math.abs(value) < 0.7)) return false;
  if (mark === "week") return figures.weekday === 4;
  return mark !== "gap" || isGap(figures);
}

/** Whether a session opened away from the close before it and from its own. */
const isGap = ({ opening, chg, open, close }: Figures): boolean =>
  Math.abs(opening as number) > 1 &&
  Math.abs((opening as number) - (chg as number)) > 0.5 &&
  Math.abs((open as number) / (close as number) - 1) > 0.01;

/** Writes a line of a session; with `shift` other than 1 the asserted number is wrong by that factor. */
export function write(
  line: string,
  session: Session,
  before: string,
  figures: Figures,
  hand: Hand,
  shift: number,
): Written {
  const body = line.replace(/^\(\w+\) /, "").replaceAll(" / ", "\n");
  let text = "";
  let last = 0;
  let place = { start: 0, end: 0 };
  for (const match of body.matchAll(PART)) {
    const [part] = match;
    const asserted = part.startsWith("[");
    text += body.slice(last, match.index);
    const said = sayPart(part.slice(1, -1), session, before, figures, hand, asserted ? shift : 1);
    if (asserted) place = { start: text.length, end: text.length + said.length };
    text += said;
    last = match.index + part.length;
  }
  text += body.slice(last);
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return { text: capital, ...place };
}

function sayPart(part: string, session: Session, before: string, figures: Figures, hand: Hand, shift: number): string {
  const { listing, day } = session;
  const name = hand.indices[listing.symbol] ?? listing.issuer;
  const year = figures.year as number;
  if (part === "N") return name;
  if (part === "day") return day;
  if (part === "yesterday") return before;
  if (part === "year") return String(year);
  if (part === "year-1") return String(year - 1);
  if (part === "intro") return hand.intro(name, (figures.chg as number) > 0, hand.cities[listing.venue] ?? "", day);
  const [, figure = "", how = "", rest = ""] = /^(\w+)([?%$#])(.*)$/.exec(part) ?? [];
  const value = figures[figure] as number;
  if (how === "?") return rest.split("|")[value > 0 ? 0 : 1] ?? "";
  const amount = Math.abs(value * shift);
  if (how === "%") return hand.voice.fixed(amount, Number(rest)) + hand.percent;
  const number = hand.voice.grouped(amount, 2);
  return how === "$" ? hand.price(number, listing.currency) : number;
}
