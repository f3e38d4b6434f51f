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
