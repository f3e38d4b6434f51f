import type { ClaimCase } from "../case.js";

/** Weekdays written beside dates, and weekdays and dates apart. */
export const cases: readonly ClaimCase[] = [
  { text: "The conference opened on Wednesday, September 24, 2025.", number: "24", verdict: "confirmed", computed: 3 },
  { text: "The conference opened on Tuesday, September 24, 2025.", number: "24", verdict: "contradicted", computed: 3 },
  { text: "Alibaba jumped on Wednesday, September 24.", number: "24", verdict: "confirmed", computed: 3 },
  { text: "Alibaba jumped on Thursday, September 24.", number: "24", verdict: "contradicted", computed: 3 },
  {
    text: "On Monday 16 March 2020 trading was halted for a quarter of an hour.",
    number: "16",
    verdict: "confirmed",
    computed: 1,
  },
  {
    text: "On Friday 16 March 2020 trading was halted for a quarter of an hour.",
    number: "16",
    verdict: "contradicted",
    computed: 1,
  },
  { text: "The tariffs were announced on Wednesday, April 2.", number: "2", verdict: "confirmed", computed: 3 },
  { text: "The tariffs were announced on Wednesday, April 3.", number: "3", verdict: "contradicted", computed: 4 },
  { text: "Shares have risen since Tuesday, April 8, 2025.", number: "8", verdict: "confirmed", computed: 2 },
  { text: "Shares have risen since Tuesday, April 9, 2025.", number: "9", verdict: "contradicted", computed: 3 },
  { text: "The exchange was shut on Thursday, December 25, 2025.", number: "25", verdict: "confirmed", computed: 4 },
  {
    text: "Leap days fall where they fall: Thursday, February 29, 2024.",
    number: "29",
    verdict: "confirmed",
    computed: 4,
  },
  {
    text: "Leap days fall where they fall: Wednesday, February 29, 2024.",
    number: "29",
    verdict: "contradicted",
    computed: 4,
  },
  { text: "The report is due on Friday, October 3.", number: "3", verdict: "confirmed", computed: 5 },
  { text: "The report is due on Thursday, October 3.", number: "3", verdict: "contradicted", computed: 5 },
  { text: "The conference opened on September 24, 2025.", number: "24", verdict: "none" },
  { text: "The conference opened on Wednesday and drew 24 speakers.", number: "24", verdict: "none" },
  { text: "On Monday, 3 banks cut their forecasts.", number: "3", verdict: "none" },
  { text: "Friday's session was the 24th of the month.", number: "24th", verdict: "none" },
  { text: "The market was closed on Monday and on May 1, 2025.", number: "1", verdict: "none" },
  { text: "By Tuesday, 2025 had already seen a crash.", number: "2025", verdict: "none" },
  { text: "Flight 24 left on Wednesday.", number: "24", verdict: "none" },
];
