import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

/** A server of this machine that counts what it is asked. */
export interface LocalServer {
  readonly base: string;
  readonly asked: string[];
  answer: (request: IncomingMessage, response: ServerResponse) => void;
}

/** Starts a server that is stopped when the tests of the file are done. */
export async function localServer(): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    local.answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  afterAll(() => server.close());
  const { port } = server.address() as AddressInfo;
  const local: LocalServer = { base: `http://127.0.0.1:${port}`, asked, answer: (_, response) => response.end() };
  return local;
}

/** Answers every request with a text. */
export const says =
  (text: string, type = "application/json", status = 200, headers: Record<string, string> = {}) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, { "content-type": type, ...headers });
    response.end(text);
  };
