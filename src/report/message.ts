import type { Claim } from "../claims/claim.js";
import { parseIso, type SessionDate, toIso, weekday } from "../tape/session-date.js";
import type { Reading, Reason, ShutDay } from "../verdicts/reading.js";
import type { Verdict } from "../verdicts/verdict.js";

const REASONS: Readonly<Record<Reason, string>> = {
  "no-data": "the tape has no prices for this subject and time",
  "no-date": "the text has no publication date, so its periods cannot be placed",
  "no-session": "there was no session on that day",
  "market-shut": "the market was shut on that day",
  "not-yet": "that session was not over at publication",
  "missing-session": "the tape lacks a session that the period starts or ends with",
  forecast: "a forecast, a target or a condition is not judged",
  "outside-session": "trading outside the session is not on the tape",
  "unknown-subject": "the subject is not on the tape",
  "unclear-subject": "the subject of this number is not certain",
  "unclear-period": "the period of this number is not certain",
  loose: "a hedged round number that misses by little",
  unofficial: "within what an unofficial closing level may differ by",
  units: "the price is in other units than the tape's, as before a later split",
  "no-fact": "the tape has no such company figure",
  "no-rate": "the tape has no exchange rate for that day",
  "no-event": "the tape has no such event",
};

/** The verdict in one sentence. */
export function messageOf(claim: Claim, verdict: Verdict): string {
  const { reading } = verdict;
  const { stranger, subject } = claim;
  if (verdict.reason === "no-data" && stranger !== undefined && subject !== null)
    return `${subject.name} is not on the tape${subject.symbol === null ? "" : `: ${subject.symbol}`}`;
  if (reading?.shut !== undefined && verdict.reason !== "no-session")
    return shutMessage(reading, reading.shut, claim, verdict);
  if (verdict.verdict === "unverifiable" || reading === null) return REASONS[verdict.reason ?? "no-data"];
  if (claim.assertion.unit === "weekday") return reading.label;
  if (verdict.verdict === "ambiguous")
    return `only another reading gives ${figureOf(claim, reading)}: name it in the text`;
  const opposite =
    verdict.verdict === "contradicted" && claim.assertion.signed && claim.assertion.value * reading.value < 0;
  const sides = [reading, ...(verdict.beside ?? [])].map((side) => giving(claim, side));
  return `${opposite ? "the other way: " : ""}${sides.join("; ")}`;
}

/** What one side gives: the tape, or a document by its name. */
const giving = (claim: Claim, reading: Reading): string =>
  `${reading.told === undefined ? "the tape gives" : `${reading.told.by} says`} ${figureOf(claim, reading)}`;

const figureOf = (claim: Claim, reading: Reading): string => `${formatValue(reading.value, claim)} (${reading.label})`;

/** Which day the market was shut on, and the session that has the number; where none has, the last one before the day. */
function shutMessage(reading: Reading, { date, venue }: ShutDay, claim: Claim, { verdict }: Verdict): string {
  const shut = `${venue} was shut on ${dayName(date)}`;
  const session = reading.evidence.at(-1)?.date ?? "";
  const value = figureOf(claim, reading);
  const named = dayName(parseIso(session) ?? date);
  return verdict === "ambiguous"
    ? `${shut}; ${named} gives ${value}: name that day`
    : `${shut}; the last session before, ${named}, gives ${value}`;
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const dayName = (date: SessionDate): string => `${WEEKDAYS[weekday(date)]}, ${toIso(date)}`;

/** A computed value in the unit and precision of its claim. */
function formatValue(value: number, claim: Claim): string {
  const { unit } = claim.assertion;
  const number = Math.abs(value) >= 1e6 ? scaled(value) : value.toFixed(decimalsOf(claim.assertion.step, value));
  if (unit === "percent") return `${value > 0 ? "+" : ""}${number}%`;
  if (unit === "percentage-points") return `${number} points`;
  if (unit === "times") return `${number} times`;
  if (/^(session|day|week|month|quarter|year|decade)$/.test(unit)) return `${number} ${unit}s`;
  return /^[A-Z]{3}$/.test(unit) ? `${number} ${unit}` : number;
}

function scaled(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e12) return `${(value / 1e12).toFixed(2)} trillion`;
  return size >= 1e9 ? `${(value / 1e9).toFixed(2)} billion` : `${(value / 1e6).toFixed(2)} million`;
}

/** At least the digits printed, at most two more than needed to see the difference. */
const decimalsOf = (step: number, value: number): number => {
  const printed = step >= 1 ? 0 : Math.round(-Math.log10(step));
  if (Number.isInteger(value)) return printed;
  return Math.min(6, Math.max(printed, Math.abs(value) < 1000 ? Math.min(2, printed + 1) : printed));
};
