import type { Exchange } from "./exchange.js";
import { hongKong } from "./hong-kong.js";
import { london } from "./london.js";
import { newYork } from "./new-york.js";
import { paris } from "./paris.js";
import { shanghai } from "./shanghai.js";
import { SessionTable } from "./table.js";
import { tokyo } from "./tokyo.js";

/** Exchanges by the name of their calendar in the table of venues. */
const exchanges: Readonly<Record<string, Exchange>> = {
  US: newYork,
  Euronext: paris,
  GB: london,
  HK: hongKong,
  JP: tokyo,
  CN: shanghai,
};

const tables = new Map<string, SessionTable>();

/** The sessions of a calendar by its exchange's rules, from 2010 to 2026; undefined for one without rules here. */
export function sessionTable(calendar: string): SessionTable | undefined {
  const known = tables.get(calendar);
  if (known !== undefined) return known;
  if (!Object.hasOwn(exchanges, calendar)) return undefined;
  const table = new SessionTable(exchanges[calendar] as Exchange);
  tables.set(calendar, table);
  return table;
}
