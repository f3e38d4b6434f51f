import { once } from "node:events";
import { createServer as createSecure } from "node:https";
import { type AddressInfo, createServer as createPlain } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { type Ask, Client, type ClientLimits } from "../../src/net/client.js";
import { isPublic } from "../../src/net/walls.js";
import { certificate, key } from "./support/certificate.js";
import { localServer, says } from "./support/server.js";

const server = await localServer();
const rate = { requests: 1000, perMilliseconds: 1, together: 2 };
const limits: ClientLimits = {
  bytes: 1000,
  milliseconds: 1000,
  redirects: 2,
  attempts: 3,
  backoff: 1,
  longestWait: 50,
  permits: () => true,
};
const ask = (changes: Partial<Ask> = {}): Ask => ({
  source: "Local",
  url: `${server.base}/x?key=s3cret`,
  headers: { "x-key": "s3cret" },
  secrets: ["s3cret"],
  rate,
  ...changes,
});
const get = async (changes: Partial<Ask> = {}, own: Partial<ClientLimits> = {}) => {
  const client = new Client({ ...limits, ...own });
  try {
    return await client.get(ask(changes));
  } finally {
    await client.close();
  }
};
const refusal = (code: string) => expect.objectContaining({ code });

describe("a request", () => {
  it("is repeated where the source is busy or down, and no more often than agreed", async () => {
    const before = server.asked.length;
    let count = 0;
    server.answer = (request, response) =>
      says(++count < 3 ? "busy" : "{}", "application/json", count < 3 ? 503 : 200)(request, response);
    expect((await get()).text).toBe("{}");
    server.answer = says("slow down", "text/plain", 429);
    await expect(get()).rejects.toEqual(refusal("provider-limited"));
    expect(server.asked.length - before).toBe(6);
  });

  it("waits as long as the source asks, and gives up where that is too long", async () => {
    let count = 0;
    server.answer = (request, response) =>
      says("", "text/plain", ++count === 1 ? 429 : 200, { "retry-after": "0" })(request, response);
    expect((await get()).text).toBe("");
    server.answer = says("", "text/plain", 429, { "retry-after": "3600" });
    const before = server.asked.length;
    await expect(get()).rejects.toEqual(refusal("provider-limited"));
    expect(server.asked.length - before).toBe(1);
  });

  it.each([
    [404, "provider-no-data"],
    [403, "provider-refused"],
    [500, "provider-down"],
  ])("that is answered with %i ends in %s", async (status, code) => {
    server.answer = says("no", "text/plain", status);
    await expect(get()).rejects.toEqual(refusal(code));
  });

  it("is conditional where an earlier answer is known", async () => {
    server.answer = ({ headers }, response) => {
      response.writeHead(headers["if-none-match"] === '"v1"' ? 304 : 200, { etag: '"v1"' });
      response.end("rows");
    };
    const first = await get();
    expect(first).toMatchObject({ text: "rows", etag: '"v1"' });
    expect(await get({ known: first })).toMatchObject({ text: null, etag: '"v1"' });
  });

  it("is bounded in size and time, told or not", async () => {
    server.answer = says("x".repeat(2000));
    await expect(get()).rejects.toEqual(refusal("provider-too-large"));
    server.answer = (_, response) => {
      response.writeHead(200);
      response.write("x".repeat(600));
      response.end("x".repeat(600));
    };
    await expect(get()).rejects.toEqual(refusal("provider-too-large"));
    server.answer = (_, response) => void response.writeHead(200).write("x");
    await expect(get({}, { milliseconds: 50, attempts: 1 })).rejects.toEqual(refusal("provider-down"));
  });

  it("is repeated where the body breaks off", async () => {
    let count = 0;
    server.answer = (request, response) => {
      if (++count > 1) return says("whole")(request, response);
      response.writeHead(200, { "content-length": "100" });
      response.write("half");
      setTimeout(() => response.destroy(), 5);
    };
    expect((await get()).text).toBe("whole");
  });

  it("does not leave the public internet, by name, number or redirect", async () => {
    await expect(get({}, { permits: isPublic })).rejects.toEqual(refusal("provider-private"));
    await expect(get({ url: server.base.replace("127.0.0.1", "localhost") }, { permits: isPublic })).rejects.toEqual(
      refusal("provider-private"),
    );
    server.answer = says("", "text/plain", 302, { location: "file:///etc/passwd" });
    await expect(get()).rejects.toEqual(refusal("provider-private"));
  });

  it("tells nobody a secret", async () => {
    for (const status of [403, 404, 429, 500]) {
      server.answer = says("s3cret", "text/plain", status);
      const error = await get().catch((caught: Error) => caught);
      expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toContain("s3cret");
    }
    const error = await get({ url: "http://s3cret.invalid/?key=s3cret" }).catch((caught: Error) => caught);
    expect(JSON.stringify([error, String(error), (error as Error).cause ?? ""])).not.toContain("s3cret");
  });

  it("takes a key to the source's own host only", async () => {
    const other = await localServer();
    let seen: unknown = "nothing";
    other.answer = ({ headers }, response) => {
      seen = headers["x-key"];
      response.end("{}");
    };
    server.answer = says("", "text/plain", 302, { location: `${other.base}/elsewhere` });
    await get();
    expect(seen).toBeUndefined();
  });

  it("wants a certificate that holds", async () => {
    const secure = createSecure({ key, cert: certificate }, (_, response) => response.end("{}")).listen(0, "127.0.0.1");
    afterAll(() => secure.close());
    await once(secure, "listening");
    const { port } = secure.address() as AddressInfo;
    await expect(get({ url: `https://127.0.0.1:${port}/` })).rejects.toEqual(refusal("provider-unreachable"));
  });

  it("says where nothing answers", async () => {
    const closed = createPlain().listen(0, "127.0.0.1");
    await once(closed, "listening");
    const { port } = closed.address() as AddressInfo;
    closed.close();
    await expect(get({ url: `http://127.0.0.1:${port}/` })).rejects.toEqual(refusal("provider-unreachable"));
  });
});

describe("requests to one source", () => {
  it("keep its rate and are so many at once", async () => {
    let [running, most] = [0, 0];
    server.answer = (_, response) => {
      most = Math.max(most, ++running);
      setTimeout(() => {
        running--;
        response.end("{}");
      }, 10);
    };
    const client = new Client(limits);
    const polite = { requests: 1, perMilliseconds: 20, together: 3 };
    const from = performance.now();
    await Promise.all(Array.from({ length: 6 }, () => client.get(ask({ rate: polite }))));
    await client.close();
    expect(performance.now() - from).toBeGreaterThan(95);
    expect(most).toBeLessThanOrEqual(3);
  });
});
