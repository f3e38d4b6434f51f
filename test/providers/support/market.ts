import type { IncomingMessage, ServerResponse } from "node:http";
import { ecbDay, ecbRates, yahooChart } from "./answers.js";
import { localServer, says } from "./server.js";

/** A day of New York: seconds at which its session opens, in summer time. */
const opens = (iso: string): number => Date.parse(`${iso}T09:30:00-04:00`) / 1000;

/** What a made-up market gives for a symbol: closes by day, splits, and what its description changes. */
export interface Listing {
  readonly closes: Readonly<Record<string, number | null>>;
  readonly meta?: object;
  readonly events?: object;
}

/** A server that speaks as Yahoo and as the European Central Bank do, of the listings it is given. */
export async function localMarket(listings: Record<string, Listing>) {
  const server = await localServer();
  const market = { listings, rates: [ecbDay("2025-09-24", { USD: 1.1757, HKD: 9.1467, CNY: 8.3765 })] };
  server.answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "", server.base);
    if (url.pathname.startsWith("/stats/")) return says(ecbRates(market.rates), "application/xml")(request, response);
    const symbol = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
    const listing = market.listings[symbol];
    if (listing === undefined)
      return says('{"chart":{"result":null,"error":{"description":"No data found"}}}')(request, response);
    const from = Number(url.searchParams.get("period1"));
    const rows = Object.entries(listing.closes)
      .map(([day, close]) => [opens(day), close] as const)
      .filter(([time]) => time >= from);
    const meta = {
      currency: "USD",
      exchangeName: "NYQ",
      exchangeTimezoneName: "America/New_York",
      longName: `${symbol} Inc.`,
      ...listing.meta,
    };
    return says(yahooChart(symbol, rows, { meta, events: listing.events ?? {} }))(request, response);
  };
  const env = { TAPECHECK_YAHOO_URL: server.base, TAPECHECK_ECB_URL: server.base };
  return { server, market, env };
}

/** An event of a chart at the open of a day. */
export const eventOn = (day: string, event: object) => ({ [opens(day)]: { date: opens(day), ...event } });
