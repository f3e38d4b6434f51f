import type { Instrument } from "../../../src/index.js";
import { dayAt, type Market, type Session } from "../round-trip/market.js";
import type { Draw } from "../round-trip/trial.js";
import { type Figures, figuresOf } from "./figures.js";
import { fits, type Hand, write } from "./line.js";

/** A text of several sentences, and where its asserted numbers stand. */
export interface Text {
  readonly text: string;
  readonly numbers: readonly { readonly start: number; readonly end: number }[];
}

/** Writes of a share, of another one and of an index of the same place, one after the other; null where the tape lacks one. */
export function writeArticle(
  market: Market,
  told: Session,
  lines: readonly string[],
  hand: Hand,
  draw: Draw,
): Text | null {
  const writer = new Writer(lines, hand, draw);
  for (const [session, count] of [
    [told, 5],
    ...beside(market, told, hand, draw).map((one) => [one, 2] as const),
  ] as const) {
    const figures = session.index < 600 ? null : figuresOf(session);
    if (figures === null) return null;
    writer.tell(session, figures, count);
  }
  return writer;
}

/** Another share and an index of the same place on the same day. */
function beside(market: Market, told: Session, hand: Hand, draw: Draw): readonly Session[] {
  const place = told.listing.venue.slice(0, 3);
  const isBeside = ({ symbol, type, primary, venue }: Instrument, wish: string): boolean =>
    type === wish &&
    venue.startsWith(place) &&
    symbol !== told.listing.symbol &&
    (type === "index" ? symbol in hand.indices : primary);
  return ["share", "index"].flatMap((wish) => {
    const listings = market.tape.instruments.filter((listing) => isBeside(listing, wish));
    const listing = listings.length === 0 ? undefined : draw.from(listings);
    const series = listing && market.tape.series(listing.symbol);
    const index = series?.dates.indexOf(dayAt(told.series, told.index)) ?? -1;
    return listing && series && index >= 0 ? [market.at(listing, series, index)] : [];
  });
}

/** Puts lines after one another: the first names whom it tells of, the others go on. */
class Writer implements Text {
  text = "";
  readonly numbers: { start: number; end: number }[] = [];

  constructor(
    private readonly lines: readonly string[],
    private readonly hand: Hand,
    private readonly draw: Draw,
  ) {}

  tell(session: Session, figures: Figures, count: number): void {
    const before = this.hand.voice.days[((session.series.dates[session.index - 1] as number) + 3) % 7] as string;
    const fitting = this.lines.filter((line) => fits(line, figures, session));
    for (let told = 0; told < count && fitting.length > 0; told++) {
      const line = this.draw.from(fitting);
      const { text, start, end } = write(
        told === 0 ? line : line.replace("{intro} ", ""),
        session,
        before,
        figures,
        this.hand,
        1,
      );
      this.numbers.push({ start: this.text.length + start, end: this.text.length + end });
      this.text += text + (/[.»"]$/.test(text) ? " " : ". ");
      if (told === count - 1 || this.draw.below(3) === 0) this.text += "\n\n";
    }
  }
}
