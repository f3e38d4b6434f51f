import { Client, usualLimits } from "../src/net/client.js";
import { isPublic } from "../src/net/walls.js";
import { type Provider, providers, type Want, wantName } from "../src/providers/index.js";
import { sessionDate } from "../src/tape/session-date.js";

// Asks every source once, for real: `npm run live`. Tests never do; whoever has a network runs this before a release.

const lately = sessionDate(Math.floor(Date.now() / 86_400_000) - 30);
const company = { entity: "Apple", registration: "320193" };
const wants: Readonly<Record<string, readonly Want[]>> = {
  yahoo: [
    { kind: "bars", symbol: "AAPL", from: lately },
    { kind: "bars", symbol: "9988.HK", from: lately },
    { kind: "search", text: "Alibaba" },
  ],
  stooq: [{ kind: "bars", symbol: "AAPL", from: lately }],
  ecb: [{ kind: "rates", from: lately }],
  sec: [{ kind: "registry" }, { kind: "facts", ...company }, { kind: "filings", ...company }],
  feed: [{ kind: "events", entity: "", address: "https://www.ecb.europa.eu/rss/press.html" }],
};

async function ask(client: Client, provider: Provider, want: Want): Promise<string> {
  const request = provider.request(want, { env: process.env, now: Date.now() });
  const { text, type } = await client.get({ source: provider.name, ...request, rate: provider.terms.rate });
  const rows = provider.parse(want, { text: text ?? "", type, retrieved: Date.now() });
  const counts = Object.entries(rows).map(([kind, list]) => `${(list as readonly unknown[]).length} ${kind}`);
  return counts.join(", ") || "nothing";
}

const client = new Client({ ...usualLimits, permits: isPublic });
let failed = 0;
for (const provider of providers) {
  for (const want of wants[provider.id] ?? []) {
    const found = await ask(client, provider, want).catch((error: Error & { code?: string; found?: string }) => {
      failed++;
      return `${error.code ?? "internal-error"}: ${error.message} ${error.found ?? ""}`;
    });
    process.stdout.write(`${provider.id.padEnd(6)} ${wantName(want).padEnd(24)} ${found}\n`);
  }
}
await client.close();
process.exitCode = failed > 0 ? 1 : 0;
