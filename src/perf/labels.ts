import type { HorizonName } from "../measures/horizon.js";

/** How the stretches are called in a table. */
export const HORIZON_LABELS: Readonly<Record<HorizonName, string>> = {
  "1-session": "1 session",
  "5-sessions": "5 sessions",
  "month-to-date": "month to date",
  "1-month": "1 month",
  "3-months": "3 months, same day",
  "13-weeks": "3 months, 13 weeks",
  "6-months": "6 months",
  "year-to-date": "year to date",
  "1-year": "1 year",
  "3-years": "3 years",
  "5-years": "5 years",
  "since-first": "since first session",
};

/** Why a cell is empty. */
export const GAP_LABELS = { "too-short": "no such close", "missing-session": "session missing" } as const;

/** A figure of which the tape knows nothing. */
export const NOTHING = "-";

/** A signed percentage with two decimals. */
export const percentText = (value: number | null): string => (value === null ? NOTHING : `${signed(value)}%`);

/** A signed number with two decimals. */
export function signed(value: number | null): string {
  if (value === null) return NOTHING;
  const text = Math.abs(value).toFixed(2);
  return `${Number(text) === 0 ? "" : value < 0 ? "-" : "+"}${text}`;
}

/** A price as the tape has it, with two decimals at least and four at most. */
export function priceText(value: number | null): string {
  if (value === null) return NOTHING;
  const [whole = "", decimals = ""] = String(Number(value.toFixed(4))).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${decimals.padEnd(2, "0")}`;
}
