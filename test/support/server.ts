/** Loopback servers that behave badly on purpose, and what a transport needs to talk to them. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import {
  createTransport,
  type RequestContext,
  type ApiRequest,
  type TransportOptions,
} from "../../src/transport/index.ts";

export interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** What a server does with one request. */
export type Answering = (response: ServerResponse, seen: Seen) => void;

export interface Loopback {
  origin: string;
  /** The requests so far, in their order. */
  seen: Seen[];
}

export const key = "1/0123456789abcdefSECRET";

/** Waits of a millisecond or two. */
export const quick = { maxAttempts: 3, initialDelay: 1, maxDelay: 2000 };

/** A server with a handler for each request in order. The last one handles all further requests. */
export async function serve(...answers: Answering[]): Promise<Loopback> {
  const seen: Seen[] = [];
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const entry = { method, url, headers, body: Buffer.concat(chunks).toString() };
      (answers[seen.push(entry) - 1] ?? answers.at(-1))?.(response, entry);
    });
  };
  return { origin: await listening(createServer(listener)), seen };
}

/** A server of bare sockets. `answer` runs when a request begins to arrive. */
export async function serveRaw(answer: (socket: Socket, count: number) => void) {
  const state = { count: 0 };
  const server = createSocketServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", () => answer(socket, ++state.count));
  });
  return { origin: await listening(server), state };
}

/** An origin that refuses connections. */
export async function refusing(): Promise<string> {
  const server = createSocketServer();
  const origin = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return origin;
}

export function answer(status: number, body = "", headers: Record<string, string> = {}): Answering {
  return (response) => response.writeHead(status, headers).end(body);
}

export const ok = answer(200, '{"id":"1"}', { "content-type": "application/json" });

/** Headers, half a body, and the end of the connection. */
export const cutBody: Answering = (response) => {
  response.writeHead(200, { "content-length": "100" });
  response.write('{"id":');
  setTimeout(() => response.destroy(), 5);
};

export const resetConnection: Answering = (response) => response.socket?.resetAndDestroy();

/** Never responds. */
export const silence: Answering = () => {};

/** Headers and the beginning of a body, and never the rest. */
export const slowBody: Answering = (response) => {
  response.writeHead(200);
  response.write("{");
};

/** A transport to a server, and `send`, which sends one request. */
export function sender(origin: string, options: Partial<TransportOptions> = {}) {
  const transport = createTransport({ origin, retry: quick, ...options });
  const headers = { Authorization: `TD1 ${key}`, "content-type": "application/json" };
  return (exchange: Partial<RequestContext> = {}, request: Partial<ApiRequest> = {}) => {
    const { method = "GET" } = exchange;
    const outgoing = { url: `${origin}/audiences/7?a=1`, method, headers, ...request };
    const known = { operation: "audiences.get", method, path: "/audiences/{id}", idempotent: method === "GET" };
    return transport(outgoing, { ...known, ...exchange });
  };
}

/** The error of something that must fail. */
export async function failureOf(run: Promise<unknown>): Promise<Record<string, unknown> & Error> {
  return run.then(
    (value) => {
      throw new Error(`no failure but ${JSON.stringify(value)}`);
    },
    (error: Record<string, unknown> & Error) => error,
  );
}

/** Until something is so; looks every millisecond. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** A signal that never aborts, and how many listen to it. */
export function counted() {
  const { signal } = new AbortController();
  const listeners = { now: 0, most: 0 };
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners.most = Math.max(listeners.most, ++listeners.now);
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners.now--;
    remove(...args);
  };
  return { signal, listeners };
}

async function listening(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
