import { nowOf } from "../periods/clock.js";
import type { DaySpec } from "../periods/period.js";
import { type DayContext, resolveDay } from "../periods/resolve-day.js";
import type { Instrument, Tape } from "../tape/model.js";
import type { SessionDate } from "../tape/session-date.js";
import type { Published } from "../text/document.js";

/** The tape as it stands at a text's publication: what measures are taken on. */
export class World {
  private readonly contexts = new Map<string, DayContext | null>();

  constructor(
    readonly tape: Tape,
    readonly published: Published,
  ) {}

  /** The series of a listing at publication; null where the tape has none that reaches it. */
  context(instrument: Instrument): DayContext | null {
    const known = this.contexts.get(instrument.symbol);
    if (known !== undefined) return known;
    const series = this.tape.series(instrument.symbol);
    const now = series ? nowOf(series, instrument, this.published) : null;
    const context = series && now ? { series, instrument, published: this.published, now, anchor: null } : null;
    this.contexts.set(instrument.symbol, context);
    return context;
  }

  /** The context with the day the text spoke of last, each anchor counted from the one before. */
  anchored(context: DayContext, anchors: readonly DaySpec[]): DayContext {
    let anchor: SessionDate | null = null;
    for (const spec of anchors) anchor = resolveDay(spec, { ...context, anchor })[0]?.date ?? anchor;
    return { ...context, anchor };
  }
}
