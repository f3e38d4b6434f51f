import { agree, chooser, inside, type SaidSubject, type SaidWindow, sentence, windowText } from "../phrase.js";

/** One price's change against another's as data. */
export interface SaidRelative {
  readonly subject: SaidSubject;
  readonly other: SaidSubject;
  /** In percentage points; negative where the subject did worse. */
  readonly points: number;
  readonly decimals: number;
  readonly over: { readonly w: "session"; readonly day: string } | SaidWindow;
}

/** Says by how much one price did better or worse than another in one of the field's ways. */
export function render(said: SaidRelative, seed: number): string {
  const choose = chooser(seed);
  const { subject, points, decimals, over } = said;
  const other = inside(said.other);
  const { name } = subject;
  const worse = points < 0;
  const much = `${Math.abs(points).toFixed(decimals)} percentage points`;
  const when = over.w === "session" ? `on ${over.day}` : windowText(over, choose);
  const past = worse ? choose(["underperformed", "trailed"]) : choose(["outperformed", "beat", "outpaced"]);
  const verb =
    over.w === "session" || over.w === "year"
      ? past
      : `${agree(subject, "has", "have")} ${worse ? "underperformed" : "outperformed"}`;
  return sentence(
    choose([
      `${name} ${verb} ${other} by ${much} ${when}`,
      `${when}, ${inside(subject)} ${verb} ${other} by ${much}`,
      `${name} did ${much} ${worse ? "worse" : "better"} than ${other} ${when}`,
    ]),
  );
}
