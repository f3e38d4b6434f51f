import { chooser, grouped, inside, type SaidSubject, sentence } from "../phrase.js";

/** A move of an index in points as data, with the percentage and the level that go with it where they are told. */
export interface SaidMove {
  readonly subject: SaidSubject;
  /** Its sign is the direction. */
  readonly points: number;
  readonly decimals: number;
  readonly day: string;
  /** The change in percent and the closing level, as numerals; null where only the points are told. */
  readonly beside: { readonly percent: string; readonly level: string } | null;
}

/** Says by how many points an index moved in one of the field's ways. */
export function render(said: SaidMove, seed: number): string {
  const choose = chooser(seed);
  const { subject, points, decimals, day, beside } = said;
  const fell = points < 0;
  const verb = choose(
    fell ? ["fell", "lost", "dropped", "shed", "slid"] : ["rose", "gained", "added", "climbed", "advanced"],
  );
  const much = `${grouped(points, decimals)} points`;
  const { name } = subject;
  if (beside !== null)
    return sentence(
      choose([
        `${name} ${verb} ${much}, or ${beside.percent}%, to ${beside.level} on ${day}`,
        `${name} ${verb} ${much} (${beside.percent}%) to ${beside.level} on ${day}`,
        `on ${day}, ${inside(subject)} ${verb} ${much}, or ${beside.percent} percent, to ${beside.level}`,
      ]),
    );
  return sentence(
    choose([
      `${name} ${verb} ${much} on ${day}`,
      `on ${day}, ${inside(subject)} ${verb} ${much}`,
      `${name} closed ${much} ${fell ? "lower" : "higher"} on ${day}`,
      `${name} was ${fell ? "down" : "up"} ${much} at the close on ${day}`,
    ]),
  );
}
