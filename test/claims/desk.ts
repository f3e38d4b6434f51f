import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Article, createReader, judge, type Report, type Tape } from "../../src/index.js";
import { openDirectory } from "../../src/tape/node.js";
import { root } from "../house/repository.js";

/** The tape directory of real figures beside the checkout. */
const folder = join(root, "..", "shared", "data");

/** Whether the real tape is at hand; without it there is nothing to hold sentences against. */
export const hasTape = existsSync(folder);

/** Where a file beside the tables of the tape is. */
export const tapeFile = (name: string): string => join(folder, name);

/** A reader of sentences and the whole tape that they are about. */
export interface Desk {
  readonly tape: Tape;
  read(text: string, published?: string, language?: string): Article;
  /** The report on a text; what is not given of it, its front matter tells. */
  report(text: string, published?: string, language?: string): Report;
}

/** Opens the real tape, all of it, once for all the sentences of a test file. */
export async function openDesk(): Promise<Desk> {
  const source = await openDirectory(folder);
  const instruments = await source.instruments();
  const symbols = instruments.map(({ symbol }) => symbol);
  const entities = [...new Set(instruments.map(({ issuer }) => issuer))];
  const tape = await source.load({ symbols, currencies: CURRENCIES, entities });
  const reader = createReader(instruments);
  const read = (text: string, published?: string, language?: string) =>
    reader.read(text, {
      ...(published === undefined ? {} : { published }),
      ...(language === undefined ? {} : { language }),
    });
  return { tape, read, report: (text, published, language) => judge(read(text, published, language), tape) };
}

/** Every currency of the tape but the dollar, which it counts in. */
const CURRENCIES = ["CNY", "EUR", "HKD", "JPY", "GBP", "CHF", "KRW", "INR", "AUD", "CAD", "SGD", "TWD"];
