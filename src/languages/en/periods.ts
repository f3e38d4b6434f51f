import type { WordRow } from "../lexeme.js";

const months = [
  "january|jan",
  "february|feb",
  "march|mar",
  "april|apr",
  "may",
  "june|jun",
  "july|jul",
  "august|aug",
  "september|sept|sep",
  "october|oct",
  "november|nov",
  "december|dec",
];
const weekdays = [
  "monday|mondays|mon",
  "tuesday|tuesdays|tue|tues",
  "wednesday|wednesdays|wed",
  "thursday|thursdays|thu|thur|thurs",
  "friday|fridays|fri",
  "saturday|saturdays|sat",
  "sunday|sundays|sun",
];

const dealings = "trading|trade|trades|deals|dealings|session|hours|business|going|exchanges".split("|");
const early = ["early", "morning", "afternoon", "midday", "mid-morning", "mid-afternoon", "lunchtime", "opening"];
const within = early.flatMap((part) => dealings.map((word) => `${part} ${word}`));

/** Days, months, spans and the words that place them. */
export const periods: readonly WordRow[] = [
  ...months.map((words, index): WordRow => [{ c: "month", month: index + 1, capital: true }, words]),
  ...weekdays.map((words, day): WordRow => [{ c: "weekday", day }, words]),
  [{ c: "time", unit: "minute" }, "minute|minutes"],
  [{ c: "time", unit: "hour" }, "hour|hours"],
  [{ c: "time", unit: "day" }, "day|days"],
  [
    { c: "time", unit: "session" },
    "session|sessions|trading day|trading days|trading session|trading sessions|market day|market days|business days",
  ],
  [{ c: "time", unit: "week" }, "week|weeks|trading week"],
  [{ c: "time", unit: "month" }, "month|months|mth|mths"],
  [{ c: "time", unit: "quarter" }, "quarter|quarters|trimester|trimesters"],
  [{ c: "time", unit: "half" }, "first half|second half|half-year|half year"],
  [{ c: "time", unit: "year" }, "year|years|yr|yrs|calendar year|twelvemonth"],
  [{ c: "time", unit: "decade" }, "decade|decades"],
  [{ c: "frequency", unit: "day" }, "daily|one-day|single-day|single-session|one-session"],
  [{ c: "frequency", unit: "week" }, "weekly|week-on-week|week on week|one-week"],
  [{ c: "frequency", unit: "month" }, "monthly|month-on-month|one-month"],
  [{ c: "frequency", unit: "quarter" }, "quarterly|quarter-on-quarter"],
  [
    { c: "frequency", unit: "year" },
    "yearly|annual|annually|year-on-year|year on year|year-over-year|one-year|yoy|y/y|12-month|twelve-month",
  ],
  [
    { c: "quarter", quarter: 1 },
    "first quarter|first trimester|first-quarter|q1|1q|march quarter|january-march|january to march|first three months|from january to march|the three months to march|march-quarter|fiscal first quarter|first fiscal quarter|first-half quarter",
  ],
  [
    { c: "quarter", quarter: 2 },
    "second quarter|second trimester|second-quarter|q2|2q|june quarter|april-june|april to june|from april to june|june-quarter|april through june|fiscal second quarter|second fiscal quarter",
  ],
  [
    { c: "quarter", quarter: 3 },
    "third quarter|third trimester|third-quarter|q3|3q|september quarter|july-september|july to september|from july to september|september-quarter|july through september|fiscal third quarter|third fiscal quarter",
  ],
  [
    { c: "quarter", quarter: 4 },
    "fourth quarter|fourth trimester|fourth-quarter|q4|4q|december quarter|october-december|october to december|from october to december|december-quarter|october through december|fiscal fourth quarter|fourth fiscal quarter|final quarter",
  ],
  [
    { c: "named-day" },
    "black monday|black tuesday|black wednesday|black thursday|black friday|cyber monday|giving tuesday|super tuesday|super saturday|super sunday|ash wednesday|holy thursday|maundy thursday",
  ],
  [
    { c: "now", offset: 0 },
    "today|tonight|this morning|this afternoon|this evening|this session|the session|the day|this lunchtime",
  ],
  [{ c: "now", offset: -1 }, "yesterday|last night|overnight|yesterday's session"],
  [{ c: "now", offset: 1 }, "tomorrow"],
  [
    { c: "neighbour", offset: -1 },
    "the previous session|previous session|the previous day|the day before|a day earlier|one day earlier|the prior session|the prior day|the preceding session|the preceding day|a day before|one day before|the session before|the eve|the previous evening|the night before|the previous trading day|the evening before|the previous night|twenty-four hours earlier|24 hours earlier|a session earlier|one session earlier|previous evening|the day prior|the previous afternoon|the prior evening|the session prior|twenty-four hours before|24 hours before",
  ],
  [
    { c: "neighbour", offset: -1, close: true },
    "previous close|the previous close|prior close|preceding close|last close|the last close|the previous finish|previous finish|the preceding finish|the prior close|the previous day's close|the previous session's close|the day before's close|its previous close|its last close|the preceding close|the last finish",
  ],
  [{ c: "neighbour", offset: 0 }, "that day|that session"],
  [
    { c: "neighbour", offset: 1 },
    "the next day|the following day|a day later|one day later|the next session|the following session|the day after|twenty-four hours later|24 hours later|the session after|the next trading day|a session later|one session later|the following trading day|the next morning|the following morning|the morning after|the very next day|the very next session",
  ],
  [{ c: "which", which: "this" }, "this|the current|current"],
  [{ c: "which", which: "last" }, "last"],
  [
    { c: "which", which: "past" },
    "past|latest|the last|the past|trailing|these last|recent|previous|prior|preceding|final",
  ],
  [{ c: "which", which: "previous" }, "previous|prior|preceding"],
  [{ c: "which", which: "next" }, "next|coming|following"],
  [{ c: "which", which: "same" }, "same|the same|that|corresponding|the corresponding"],
  [{ c: "which", which: "late" }, "late"],
  [{ c: "which", which: "early" }, "early"],
  [{ c: "which", which: "mid" }, "mid"],
  [
    { c: "moment" },
    `${within.join("|")}|midday|noon|midmorning|mid-morning|midafternoon|mid-afternoon|midsession|mid-session|lunchtime|at one point|at one stage|at one time|at some point|at the time|at first|briefly|intraday|intra-day|shortly|midway|halfway through|p.m.|a.m.|the morning|the afternoon|early afternoon|late morning|late afternoon|the early afternoon|the first minutes|the first hour|the first half hour|the opening minutes|minutes of trading|within minutes|minutes before|minutes after|minutes later|hours later|earlier in the day|earlier in the session|earlier on|on the way up|on the way down|in between|before long|for a while|for a moment|along the way|in the course of the day|during the day|during the session|mid-day`,
  ],
  [{ c: "dealt" }, "changed hands|changing hands|traded|cost|fetched|sold|hovered|quoted"],
  [{ c: "part-of-day", late: false }, "morning|afternoon|lunchtime|midday|noon"],
  [{ c: "part-of-day", late: true }, "evening|night"],
  [{ c: "ago", before: false }, "ago|earlier|before|previously|back|prior"],
  [{ c: "so-far" }, "so far"],
  [
    { c: "start-of" },
    "start of|the start of|beginning of|the beginning of|turn of|the turn of|first of|the first of|the outset of|dawn of|the dawn of|start|beginning|turn|outset",
  ],
  [
    { c: "end-of" },
    "end of|the end of|end|tail end of|the tail end of|the last day of|last day of|last session of|the last session of|final session of|the final session of|last trading day of|the last trading day of|the last close of",
  ],
  [
    { c: "year-to-date" },
    "year to date|year-to-date|ytd|since new year|since new year's|since new year's day|since new year's eve|since jan 1|since january 1|since the new year|since 1 january|since jan. 1|since the year began|since the year started|when the year began|when the year started|before the year began|at new year|at new year's|on new year's day|since the turn of the year|since the start of january",
  ],
  [{ c: "season", months: [3, 4, 5] }, "spring"],
  [{ c: "season", months: [6, 7, 8] }, "summer"],
  [{ c: "season", months: [9, 10, 11] }, "autumn"],
  [{ c: "season", months: [12, 1, 2] }, "winter"],
  [
    { c: "event", event: "results" },
    "results|earnings|quarterly results|quarterly figures|earnings report|results day|quarterly report|figures|numbers|quarterly earnings|quarterly numbers|update",
  ],
  [
    { c: "event", event: "listing" },
    "debut|listing|ipo|initial public offering|flotation|stock market debut|market debut|hong kong debut",
  ],
];
