import { type SessionDate, sessionDate } from "./session-date.js";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Hours of a venue's continuous session and closing auction, in minutes of its local day. */
interface Hours {
  readonly timezone: string;
  readonly open: number;
  readonly close: number;
}

const at = (hour: number, minute: number): number => hour * 60 + minute;

const HOURS: Readonly<Record<string, Hours>> = {
  XHKG: { timezone: "Asia/Hong_Kong", open: at(9, 30), close: at(16, 10) },
  XNYS: { timezone: "America/New_York", open: at(9, 30), close: at(16, 0) },
  XNAS: { timezone: "America/New_York", open: at(9, 30), close: at(16, 0) },
  ARCX: { timezone: "America/New_York", open: at(9, 30), close: at(16, 0) },
  XCBO: { timezone: "America/Chicago", open: at(8, 30), close: at(15, 15) },
  XPAR: { timezone: "Europe/Paris", open: at(9, 0), close: at(17, 35) },
  XLON: { timezone: "Europe/London", open: at(8, 0), close: at(16, 35) },
  XSHG: { timezone: "Asia/Shanghai", open: at(9, 30), close: at(15, 0) },
  XTKS: { timezone: "Asia/Tokyo", open: at(9, 0), close: at(15, 30) },
};

const DEFAULT: Hours = { timezone: "UTC", open: at(9, 0), close: at(17, 30) };

/** The instant at which a venue's session of a date opens, in milliseconds since 1970-01-01T00:00Z. */
export const openInstant = (date: SessionDate, venue: string): number => {
  const hours = HOURS[venue] ?? DEFAULT;
  return instantOf(date, hours.open, hours.timezone);
};

/** The instant at which a venue's session of a date closes, its closing auction included. */
export const closeInstant = (date: SessionDate, venue: string): number => {
  const hours = HOURS[venue] ?? DEFAULT;
  return instantOf(date, hours.close, hours.timezone);
};

/** The calendar day of an instant in a time zone. */
export const localDate = (instant: number, timezone: string): SessionDate =>
  sessionDate(Math.floor((instant + offsetAt(instant, timezone)) / DAY_MS));

function instantOf(date: SessionDate, minutes: number, timezone: string): number {
  const wall = date * DAY_MS + minutes * MINUTE_MS;
  return wall - offsetAt(wall - offsetAt(wall, timezone), timezone);
}

const offsets = new Map<string, number>();
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds by which a zone is ahead of UTC at an instant; kept per zone and UTC day half. */
function offsetAt(instant: number, timezone: string): number {
  const key = `${timezone} ${Math.floor(instant / (DAY_MS / 2))}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = readOffset(instant, timezone);
    if (offsets.size > 20_000) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

function readOffset(instant: number, timezone: string): number {
  let formatter = formatters.get(timezone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat("en-US", { timeZone: timezone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" });
    formatters.set(timezone, formatter);
  }
  const parts: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(instant)) parts[type] = Number(value);
  const wall = Date.UTC(parts.year ?? 1970, (parts.month ?? 1) - 1, parts.day ?? 1, parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0);
  return wall - Math.floor(instant / 1000) * 1000;
}
