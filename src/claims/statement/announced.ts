import { NameIndex } from "../../entities/names.js";
import { languageOf } from "../../languages/index.js";
import type { EvidenceRow } from "../../report/schema.js";
import { chunksOf } from "../../syntax/chunk.js";
import type { Slot } from "../../syntax/slot.js";
import type { Fact, TapeEvent } from "../../tape/model.js";
import { sessionDate, toIso } from "../../tape/session-date.js";
import { lex } from "../../text/lexer.js";
import type { Token } from "../../text/token.js";
import { type Measured, type Reading, unmeasured } from "../../verdicts/reading.js";
import { factRow } from "../facts.js";
import type { World } from "../world.js";

const MILLISECONDS_A_DAY = 86_400_000;

/** Figures of this name are announcements of what will be spent. */
const PLAN = /\bplan$/;

/** The month, from 1, in which a text says that something was announced; null for none. */
export function monthNear({ chunks }: Slot): number | null {
  for (const { period } of chunks)
    if (period?.spec.p === "calendar" && period.spec.calendar.unit === "month") return period.spec.calendar.month;
  return null;
}

/** What a company has announced up to publication: plans among its figures, and amounts in the titles of its events. */
export function announcedAmounts(
  issuer: string,
  currencies: readonly string[],
  month: number | null,
  world: World,
): Measured {
  const plans = world.tape
    .facts(issuer)
    .filter((fact) => PLAN.test(fact.metric) && fact.periodEnd <= world.published.day);
  const before = (world.published.day + 1) * MILLISECONDS_A_DAY;
  const events = world.tape.events(issuer).filter((event) => event.entity === issuer && event.instant < before);
  const readings = [...plans.map(planReading), ...events.flatMap(eventReadings)]
    .filter(({ currency, date }) => currencies.includes(currency) && (month === null || monthOf(date) === month))
    .map(({ reading }) => reading);
  return readings.length > 0 ? { readings, reason: "no-fact" } : unmeasured("no-fact");
}

interface Announced {
  readonly currency: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly reading: Reading;
}

const monthOf = (date: string): number => Number(date.slice(5, 7));

const planReading = (fact: Fact): Announced => ({
  currency: fact.unit,
  date: toIso(fact.periodEnd),
  reading: announced(`${fact.entity} ${fact.metric}`, fact.value, factRow(fact)),
});

function eventReadings({ entity, kind, title, source, instant }: TapeEvent): Announced[] {
  const date = toIso(sessionDate(Math.floor(instant / MILLISECONDS_A_DAY)));
  return amountsIn(title).map(({ value, currency }) => ({
    currency,
    date,
    reading: announced(`${entity}: ${title}`, value, {
      source,
      symbol: entity,
      date,
      field: kind,
      value,
      unit: currency,
    }),
  }));
}

const announced = (label: string, value: number, row: EvidenceRow): Reading => ({
  label,
  licensed: true,
  value,
  range: null,
  from: row.date,
  to: row.date,
  rule: "announced",
  symbol: null,
  evidence: [row],
  notes: [],
  complete: true,
});

const NO_NAMES = new NameIndex([]);

/** The language that titles of events on a tape are written in. */
const TITLES = languageOf("en");

/** Amounts of money in the title of an event. */
function amountsIn(title: string): { value: number; currency: string }[] {
  const tokens: Token[] = [];
  lex(title, 0, title.length, [], TITLES.writing, tokens);
  return chunksOf(tokens, TITLES, NO_NAMES, false).flatMap(({ quantity }) =>
    quantity?.unit === "money" ? [{ value: quantity.value, currency: quantity.currencies[0] ?? "" }] : [],
  );
}
