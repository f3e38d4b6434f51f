import type { FoundDate } from "./published.js";

/** The day that the address of a page carries, as `/2025/09/24/` or `/2025-09-24/`; none for a file. */
export function addressDates(path: string | null): FoundDate[] {
  if (path === null || !/^https?:\/\//i.test(path)) return [];
  const day = /[/-](20\d{2})([/-])(\d{2})\2(\d{2})(?=[/.?#_-]|$)/.exec(path);
  return day ? [{ from: "address", text: `${day[1]}-${day[3]}-${day[4]}` }] : [];
}
