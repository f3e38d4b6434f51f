import type { Measured } from "./event.js";
import { hullOf, type StudyQuestion } from "./question.js";
import type { RefusedEvent, StudiedEvent } from "./study.js";

/** So few events are too few for the normal distribution of most tests. */
const FEW = 10;

/** What makes the tests of a study doubtful, a sentence each. */
export function warningsOf(
  measured: readonly Measured[],
  reported: readonly StudiedEvent[],
  refused: readonly RefusedEvent[],
  question: StudyQuestion,
): readonly string[] {
  const noted = (word: string): number =>
    reported.filter(({ notes }) => notes.some((note) => note.includes(word))).length;
  const [clustered, thin, missing] = [
    overlapping(measured, question),
    noted("thin trading"),
    noted("missing on the tape"),
  ];
  const contaminated = estimatedOnEvents(measured, question);
  const lagged = reported.filter(({ alignment }) => alignment === "last close before").length;
  return [
    ...(refused.length > 0 ? [`Left out: ${counted(refused.length)} that could not be studied.`] : []),
    ...(clustered > 0
      ? [
          `Clustering: the windows of ${counted(clustered)} overlap in calendar time with those of another. Their abnormal ` +
            "returns are not independent, and every test but the rank test takes them to be: they reject too often.",
        ]
      : []),
    ...(contaminated > 0
      ? [`The estimation of ${counted(contaminated)} contains another event of the same listing.`]
      : []),
    ...(thin > 0 ? [`Thin trading in the estimation of ${counted(thin)}: beta is biased towards zero.`] : []),
    ...(missing > 0
      ? [`Sessions are missing on the tape for ${counted(missing)}: changes across them count as one.`]
      : []),
    ...(lagged > 0
      ? [
          `Other hours than the benchmark for ${counted(lagged)}: a session goes with the benchmark's last close before it, ` +
            "and what the benchmark does afterwards falls to the next one.",
        ]
      : []),
    ...(measured.length < FEW
      ? [`Only ${counted(measured.length)}: the distributions of the tests hold for many.`]
      : []),
  ];
}

const counted = (n: number): string => `${n} ${n === 1 ? "event" : "events"}`;

/** The first and last day of the hull of an event, or of its estimation. */
function span({ event, paired, place }: Measured, from: number, to: number): readonly [number, number] {
  const date = (at: number): number => event.listed.series.dates[paired.rows[at] as number] as number;
  return [date(place.at + from), date(place.at + to)];
}

/** How many events share a day of event time with another one. */
function overlapping(measured: readonly Measured[], { windows }: StudyQuestion): number {
  const { from, to } = hullOf(windows);
  const spans = measured.map((one) => span(one, from, to)).sort((a, b) => a[0] - b[0]);
  const shared = new Set<number>();
  let [last, until] = [-1, -Infinity];
  spans.forEach(([first, end], i) => {
    if (first <= until) shared.add(i).add(last);
    if (end > until) [last, until] = [i, end];
  });
  return shared.size;
}

/** How many events have another event of their listing inside their estimation. */
function estimatedOnEvents(measured: readonly Measured[], question: StudyQuestion): number {
  const days = new Map<string, number[]>();
  const dayOf = (one: Measured): number => span(one, 0, 0)[0];
  for (const one of measured) {
    const { symbol } = one.event.listed.instrument;
    days.set(symbol, [...(days.get(symbol) ?? []), dayOf(one)]);
  }
  return measured.filter((one) => {
    const [from, to] = span(one, -question.gap - question.estimation + 1, -question.gap);
    return days.get(one.event.listed.instrument.symbol)?.some((day) => day >= from && day <= to);
  }).length;
}
