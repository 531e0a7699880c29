/** A server that runs one job and shows its states in the given order. It can stop and start again. */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";
import { type ClientOptions, createClient } from "td-cdp";
import { type Answering, key, type Seen } from "../support/server.ts";
import type { Case } from "./cases.ts";

/** What one status check receives: a state, nothing yet, or another behavior of the server. */
export type Look = string | undefined | Answering;

export interface Backend {
  cdp: ReturnType<typeof createClient>;
  origin: string;
  /** The requests so far, as `GET /audiences/7`. */
  requests: string[];
  seen: Seen[];
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Starts a server that shows one look after another, and repeats the last. */
export async function backend(work: Case, looks: Look[], options: Partial<ClientOptions> = {}): Promise<Backend> {
  const seen: Seen[] = [];
  const requests: string[] = [];
  let at = 0;
  const answer = (response: ServerResponse, entry: Seen) => {
    const request = `${entry.method} ${entry.url.split("?")[0]}`;
    seen.push(entry);
    requests.push(request);
    if (request === work.kill) return show(response, entry, work.killed ?? {});
    if (request === work.start) return show(response, entry, work.started);
    if (request !== work.read) return response.writeHead(404).end();
    const look = looks[Math.min(at++, looks.length - 1)];
    return show(response, entry, typeof look === "function" ? look : work.shows(look));
  };
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    const { method = "", url = "", headers } = request;
    request.on("end", () => answer(response, { method, url, headers, body }));
  });
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => sockets.add(socket));
  const listen = (port: number) => new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  const stop = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise<void>((done) => server.close(() => done()));
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  onTestFinished(stop);
  const origin = `http://127.0.0.1:${port}`;
  const cdp = createClient({ apiKey: key, baseUrl: origin, retry: false, ...options });
  return { cdp, origin, requests, seen, stop, start: () => listen(port) };
}

function show(response: ServerResponse, entry: Seen, what: unknown): void {
  if (typeof what === "function") return (what as Answering)(response, entry);
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(what));
}
