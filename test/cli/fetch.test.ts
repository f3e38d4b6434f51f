import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchLimits, readInput } from "../../apps/cli/input.js";
import { type FetchLimits, fetchAddress } from "../../apps/input/fetch.js";
import { isPublic } from "../../src/net/addresses.js";
import { makeShell } from "./shell.js";

/** What the server does with a request, by path. */
const ANSWERS: Readonly<Record<string, (response: ServerResponse, port: number) => void>> = {
  "/page": (response) =>
    response.setHeader("content-type", "text/html; charset=latin1").end(Buffer.from("<p>Hermès 9%", "latin1")),
  "/text": (response) => response.setHeader("content-type", "text/plain").end("9%"),
  "/unnamed": (response) => response.end("<html><p>9%"),
  "/picture": (response) => response.setHeader("content-type", "image/png").end("9%"),
  "/gone": (response) => response.writeHead(410).end("gone"),
  "/once": (response) => response.writeHead(302, { location: "text" }).end(),
  "/forever": (response) => response.writeHead(301, { location: "/forever" }).end(),
  "/elsewhere": (response, port) => response.writeHead(307, { location: `http://127.0.0.2:${port}/text` }).end(),
  "/file": (response) => response.writeHead(302, { location: "file:///etc/hostname" }).end(),
  "/slow": (response) => void response.write("<p>"),
  "/silent": () => {},
  "/huge": (response) => {
    response.setHeader("content-length", 2e9).write("<p>");
  },
  "/endless": (response) => {
    const more = (): void => {
      if (!response.destroyed && response.write("x".repeat(65_536), more)) return;
    };
    more();
  },
  "/bomb": (response) => response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(50_000_000))),
  "/broken": (response) => void response.socket?.destroy(),
};

let port = 0;
const server = createServer((request, response) => ANSWERS[request.url ?? ""]?.(response, port));
beforeAll(async () => {
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const near: FetchLimits = {
  ...fetchLimits(true),
  bytes: 1e6,
  milliseconds: 1_500,
  permits: (ip) => ip === "127.0.0.1",
};
const at = (path: string) => `http://127.0.0.1:${port}${path}`;
const codeOf = (address: string, limits = near) =>
  fetchAddress(address, limits).then(
    () => "fetched",
    ({ code }: { code: string }) => code,
  );

describe("fetching an address", () => {
  it("gives the text in its encoding and its format", async () => {
    const read = (path: string) => readInput(at(path), makeShell("/"), near);
    expect(await read("/page")).toMatchObject({ path: at("/page"), source: "<p>Hermès 9%", format: "html" });
    expect(await read("/text")).toMatchObject({ source: "9%", format: "text" });
    expect(await read("/unnamed")).toMatchObject({ format: "html" });
    expect(await read("/once")).toMatchObject({ source: "9%" });
    await expect(read("/picture")).rejects.toMatchObject({ code: "url-not-text", found: "image/png" });
  });

  it("ends, whatever the server does", { timeout: 30_000 }, async () => {
    expect(await codeOf(at("/forever"))).toBe("url-redirects");
    expect(await codeOf(at("/slow"))).toBe("url-timeout");
    expect(await codeOf(at("/silent"))).toBe("url-timeout");
    expect(await codeOf(at("/huge"))).toBe("url-too-large");
    expect(await codeOf(at("/endless"))).toBe("url-too-large");
    expect(await codeOf(at("/bomb"))).toBe("url-too-large");
    expect(await codeOf(at("/gone"))).toBe("url-status");
    expect(await codeOf(at("/broken"))).toBe("url-unreachable");
    expect(await codeOf("http://no-such-host.invalid/")).toBe("url-unreachable");
  });

  it("refuses what is not on the public internet: by address, by name, behind a redirect", async () => {
    const usual = fetchLimits(false);
    expect(await codeOf(at("/text"), usual)).toBe("url-private");
    expect(await codeOf(`http://localhost:${port}/text`, usual)).toBe("url-private");
    expect(await codeOf(`http://2130706433:${port}/text`, usual)).toBe("url-private");
    expect(await codeOf(`http://[::1]:${port}/text`, usual)).toBe("url-private");
    expect(await codeOf(`http://[::ffff:127.0.0.1]:${port}/text`, usual)).toBe("url-private");
    expect(await codeOf(at("/elsewhere"))).toBe("url-private");
  });

  it("fetches over HTTP only, and gives no password away", async () => {
    expect(await codeOf("ftp://example.org/a")).toBe("url-malformed");
    expect(await codeOf("file:///etc/hostname")).toBe("url-malformed");
    expect(await codeOf(at("/file"))).toBe("url-malformed");
    expect(await codeOf("http://user:secret@example.org/")).toBe("url-malformed");
    expect(await codeOf("https://")).toBe("url-malformed");
  });
});

describe("an IP address", () => {
  it("is public where no registry sets it apart", () => {
    const apart =
      "0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 198.18.0.1 224.0.0.1 255.255.255.255 ::1 :: fe80::1 fe80::1%eth0 fc00::1 fd12::1 ff02::1 ::ffff:10.0.0.1 ::ffff:a00:1 64:ff9b::a00:1 2002:a00:1:: nonsense";
    expect(apart.split(" ").filter(isPublic)).toEqual([]);
    const open = "8.8.8.8 172.32.0.1 192.169.0.1 2606:4700::1111 ::ffff:8.8.8.8";
    expect(open.split(" ").filter((ip) => !isPublic(ip))).toEqual([]);
  });
});
