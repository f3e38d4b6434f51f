import { providers } from "../../../src/providers/index.js";
import { syncTape } from "../../../src/sync/index.js";

// A process of its own that fills a store, so that a test can kill it: node sync-process.js STORE BASE DAY COUNT.
const [store, base, day, count] = process.argv.slice(2) as [string, string, string, string];
const rate = { requests: 1000, perMilliseconds: 100, together: 8 };
const known = providers.map((provider) => ({ ...provider, terms: { ...provider.terms, rate } }));
process.send?.("started");
await syncTape(
  store,
  { symbols: Array.from({ length: Number(count) }, (_, index) => `S${index}`), rates: false, feeds: [] },
  {
    known,
    env: {},
    bases: { yahoo: base },
    listed: [],
    now: () => Date.parse(`${day}T23:00:00Z`),
    limits: { backoff: 1 },
  },
);
