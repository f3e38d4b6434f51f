import { parseIso } from "../tape/session-date.js";
import type { Published } from "./document.js";

/** Where a publication date may be found, the most trusted first. */
export const DATE_SOURCES = [
  /** Told from outside: an option, an argument. */
  "given",
  "front-matter",
  /** The JSON-LD of a page, then its Open Graph, its other `meta` elements, the first `time` of its article. */
  "json-ld",
  "open-graph",
  "meta",
  "time",
  /** The item of a feed. */
  "feed",
  /** The `Date:` of a mail. */
  "mail",
  /** The address that the text was fetched from. */
  "address",
  /** `HONG KONG, Sept 24, 2025 -` at the head of the text. */
  "dateline",
] as const;

/** One of {@link DATE_SOURCES}. */
export type DateSource = (typeof DATE_SOURCES)[number];

/** A publication date as it was found. */
export interface FoundDate {
  readonly from: DateSource;
  readonly text: string;
}

/** The most trusted of the dates found that can be read, and where it was; undefined where there is none. */
export function mostTrusted(found: readonly FoundDate[]): { published: Published; from: DateSource } | undefined {
  for (const source of DATE_SOURCES)
    for (const { from, text } of found) {
      const published = from === source ? parsePublished(text) : undefined;
      if (published) return { published, from };
    }
  return undefined;
}

const DAY_MS = 86_400_000;

/**
 * Reads a publication date: `2025-09-24`, or with an hour and a zone, `2025-09-24T23:40:00+02:00`.
 *
 * The form of mails and feeds, `Wed, 24 Sep 2025 23:40:00 +0200`, is read as well. The day is the one written, in its
 * own zone. An hour without a zone tells the day only, and so does midnight to the second: it is how programs write a
 * day. Undefined where the text is neither.
 */
export function parsePublished(text: string): Published | undefined {
  const trimmed = text.trim();
  const iso = fromMail(trimmed) ?? trimmed;
  const day = parseIso(iso.slice(0, 10));
  if (day === undefined) return undefined;
  const rest = iso.slice(10);
  if (rest === "") return { text: iso, day, instant: null };
  const time = /^[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})?$/.exec(rest);
  if (!time || Number(time[1]) > 24 || Number(time[2]) > 59) return undefined;
  const zone = time[4];
  if (zone === undefined) return { text: iso, day, instant: null };
  const clock = (Number(time[1]) * 60 + Number(time[2])) * 60_000 + Number(time[3] ?? 0) * 1000;
  if (clock === 0 && time[3] !== undefined) return { text: iso, day, instant: null };
  return { text: iso, day, instant: day * DAY_MS + clock - offset(zone) };
}

/** The milliseconds by which a zone such as `+02:00` is ahead of UTC. */
function offset(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith("-") ? -1 : 1) * minutes * 60_000;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Zones by name, as RFC 5322 has them; any other name tells no zone. */
const ZONES: Readonly<Record<string, string>> = {
  UT: "Z",
  UTC: "Z",
  GMT: "Z",
  Z: "Z",
  EST: "-0500",
  EDT: "-0400",
  CST: "-0600",
  CDT: "-0500",
  MST: "-0700",
  MDT: "-0600",
  PST: "-0800",
  PDT: "-0700",
};

/** A date of RFC 5322, section 3.3, in ISO 8601; undefined for any other text. */
function fromMail(text: string): string | undefined {
  const form =
    /^(?:[A-Za-z]{3,9}, ?)?(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6} (\d{4})(?: (\d{2}:\d{2}(?::\d{2})?)(?: ([+-]\d{4}|[A-Z]{1,4})\b.{0,20})?)?$/;
  const [, day = "", name = "", year = "", clock, zone = ""] = form.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase());
  if (month < 0) return undefined;
  const date = `${year}-${String(month + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (clock === undefined) return date;
  return `${date}T${clock}${/^[+-]/.test(zone) ? zone : (ZONES[zone] ?? "")}`;
}
