import { isIP } from "node:net";
import { TapecheckError } from "../../src/errors.js";
import { boundedBody, causeOf, guardedLookup, type Permits } from "../../src/net/walls.js";

/** How far a fetch goes before it is given up. */
export interface FetchLimits {
  /** Bytes of the answer, unpacked. */
  readonly bytes: number;
  /** Milliseconds from the first question to the last byte, redirects included. */
  readonly milliseconds: number;
  readonly redirects: number;
  readonly permits: Permits;
}

/** What was fetched. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** The content type without its parameters, lower case; empty where none was told. */
  readonly type: string;
  /** The encoding that the content type names. */
  readonly charset: string | null;
}

/** Whether a name given as an article is an address. */
export const isAddress = (name: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(name);

/**
 * Fetches an address over HTTP, following redirects; every address that is connected to is looked at first.
 *
 * Throws `url-malformed`, `url-private`, `url-redirects`, `url-timeout`, `url-too-large`, `url-status` and
 * `url-unreachable`.
 */
export async function fetchAddress(address: string, limits: FetchLimits): Promise<Fetched> {
  // Most runs fetch nothing: the client is loaded only for one that does.
  const { Agent, fetch } = await import("undici");
  const agent = new Agent({ connect: { lookup: guardedLookup(limits.permits, (ip) => privateAddress(address, ip)) } });
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    let url = parsed(address, address);
    for (let hops = 0; hops <= limits.redirects; hops++) {
      if (isIP(bare(url)) !== 0 && !limits.permits(bare(url))) throw privateAddress(address, bare(url));
      const response = await fetch(url, { dispatcher: agent, redirect: "manual", signal, headers: HEADERS });
      const next = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
      if (next === null) return await answerOf(address, response, limits);
      await response.body?.cancel();
      url = parsed(address, next, url);
    }
    throw new TapecheckError("url-redirects", `more than ${limits.redirects} redirects`, {
      file: address,
      hint: "Open the address in a browser, and give the one that it ends at.",
    });
  } catch (error) {
    throw failureOf(address, error, limits);
  } finally {
    await agent.destroy();
  }
}

const HEADERS = {
  accept:
    "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/pdf, text/*, */*;q=0.1",
  "user-agent": "tapecheck",
};

type Answer = Awaited<ReturnType<typeof import("undici")["fetch"]>>;

async function answerOf(address: string, response: Answer, limits: FetchLimits): Promise<Fetched> {
  if (!response.ok)
    throw new TapecheckError("url-status", `the server answers with ${response.status}`, {
      file: address,
      hint: "Open the address in a browser; a page that wants a login has to be saved from there.",
    });
  if (Number(response.headers.get("content-length")) > limits.bytes) throw tooLarge(address, limits);
  const bytes = await boundedBody(response.body, limits.bytes);
  if (bytes === undefined) throw tooLarge(address, limits);
  const [type = "", ...parameters] = (response.headers.get("content-type") ?? "").toLowerCase().split(";");
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)/.exec(parameter)?.[1]).find(Boolean);
  return { bytes, type: type.trim(), charset: charset ?? null };
}

function parsed(address: string, text: string, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base) : null;
  if (url !== null && (url.protocol === "http:" || url.protocol === "https:") && url.username === "") return url;
  throw new TapecheckError("url-malformed", "this is no address that can be fetched", {
    file: address,
    expected: "http:// or https:// and a host, without a password",
    found: text,
  });
}

/** The host of an address; one of IPv6 without its brackets. */
const bare = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, "$1");

function privateAddress(address: string, ip: string): TapecheckError {
  return new TapecheckError("url-private", `this leads to ${ip}, which is not on the public internet`, {
    file: address,
    hint: "Give --allow-private if the text lies on this machine or in your own network.",
  });
}

function tooLarge(address: string, { bytes }: FetchLimits): TapecheckError {
  return new TapecheckError("url-too-large", `the answer is larger than ${Math.round(bytes / 1e6)} MB`, {
    file: address,
    hint: "Save the article, and check that file.",
  });
}

/** A failure of the client as what it is to the user. */
function failureOf(address: string, error: unknown, { milliseconds }: FetchLimits): TapecheckError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof TapecheckError) return cause;
    if (cause.name === "TimeoutError")
      return new TapecheckError(
        "url-timeout",
        `no whole answer in ${milliseconds / 1000} seconds`,
        {
          file: address,
          hint: "Try again later, or save the article and check that file.",
        },
        error,
      );
  }
  const reason = causeOf(error);
  return new TapecheckError(
    "url-unreachable",
    `the address cannot be reached (${reason})`,
    {
      file: address,
      hint: "Check the spelling and the connection.",
    },
    error,
  );
}
