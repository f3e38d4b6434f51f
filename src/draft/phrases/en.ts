import type { Happening } from "../../explain/happenings.js";
import { localDate } from "../../tape/clock.js";
import type { Instrument } from "../../tape/model.js";
import { parseIso, toCivil, toIso, weekday } from "../../tape/session-date.js";
import { venueOf } from "../../tape/venues.js";
import type { CompanyFigure, NoteFacts, Stretch, Value } from "../facts.js";
import { type Figure, listed, type Sentence, say } from "../sentence.js";
import { goTogether, isMove, type Typography, Writer } from "../typography.js";
import type { NotePhrases } from "./phrases.js";

const SIGNS: Readonly<Record<string, string>> = { USD: "$", HKD: "HK$", EUR: "€", GBP: "£", JPY: "¥" };

const typography: Typography = {
  decimal: ".",
  group: ",",
  beforePercent: "",
  beforeWord: " ",
  money: (number, currency) =>
    SIGNS[currency] === undefined ? `${number} ${unitIn(currency)}` : SIGNS[currency] + number,
  large: (number, size, currency) =>
    SIGNS[currency] === undefined ? `${number} ${size} ${unitIn(currency)}` : `${SIGNS[currency]}${number} ${size}`,
  shares: (number, size) => `${number}${size === null ? "" : ` ${size}`}`,
};

const unitIn = (currency: string): string => (currency === "CNY" ? "yuan" : currency);

const write = new Writer(typography);

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const CITIES: Readonly<Record<string, string>> = { US: "New York", HK: "Hong Kong", CN: "Shanghai", Euronext: "Paris" };

const civil = (iso: string) => toCivil(parseIso(iso) as NonNullable<ReturnType<typeof parseIso>>);
const weekdayOf = (iso: string): string =>
  WEEKDAYS[weekday(parseIso(iso) as NonNullable<ReturnType<typeof parseIso>>)] ?? "";

function dayOf(iso: string): string {
  const { year, month, day } = civil(iso);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}

const monthOf = (iso: string): string => `${MONTHS[civil(iso).month - 1]} ${civil(iso).year}`;

/** Where a listing trades, for those of which it is said. */
function placeOf({ venue, timezone, type }: Instrument): string {
  const city = CITIES[venueOf(venue, timezone).calendar];
  return type === "index" || city === undefined ? "" : ` in ${city}`;
}

/** What moves, as the subject of a sentence, and whether it is many. */
interface Subject {
  readonly text: string;
  readonly many: boolean;
}

function subjectOf({ issuer, name, type, symbol }: Instrument): Subject {
  if (type === "index") return { text: `the ${name}`, many: false };
  if (type === "etf") return { text: symbol, many: false };
  return type === "ads" ? { text: `${issuer}'s ADSs`, many: true } : { text: `${issuer} shares`, many: true };
}

function againOf({ type, symbol }: Instrument): Subject {
  if (type === "index") return { text: "the index", many: false };
  if (type === "etf") return { text: symbol, many: false };
  return type === "ads" ? { text: "the ADSs", many: true } : { text: "the stock", many: false };
}

/** The currency of prices; none for an index, whose levels are points. */
const currencyOf = ({ type, currency }: Instrument): string | null => (type === "index" ? null : currency);

/** A verb for a move by its size. */
function moved({ value }: Value): string {
  const [up, down] =
    Math.abs(value) >= 10 ? ["soared", "plunged"] : Math.abs(value) >= 4 ? ["jumped", "tumbled"] : ["rose", "fell"];
  return (value < 0 ? down : up) as string;
}

const rises = ({ value }: Value): string =>
  Math.abs(value) >= 10
    ? value < 0
      ? "plunge"
      : "soar"
    : Math.abs(value) >= 4
      ? value < 0
        ? "tumble"
        : "jump"
      : value < 0
        ? "fall"
        : "rise";

/** `rose 1.4%`, or that nothing moved. */
const changed = (percent: Value, verb: (value: Value) => string = moved): Sentence =>
  isMove(percent) ? say`${verb(percent)} ${write.percent(percent)}` : ["ended little changed"];

function headline({ change, instrument }: NoteFacts): Sentence {
  const { text, many } = subjectOf(instrument);
  const name = instrument.type === "index" ? instrument.name : text;
  if (!isMove(change.percent)) return say`${name} little changed${placeOf(instrument)}`;
  const verb = `${rises(change.percent)}${many ? "" : "s"}`;
  return say`${name} ${verb} ${write.percent(change.percent)}${placeOf(instrument)}`;
}

function lead({ change, instrument, date }: NoteFacts): Sentence {
  const { text } = subjectOf(instrument);
  const price = write.price(change.close, currencyOf(instrument));
  const when = `on ${weekdayOf(date)}, ${dayOf(date)}`;
  if (!isMove(change.percent)) return say`${text} ended little changed${placeOf(instrument)} ${when}, at ${price}.`;
  return say`${text} ${changed(change.percent)}${placeOf(instrument)} ${when}, to close at ${price}.`;
}

function largest({ largest: standing, change, begins }: NoteFacts): Sentence | null {
  if (standing === null || !isMove(change.percent)) return null;
  const what = `the largest one-day ${change.percent.value < 0 ? "fall" : "rise"}`;
  return standing.since === null
    ? say`It was ${what} in data that begin in ${monthOf(begins)}.`
    : say`It was ${what} since ${{ text: dayOf(standing.since), evidence: standing.evidence }}.`;
}

function reach({ reach: extreme, begins }: NoteFacts): Sentence | null {
  if (extreme === null) return null;
  const what = `the ${extreme.side === "high" ? "highest" : "lowest"} close`;
  return extreme.since === null
    ? say`It was ${what} in data that begin in ${monthOf(begins)}.`
    : say`It was ${what} since ${{ text: dayOf(extreme.since), evidence: extreme.evidence }}.`;
}

const ORDINALS = ["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

function streak({ streak: run, change }: NoteFacts): Sentence | null {
  const ordinal = run === null ? undefined : ORDINALS[run.value - 3];
  if (run === null || ordinal === undefined) return null;
  const figure: Figure = { text: ordinal, evidence: run.evidence };
  return say`It was the ${figure} ${change.percent.value < 0 ? "loss" : "gain"} in a row.`;
}

function session({ session: bar, instrument }: NoteFacts): Sentence | null {
  if (bar === null) return null;
  const price = (value: Value): Figure => write.price(value, currencyOf(instrument));
  if (instrument.type === "index")
    return say`${subjectOf(instrument).text} opened at ${price(bar.open)}, reached a high of ${price(bar.high)} and a low of ${price(bar.low)}.`;
  return say`${againOf(instrument).text} opened at ${price(bar.open)} and traded between ${price(bar.low)} and ${price(bar.high)}.`;
}

const FOLD = [
  "",
  "",
  "twice",
  ...["three", "four", "five", "six", "seven", "eight", "nine", "ten"].map((n) => `${n} times`),
];

function volume({ volume: traded, instrument }: NoteFacts): Sentence | null {
  if (traded === null) return null;
  const unit = instrument.type === "ads" ? "ADSs" : "shares";
  const times = traded.timesMedian ?? 1;
  const fold = FOLD[Math.min(FOLD.length - 1, Math.floor(times))];
  const usual = fold ? `, more than ${fold} the usual number` : times < 0.6 ? ", far fewer than usual" : "";
  return say`Some ${write.shares(traded)} ${unit} changed hands${usual}.`;
}

function market({ market: index, instrument, change }: NoteFacts): Sentence | null {
  if (index === null) return null;
  const { text } = subjectOf(index.instrument);
  const to = isMove(index.percent) ? "to" : "at";
  const first = say`${text} ${changed(index.percent)} ${to} ${write.price(index.close, null)}`;
  if (Math.abs(index.points.value) < 0.05 || Math.sign(change.percent.value) === 0) return say`${first}.`;
  const verb = index.points.value < 0 ? "underperformed" : "outperformed";
  return say`${first}; ${againOf(instrument).text} ${verb} it by ${write.points(index.points)} percentage points.`;
}

function peers({ peers: others, instrument }: NoteFacts): Sentence | null {
  if (others.length === 0) return null;
  const together = goTogether(others.map(({ percent }) => percent));
  const each = others.map(({ instrument: peer, percent }, i) => {
    const name = peer.type === "ads" ? `${peer.issuer}'s ADSs` : peer.issuer;
    if (together && i > 0) return say`${name} ${write.percent(percent)}`;
    return say`${name} ${changed(percent, ({ value }) => (value < 0 ? "fell" : "rose"))}`;
  });
  return say`Among its peers${placeOf(instrument)}, ${listed(each, "and")}.`;
}

function listing({ listing: other }: NoteFacts): Sentence | null {
  if (other === null) return null;
  const { instrument, percent, close, date } = other;
  const what = subjectOf(instrument).text;
  const by = isMove(percent)
    ? say`, ${percent.value < 0 ? "down" : "up"} ${write.percent(percent)}`
    : [", little changed"];
  return say`${placeOf(instrument).trim()}, ${what} had closed at ${write.price(close, currencyOf(instrument))} on ${weekdayOf(date)}, ${dayOf(date)}${by}.`;
}

const STRETCHES: Readonly<Record<Stretch, string>> = {
  "1-month": "over one month",
  "3-months": "over three months",
  "year-to-date": "since the start of the year",
  "1-year": "over one year",
};

function horizons({ horizons: all, instrument }: NoteFacts): Sentence | null {
  const told = all.filter(({ percent }) => isMove(percent));
  if (told.length === 0) return null;
  const { text, many } = subjectOf(instrument);
  const each = told.map(({ stretch, percent }, i) => {
    const way = Math.sign(percent.value);
    const same = i > 0 && Math.sign(told[i - 1]?.percent.value ?? 0) === way;
    return say`${same ? "" : way < 0 ? "down " : "up "}${write.percent(percent)} ${STRETCHES[stretch]}`;
  });
  return say`${text} ${many ? "are" : "is"} ${listed(each, "and")}.`;
}

function peak({ peak: high, instrument }: NoteFacts): Sentence | null {
  if (high === null || !isMove(high.below)) return null;
  const when = `reached on ${dayOf(high.date)}`;
  if (instrument.type === "index")
    return say`${subjectOf(instrument).text} closed ${write.percent(high.below)} below its closing peak, ${when}.`;
  const { text, many } = againOf(instrument);
  const price = write.price(high.price, currencyOf(instrument));
  return say`${text} closed ${write.percent(high.below)} below ${many ? "their" : "its"} closing peak of ${price}, ${when}.`;
}

function own({ own: part, instrument }: NoteFacts): Sentence | null {
  if (part === null) return null;
  const names = listed(
    part.against.map((one) => [subjectOf(one).text]),
    "and",
  );
  const { text, many } = againOf(instrument);
  const far = Math.abs(part.t) >= 3.5 ? "far " : "";
  const how = Math.abs(part.t) < 2 ? "about as" : `${far}${part.t < 0 ? "worse" : "better"} than`;
  return say`${text} did ${how} ${many ? "their" : "its"} usual relation to ${names} implies.`;
}

function figures({ figures: all, instrument }: NoteFacts): Sentence | null {
  const [first] = all;
  if (first === undefined) return null;
  const each = all.map((figure, i) => figureIn(figure, i === 0 ? `${instrument.issuer}'s` : "its"));
  return say`In the quarter to ${dayOf(first.periodEnd)}, ${listed(each, "and")}.`;
}

function figureIn({ metric, amount, growth, converted, unit }: CompanyFigure, whose: string): Sentence {
  const money = write.amount(amount, unit);
  const also = converted === null ? [] : say` (about ${write.amount(converted, converted.currency)})`;
  if (growth === null || !isMove(growth)) return say`${whose} ${metric} came to ${money}${also}`;
  return say`${whose} ${metric} ${growth.value < 0 ? "fell" : "rose"} ${write.percent(growth)} to ${money}${also}`;
}

const MARKS: Readonly<Record<Happening["mark"], string>> = {
  before: "before the session",
  during: "during the session",
  after: "after the close",
};

function happenings({ happenings: all, instrument, date }: NoteFacts): readonly Sentence[] {
  return all.map(({ instant, mark, first, entity, kind, title, source }) => {
    const zone = venueOf(instrument.venue, instrument.timezone).timezone;
    const day = toIso(localDate(Date.parse(instant), zone));
    const when = `On ${dayOf(day)}${first || day === date ? `, ${MARKS[mark]}` : ""}`;
    const told = (text: string): Figure => ({ text, evidence: [], note: `${title} (${source}, ${instant})` });
    if (kind === "results") return say`${when}, ${entity} published ${told("its results")}.`;
    const who = source === "company" && entity !== "" ? `${entity} announced` : `the ${source} reported`;
    return say`${when}, ${who}: ${told(`“${title}”`)}.`;
  });
}

/** What a note says in English. */
export const en: NotePhrases = {
  headline,
  lead,
  largest,
  reach,
  streak,
  session,
  volume,
  market,
  peers,
  listing,
  horizons,
  peak,
  own,
  figures,
  happenings,
};
