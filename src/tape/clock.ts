import { sessionTable } from "./exchanges/index.js";
import { parseIso, type SessionDate, sessionDate } from "./session-date.js";
import { type Hours, type Venue, venueOf } from "./venues.js";

const minute = 60_000;
const day = 86_400_000;

/** Formatters and offsets already asked for, by zone: making a formatter costs thousands of look-ups. */
const zones = new Map<string, { format: Intl.DateTimeFormat; offsets: Map<number, number> }>();

function zoneOf(timezone: string): { format: Intl.DateTimeFormat; offsets: Map<number, number> } {
  let zone = zones.get(timezone);
  if (zone === undefined) {
    const format = new Intl.DateTimeFormat("en-US", { timeZone: timezone, timeZoneName: "longOffset" });
    zone = { format, offsets: new Map() };
    zones.set(timezone, zone);
  }
  return zone;
}

/** Whether the name is a time zone of the IANA database that this machine knows. */
export function isTimeZone(timezone: string): boolean {
  try {
    zoneOf(timezone);
    return true;
  } catch {
    return false;
  }
}

/**
 * Milliseconds that local time is ahead of UTC at an instant (milliseconds since 1970).
 *
 * Throws a `RangeError` for a zone that is not in the IANA database.
 */
export function zoneOffset(timezone: string, instant: number): number {
  const { format, offsets } = zoneOf(timezone);
  // Offsets change on quarter hours only, so the instants of one quarter hour share an answer.
  const slot = Math.floor(instant / (15 * minute));
  let offset = offsets.get(slot);
  if (offset === undefined) {
    offset = parseOffset(format.format(instant));
    if (offsets.size > 20_000) offsets.clear();
    offsets.set(slot, offset);
  }
  return offset;
}

/** Reads `1/1/1970, GMT+08:00`; a bare `GMT` is zero. */
function parseOffset(text: string): number {
  const at = text.lastIndexOf("GMT") + 3;
  if (at >= text.length) return 0;
  const sign = text.charCodeAt(at) === 43 ? 1 : -1;
  const [hours = "0", minutes = "0", seconds = "0"] = text.slice(at + 1).split(":");
  return sign * (Number(hours) * 60 * minute + Number(minutes) * minute + Number(seconds) * 1000);
}

/**
 * The instant at which a zone's clocks show `minutes` after midnight of a day, in milliseconds since 1970.
 *
 * A time that the clocks skip is the one an offset before the change gives; of a time shown twice, the first.
 */
export function localInstant(date: SessionDate, minutes: number, timezone: string): number {
  const wall = date * day + minutes * minute;
  const before = zoneOffset(timezone, wall - day);
  const first = wall - before;
  const offset = zoneOffset(timezone, first);
  const second = wall - offset;
  return offset === before || zoneOffset(timezone, second) !== offset ? first : second;
}

/** The day that a zone's calendar shows at an instant (milliseconds since 1970). */
export const localDate = (instant: number, timezone: string): SessionDate =>
  sessionDate(Math.floor((instant + zoneOffset(timezone, instant)) / day));

/** Minutes after midnight that a zone's clocks show at an instant (milliseconds since 1970), with fractions. */
export const localMinutes = (instant: number, timezone: string): number => {
  const local = instant + zoneOffset(timezone, instant);
  return (local - Math.floor(local / day) * day) / minute;
};

/** When continuous trading of a session starts: milliseconds since 1970. `timezone` is for a venue not in the table. */
export function openInstant(date: SessionDate, mic: string, timezone?: string): number {
  const venue = venueOf(mic, timezone);
  return localInstant(date, minutesOf(hoursOn(venue, date).open), venue.timezone);
}

/**
 * When continuous trading of a session ends: milliseconds since 1970. `timezone` is for a venue not in the table.
 *
 * News after it moves the next session. The official close may come minutes later: {@link settledInstant}.
 */
export function closeInstant(date: SessionDate, mic: string, timezone?: string): number {
  const venue = venueOf(mic, timezone);
  return localInstant(date, minutesOf(hoursOn(venue, date).close), venue.timezone);
}

/** When the official close of a session is known, after any closing auction: milliseconds since 1970. */
export function settledInstant(date: SessionDate, mic: string, timezone?: string): number {
  const venue = venueOf(mic, timezone);
  const hours = hoursOn(venue, date);
  return localInstant(date, minutesOf(hours.auction ?? hours.close), venue.timezone);
}

/** The venue's hours on a day: those of a half-day where it is one. */
function hoursOn({ hours, calendar }: Venue, date: SessionDate): Hours {
  let found: Hours = hours[0];
  for (const later of hours) {
    if (later.from !== undefined && (parseIso(later.from) ?? Infinity) <= date) found = later;
  }
  if (found.half === undefined || sessionTable(calendar)?.isHalfDay(date) !== true) return found;
  return { open: found.open, ...found.half };
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
