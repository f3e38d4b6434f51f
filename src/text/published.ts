import { parseIso } from "../tape/session-date.js";
import type { Published } from "./document.js";

const DAY_MS = 86_400_000;

/**
 * Reads a publication date: `2025-09-24`, or with an hour and a zone, `2025-09-24T23:40:00+02:00`.
 *
 * The day is the one written, in its own zone. An hour without a zone tells the day only.
 * Undefined where the text is neither.
 */
export function parsePublished(text: string): Published | undefined {
  const trimmed = text.trim();
  const day = parseIso(trimmed.slice(0, 10));
  if (day === undefined) return undefined;
  const rest = trimmed.slice(10);
  if (rest === "") return { text: trimmed, day, instant: null };
  const time = /^[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(rest);
  if (!time || Number(time[1]) > 24 || Number(time[2]) > 59) return undefined;
  const zone = time[4];
  if (zone === undefined) return { text: trimmed, day, instant: null };
  const clock = (Number(time[1]) * 60 + Number(time[2])) * 60_000 + Number(time[3] ?? 0) * 1000;
  return { text: trimmed, day, instant: day * DAY_MS + clock - offset(zone) };
}

/** The milliseconds by which a zone such as `+02:00` is ahead of UTC. */
function offset(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith("-") ? -1 : 1) * minutes * 60_000;
}
