import { BENCHMARKS } from "../measures/benchmark.js";
import type { Instrument } from "../tape/model.js";
import { wishedFor } from "./listing.js";

/** The markets that a text speaks of, the last first, and the one it is written in. */
export class Markets {
  private spoken: (readonly string[])[] = [];
  private home: readonly string[] = [];

  /** Takes note of venues named in the running text. */
  place(venues: readonly string[]): void {
    this.spoken = [venues, ...this.spoken.filter((other) => other[0] !== venues[0])];
  }

  /** A text's own zone tells which market it reports from, where nothing in it does. */
  publishedAt(published: { readonly text: string } | null): void {
    const zone = /[+-]\d{2}:\d{2}$/.exec(published?.text ?? "")?.[0] ?? "";
    const american = zone === "-04:00" || zone === "-05:00";
    this.home = zone === "+08:00" ? ["XHKG"] : american ? ["XNYS", "XNAS", "ARCX"] : [];
  }

  /** The name of the index by which the market spoken of is known; null where it has none. */
  benchmark(): string | null {
    for (const venues of [...this.spoken, this.home]) {
      const name = BENCHMARKS[venues[0] ?? ""];
      if (name !== undefined) return name;
    }
    return null;
  }

  /** Those of an issuer's listings that the words name a venue of; null where they name none. */
  said(all: readonly Instrument[]): readonly Instrument[] | null {
    for (const venues of this.spoken) {
      const found = wishedFor(all, { ads: false, venues });
      if (found) return found;
    }
    return null;
  }

  /** The same, with the text's own market where its words name none. */
  spokenOrHome(all: readonly Instrument[]): readonly Instrument[] | null {
    return all.length < 2 ? null : (this.said(all) ?? wishedFor(all, { ads: false, venues: this.home }));
  }
}
