/** Trading hours of a venue from a day on, in the venue's own time. Lunch breaks are left out. */
export interface Hours {
  /** First day of these hours, `YYYY-MM-DD`; absent for the oldest known. */
  readonly from?: string;
  /** Start of continuous trading, `HH:MM`. */
  readonly open: string;
  /** End of continuous trading, `HH:MM`. */
  readonly close: string;
  /** End of the closing auction, when the official close is known; absent where that is the close. */
  readonly auction?: string;
  /** When it closes on a half-day; absent where it has none. Which days these are: `exchanges/`. */
  readonly half?: Pick<Hours, "close" | "auction">;
}

/** What is known of a venue: its clock, its hours (the latest last), and whose calendar of sessions it shares. */
export interface Venue {
  readonly timezone: string;
  /** Venues with the same name here are open on the same days. */
  readonly calendar: string;
  readonly hours: readonly [Hours, ...Hours[]];
}

const venue = (timezone: string, calendar: string, ...hours: [Hours, ...Hours[]]): Venue => ({
  timezone,
  calendar,
  hours,
});

const newYork = (close: string, early: string): Venue =>
  venue("America/New_York", "US", { open: "09:30", close, half: { close: early } });
const euronextHalf = { close: "14:00", auction: "14:05" };
const euronext = (timezone: string): Venue =>
  venue(timezone, "Euronext", { open: "09:00", close: "17:30", auction: "17:35", half: euronextHalf });
const shanghai = venue("Asia/Shanghai", "CN", { open: "09:30", close: "15:00" });
const mumbai = venue("Asia/Kolkata", "IN", { open: "09:15", close: "15:30" });

/**
 * Venues by ISO 10383 market identifier code.
 *
 * Source: the trading hours that each venue publishes. `XCBO` has the hours in which the volatility index is computed.
 */
export const venues: Readonly<Record<string, Venue>> = {
  XNYS: newYork("16:00", "13:00"),
  XNAS: newYork("16:00", "13:00"),
  ARCX: newYork("16:00", "13:00"),
  XASE: newYork("16:00", "13:00"),
  BATS: newYork("16:00", "13:00"),
  XCBO: newYork("16:15", "13:15"),
  XTSE: venue("America/Toronto", "CA", { open: "09:30", close: "16:00" }),
  XHKG: venue(
    "Asia/Hong_Kong",
    "HK",
    { open: "10:00", close: "16:00", half: { close: "12:30" } },
    { from: "2011-03-07", open: "09:30", close: "16:00", half: { close: "12:00" } },
    { from: "2016-07-25", open: "09:30", close: "16:00", auction: "16:10", half: { close: "12:00", auction: "12:10" } },
  ),
  XSHG: shanghai,
  XSHE: shanghai,
  XTKS: venue(
    "Asia/Tokyo",
    "JP",
    { open: "09:00", close: "15:00" },
    { from: "2024-11-05", open: "09:00", close: "15:25", auction: "15:30" },
  ),
  XKRX: venue("Asia/Seoul", "KR", { open: "09:00", close: "15:20", auction: "15:30" }),
  XTAI: venue("Asia/Taipei", "TW", { open: "09:00", close: "13:25", auction: "13:30" }),
  XSES: venue("Asia/Singapore", "SG", { open: "09:00", close: "17:00", auction: "17:06" }),
  XNSE: mumbai,
  XBOM: mumbai,
  XASX: venue("Australia/Sydney", "AU", { open: "10:00", close: "16:00", auction: "16:10" }),
  XPAR: euronext("Europe/Paris"),
  XAMS: euronext("Europe/Amsterdam"),
  XBRU: euronext("Europe/Brussels"),
  // The same moments as in Paris, an hour earlier on the wall.
  XLIS: venue("Europe/Lisbon", "Euronext", {
    open: "08:00",
    close: "16:30",
    auction: "16:35",
    half: { close: "13:00", auction: "13:05" },
  }),
  XMIL: venue("Europe/Rome", "IT", { open: "09:00", close: "17:30", auction: "17:35" }),
  XMAD: venue("Europe/Madrid", "ES", { open: "09:00", close: "17:30", auction: "17:35" }),
  XETR: venue("Europe/Berlin", "DE", { open: "09:00", close: "17:30", auction: "17:35" }),
  XSWX: venue("Europe/Zurich", "CH", { open: "09:00", close: "17:20", auction: "17:30" }),
  XWBO: venue("Europe/Vienna", "AT", { open: "09:00", close: "17:30", auction: "17:35" }),
  XDUB: venue("Europe/Dublin", "IE", { open: "08:00", close: "16:28", auction: "16:30" }),
  XCSE: venue("Europe/Copenhagen", "DK", { open: "09:00", close: "16:55", auction: "17:00" }),
  XSTO: venue("Europe/Stockholm", "SE", { open: "09:00", close: "17:25", auction: "17:30" }),
  XHEL: venue("Europe/Helsinki", "FI", { open: "10:00", close: "18:25", auction: "18:30" }),
  XOSL: venue("Europe/Oslo", "NO", { open: "09:00", close: "16:20", auction: "16:25" }),
  XWAR: venue("Europe/Warsaw", "PL", { open: "09:00", close: "16:50", auction: "17:05" }),
  XJSE: venue("Africa/Johannesburg", "ZA", { open: "09:00", close: "16:50", auction: "17:00" }),
  XSAU: venue("Asia/Riyadh", "SA", { open: "10:00", close: "15:00", auction: "15:10" }),
  XIDX: venue("Asia/Jakarta", "ID", { open: "09:00", close: "16:00", auction: "16:15" }),
  XKLS: venue("Asia/Kuala_Lumpur", "MY", { open: "09:00", close: "16:45", auction: "17:00" }),
  XBKK: venue("Asia/Bangkok", "TH", { open: "10:00", close: "16:30", auction: "16:40" }),
  XNZE: venue("Pacific/Auckland", "NZ", { open: "10:00", close: "16:45", auction: "17:00" }),
  BVMF: venue("America/Sao_Paulo", "BR", { open: "10:00", close: "16:55", auction: "17:00" }),
  XMEX: venue("America/Mexico_City", "MX", { open: "08:30", close: "15:00" }),
  XBUE: venue("America/Argentina/Buenos_Aires", "AR", { open: "11:00", close: "17:00" }),
  XLON: venue("Europe/London", "GB", {
    open: "08:00",
    close: "16:30",
    auction: "16:35",
    half: { close: "12:30", auction: "12:35" },
  }),
};

/** What {@link venueOf} says of a venue that is not in the table: nine to half past five, a calendar of its own. */
const unknownHours: Hours = { open: "09:00", close: "17:30" };

/**
 * The venue of a market identifier code.
 *
 * One that is not in the table gets hours from 09:00 to 17:30 in `timezone` and its own calendar, so that a tape with
 * other venues still works: wrong by an hour or two at worst, never by a day.
 */
export function venueOf(mic: string, timezone = "UTC"): Venue {
  return Object.hasOwn(venues, mic) ? (venues[mic] as Venue) : venue(timezone, mic, unknownHours);
}
