import {
  agree,
  type Choose,
  chooser,
  inside,
  percent,
  type SaidSubject,
  type SaidWindow,
  sentence,
  windowText,
} from "../phrase.js";

/** A change of price as data: of what, by how much, over what. */
export interface SaidChange {
  readonly subject: SaidSubject;
  /** In percent; its sign is the direction. */
  readonly change: number;
  readonly decimals: number;
  /** The weekday of a session and the price that is meant, or the window. */
  readonly over:
    | { readonly w: "session"; readonly day: string; readonly field: "close" | "open" | "extreme" }
    | SaidWindow;
}

const UP = {
  past: ["rose", "gained", "climbed", "advanced", "added", "jumped"],
  perfect: ["risen", "gained", "climbed", "advanced", "added"],
  side: "up",
  higher: "higher",
  noun: ["gain", "rise"],
} as const;
const DOWN = {
  past: ["fell", "lost", "dropped", "slid", "shed", "declined"],
  perfect: ["fallen", "lost", "dropped", "declined", "shed"],
  side: "down",
  higher: "lower",
  noun: ["loss", "fall"],
} as const;

/** Says a change of price in one of the field's ways. */
export function render(said: SaidChange, seed: number): string {
  const choose = chooser(seed);
  const { over } = said;
  if (over.w !== "session") return overWindow(said, over, choose);
  if (over.field === "open") return atOpening(said, over.day, choose);
  return over.field === "extreme" ? atExtreme(said, over.day, choose) : atClose(said, over.day, choose);
}

const wordsOf = ({ change }: SaidChange): typeof UP | typeof DOWN => (change < 0 ? DOWN : UP);

function atClose(said: SaidChange, day: string, choose: Choose): string {
  const { subject, change, decimals } = said;
  const words = wordsOf(said);
  const much = percent(change, decimals, choose);
  const verb = choose(words.past);
  const { name } = subject;
  return sentence(
    choose([
      `${name} ${verb} ${much} on ${day}`,
      `${name} closed ${much} ${words.higher} on ${day}`,
      `${name} ended ${day} ${words.side} ${much}`,
      `on ${day}, ${inside(subject)} ${verb} ${much}`,
      `${name} finished ${day} with a ${choose(words.noun)} of ${much}`,
      `${name} ${agree(subject, "was", "were")} ${words.side} ${much} at the close on ${day}`,
      `${name} posted a ${choose(words.noun)} of ${much} on ${day}`,
      `${name} settled ${much} ${words.higher} on ${day}`,
    ]),
  );
}

function atOpening(said: SaidChange, day: string, choose: Choose): string {
  const { subject, change, decimals } = said;
  const { higher, side } = wordsOf(said);
  const much = percent(change, decimals, choose);
  return sentence(
    choose([
      `${subject.name} opened ${much} ${higher} on ${day}`,
      `${subject.name} opened ${side} ${much} on ${day}`,
      `on ${day}, ${inside(subject)} opened ${much} ${higher}`,
    ]),
  );
}

function atExtreme(said: SaidChange, day: string, choose: Choose): string {
  const { subject, change, decimals } = said;
  const words = wordsOf(said);
  const much = percent(change, decimals, choose);
  const verb = choose(words.past);
  return sentence(
    choose([
      `${subject.name} ${verb} as much as ${much} on ${day}`,
      `${subject.name} ${verb} by as much as ${much} on ${day}`,
      `on ${day}, ${inside(subject)} ${verb} as much as ${much}`,
    ]),
  );
}

function overWindow(said: SaidChange, window: SaidWindow, choose: Choose): string {
  const { subject, change, decimals } = said;
  const words = wordsOf(said);
  const much = percent(change, decimals, choose);
  const when = windowText(window, choose);
  const { name } = subject;
  if (window.w === "year")
    return sentence(
      choose([
        `${name} ${choose(words.past)} ${much} ${when}`,
        `${when}, ${inside(subject)} ${choose(words.past)} ${much}`,
      ]),
    );
  const has = `${agree(subject, "has", "have")} ${choose(words.perfect)}`;
  return sentence(
    choose([
      `${name} ${has} ${much} ${when}`,
      `${when}, ${inside(subject)} ${has} ${much}`,
      `${name} ${agree(subject, "is", "are")} ${words.side} ${much} ${when}`,
      `${name} ${agree(subject, "shows", "show")} a ${choose(words.noun)} of ${much} ${when}`,
    ]),
  );
}
