import { calendarOf } from "../tape/calendars.js";
import type { Instrument } from "../tape/model.js";

/** Issuers that the market trades as one theme, and the symbols of what tracks it, the most usual first. */
interface Theme {
  readonly issuers: readonly string[];
  readonly trackers: readonly string[];
}

/** The themes that most tapes have something of. A tape without any of the trackers has no factor for the theme. */
const THEMES: readonly Theme[] = [
  {
    issuers: ["Alibaba", "Tencent", "Baidu", "JD.com", "PDD", "Meituan", "Xiaomi", "NetEase", "Kuaishou", "Trip.com"],
    trackers: ["^HSTECH", "KWEB", "MCHI", "FXI"],
  },
  {
    issuers: ["Nvidia", "AMD", "Broadcom", "Intel", "Micron", "Qualcomm", "TSMC"],
    trackers: ["^SOX", "SOXX", "SMH", "^NDX", "QQQ", "^IXIC"],
  },
  {
    issuers: ["Apple", "Microsoft", "Alphabet", "Amazon", "Meta", "Tesla", "Oracle", "Netflix", "Palantir"],
    trackers: ["XLK", "^NDX", "QQQ", "^IXIC"],
  },
  { issuers: ["JPMorgan", "Bank of America", "Citigroup", "Goldman Sachs", "Wells Fargo"], trackers: ["KBE", "XLF"] },
  { issuers: ["Walmart", "Target", "Costco"], trackers: ["XRT", "XLP"] },
  { issuers: ["LVMH", "Hermès", "Kering", "Richemont"], trackers: [] },
  { issuers: ["TotalEnergies", "Shell", "BP", "Exxon Mobil", "Chevron"], trackers: ["XLE"] },
];

const themeOf = ({ issuer }: Instrument): Theme | undefined => THEMES.find(({ issuers }) => issuers.includes(issuer));

/** What tracks the theme of an instrument, where the tape has it; null where it has none. */
export function trackerOf(instrument: Instrument, instruments: readonly Instrument[]): Instrument | null {
  for (const symbol of themeOf(instrument)?.trackers ?? []) {
    const found = instruments.find((one) => one.symbol === symbol);
    if (found !== undefined && found.symbol !== instrument.symbol) return found;
  }
  return null;
}

/** The listings of other issuers of the theme that trade on the same days, in the order of the tape, at most so many. */
export function peersOf(instrument: Instrument, instruments: readonly Instrument[], most = 6): readonly Instrument[] {
  const issuers = themeOf(instrument)?.issuers ?? [];
  const calendar = calendarOf(instrument);
  return instruments
    .filter(({ issuer, type }) => issuer !== instrument.issuer && issuers.includes(issuer) && type !== "index")
    .filter((one) => calendarOf(one) === calendar)
    .slice(0, most);
}

/** Another listing of the issuer, the primary one first; null where the tape has none. */
export function otherListingOf(instrument: Instrument, instruments: readonly Instrument[]): Instrument | null {
  const others = instruments.filter(({ symbol, issuer, type }) => {
    return issuer === instrument.issuer && symbol !== instrument.symbol && (type === "share" || type === "ads");
  });
  return others.find(({ primary }) => primary) ?? others[0] ?? null;
}
