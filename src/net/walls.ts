import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";

export { isPublic } from "./addresses.js";

/** Whether an IP address may be connected to. */
export type Permits = (address: string) => boolean;

/**
 * A look-up of names for a client: it is the answer that was looked at which is connected to.
 *
 * Fails with `refuse` of the first address that is not permitted, so that no later answer can lead elsewhere.
 */
export function guardedLookup(permits: Permits, refuse: (address: string) => Error): LookupFunction {
  return (host, options, done) => {
    lookup(host, options, (error, found, family) => {
      if (error) return done(error, found, family);
      const addresses = [found].flat().map((one) => (typeof one === "string" ? one : one.address));
      const refused = addresses.find((address) => !permits(address));
      if (refused === undefined) done(null, found, family);
      else done(refuse(refused), "", 0);
    });
  };
}

/** The bytes of a body, at most `limit` of them once unpacked; undefined where there are more. */
export async function boundedBody(body: AsyncIterable<Uint8Array> | null, limit: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The innermost reason of a failed request, as a code of the system where there is one. */
export function causeOf(error: unknown): string {
  const { cause, code, message } = error as Error & { code?: string };
  return cause instanceof Error ? causeOf(cause) : (code ?? message);
}
