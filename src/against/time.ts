import type { Stretch } from "../claims/figure-time.js";
import type { MatterTime } from "../claims/matter.js";
import { calendarDay } from "../periods/resolve-day.js";
import { stretchOf } from "../periods/stretch.js";
import { toCivil } from "../tape/session-date.js";
import type { Published } from "../text/document.js";

/** Whether two statements are of one time: beyond doubt, likely, or not so far as can be told. */
export type Sameness = "sure" | "likely" | "no";

/** Quarters of one name end this near to one another, whichever days companies close their books on. */
const ENDS = 20;

/** Figures are the latest for so many days: the next ones of a company come after them. */
const LATEST = 75;

/** A quarter's figures come so many days after its end at the earliest, and are the latest up to so many days after it. */
const REPORTED = { from: 14, to: 110 };

/** The time of a statement, and the publication that it is counted from. */
export interface Moment {
  readonly time: MatterTime;
  readonly published: Published | null;
}

/** Whether what an article says is of the time of what a document says. */
export function sameTime(article: Moment, document: Moment): Sameness {
  const [one, other] = [article.time, document.time];
  if (one.t === "announced" && other.t === "announced")
    return sameMonth(one.month, other.month ?? monthOf(document.published));
  if (one.t === "figure" && other.t === "figure")
    return sameStretch(one.stretch, article.published, other.stretch, document.published);
  if (one.t === "session" && other.t === "session") return sameSession(article, document);
  return "no";
}

/** Something announced in a month that the article names: the document names it too, or appeared in it. */
const sameMonth = (said: number | null, told: number | null): Sameness =>
  said === null || told === null ? "likely" : said === told ? "sure" : "no";

const monthOf = (published: Published | null): number | null =>
  published === null ? null : toCivil(published.day).month;

function sameStretch(
  said: Stretch | null,
  article: Published | null,
  told: Stretch | null,
  document: Published | null,
): Sameness {
  if (said !== null && told !== null) {
    const [one, other] = [endOf(said, article), endOf(told, document)];
    return said.unit === told.unit && one !== null && other !== null && Math.abs(one - other) <= ENDS ? "sure" : "no";
  }
  if (article === null || document === null || document.day > article.day) return "no";
  if (said === null && told === null) return article.day - document.day <= LATEST ? "sure" : "no";
  const named = (said ?? told) as Stretch;
  const end = endOf(named, said === null ? document : article);
  if (named.unit !== "quarter" || end === null) return "no";
  const since = (said === null ? article : document).day - end;
  return since >= REPORTED.from && since <= REPORTED.to ? (said === null ? "sure" : "likely") : "no";
}

/** The last day of a stretch; null where it cannot be placed. */
function endOf({ end }: Stretch, published: Published | null): number | null {
  if ("d" in end) {
    const dated = end.d === "date" && end.year !== null;
    return published === null && !dated ? null : calendarDay(end, published ?? ANY_DAY, null);
  }
  if (published === null && end.year === null) return null;
  return stretchOf(end, (published ?? ANY_DAY).day)?.last ?? null;
}

/** Stands in for a publication that what is asked does not depend on. */
const ANY_DAY = { text: "", day: 0 as Published["day"], instant: null };

function sameSession(article: Moment, document: Moment): Sameness {
  const [one, other] = [dayOf(article), dayOf(document)];
  if (one === null || other === null || one.day !== other.day) return "no";
  return one.named === other.named ? "sure" : "likely";
}

/** The day named, else that of publication, whose session is the last one. */
function dayOf({ time, published }: Moment): { day: number; named: boolean } | null {
  if (published === null || time.t !== "session") return null;
  if (time.day === null) return { day: published.day, named: false };
  const day = calendarDay(time.day, published, null);
  return day === null ? null : { day, named: true };
}
