import type { ResolvedMetric } from "../entities/subject.js";
import type { DaySpec } from "../periods/period.js";
import { type Stretch, toldStretch } from "./figure-time.js";
import { isWhole } from "./metric.js";
import type { ChangeQuestion, LevelQuestion } from "./question.js";
import type { ReadSlot, SentenceView } from "./sentence.js";

/** What a statement is of beside its number, as far as its text tells: two on one matter can be held against each other. */
export interface Matter {
  /** The measure, and whose it is: `growth of Alibaba revenue`. */
  readonly of: string;
  readonly time: MatterTime;
  /** Of an amount, the currencies that its mark may stand for, most usual first; empty for other numbers. */
  readonly currencies: readonly string[];
  /** What decides where the tape and a document disagree. */
  readonly decides: "tape" | "document";
}

/**
 * The time that a statement is of.
 *
 * The stretch of a company figure, null for the latest; a session, null for the last; the month, from 1, in which
 * something was announced, null where none is named.
 */
export type MatterTime =
  | { readonly t: "figure"; readonly stretch: Stretch | null }
  | { readonly t: "session"; readonly day: DaySpec | null }
  | { readonly t: "announced"; readonly month: number | null };

/** The matter of a company figure; null where the words leave open which part or stretch of it is meant. */
export function figureMatter(
  measure: string,
  metric: ResolvedMetric,
  slot: ReadSlot,
  view: SentenceView,
): Matter | null {
  if (!isWhole(slot, metric)) return null;
  const told = toldStretch(slot.chunks, slot.at);
  if (told === "unclear") return null;
  return {
    of: `${measure} of ${metric.issuer} ${metric.metric}`,
    time: { t: "figure", stretch: told ?? view.spokenStretch },
    currencies: slot.quantity.currencies,
    decides: "document",
  };
}

/** The matter of the part that one figure is of another. */
export function shareMatter({ issuer, metric }: ResolvedMetric, slot: ReadSlot, view: SentenceView): Matter | null {
  const told = toldStretch(slot.chunks, slot.at);
  if (told === "unclear") return null;
  const time = { t: "figure", stretch: told ?? view.spokenStretch } as const;
  return { of: `share of ${issuer} ${metric}`, time, currencies: [], decides: "document" };
}

/** The matter of an amount that a company has announced: it may have announced others, and none is contradicted. */
export const announcedMatter = (issuer: string, month: number | null, currencies: readonly string[]): Matter => ({
  of: `announcement of ${issuer}`,
  time: { t: "announced", month },
  currencies,
  decides: "document",
});

/** The matter of the latest dividend a share. */
export const dividendMatter = (issuer: string, annual: boolean, currencies: readonly string[]): Matter => ({
  of: `${annual ? "annual dividend" : "dividend"} of ${issuer}`,
  time: { t: "figure", stretch: null },
  currencies,
  decides: "document",
});

/** The matter of a change of price; null for one that starts or ends at anything but a close. */
export function changeMatter(question: ChangeQuestion, currencies: readonly string[]): Matter | null {
  const { when, base, field, window, carried, measure } = question;
  if (base !== null || carried || when.moment || when.perfect || (field !== null && field !== "close")) return null;
  const stretch = window === null ? "session" : JSON.stringify(window);
  return {
    of: `${measure} of ${listingsOf(question)} over ${stretch}`,
    time: { t: "session", day: when.day },
    currencies,
    decides: "tape",
  };
}

/** The matter of a price or level; null for one of a moment, or that something is counted from. */
export function levelMatter(question: LevelQuestion): Matter | null {
  const { when, before, base, window, field, currencies } = question;
  if (before || base !== null || window !== null || when.moment || when.perfect) return null;
  if (field === "touch" || field === "last") return null;
  return {
    of: `${field ?? "close"} of ${listingsOf(question)}`,
    time: { t: "session", day: when.day },
    currencies,
    decides: "tape",
  };
}

const listingsOf = ({ subject }: ChangeQuestion | LevelQuestion): string =>
  subject.listings
    .slice(0, subject.licensed)
    .map(({ symbol }) => symbol)
    .join(" or ");
