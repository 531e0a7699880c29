/**
 * The server of all runtimes, a separate process: responds according to a plan, faults included, and reports requests.
 * `POST /control/7` sets the plan for the URLs under `/t/7`, and `GET /control/7` returns the requests to them.
 * Prints its ports, and ends with its standard input, so that it never outlives the command that started it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** The response to one request. The last response of a plan is used for all further requests. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Milliseconds before the head, and between the two halves of the body. */
  wait?: { head?: number; body?: number };
  /** Whether pages of other origins are kept out. */
  isForPrograms?: true;
  /** Whether the connection may serve another request; some runtimes send again by themselves when a kept one breaks. */
  keep?: true;
  /** `reset` and `close` come before the head; `cut`, `cutClose`, `cutChunks` and `cutGzip` in the middle of the body. */
  fault?: "reset" | "close" | "hang" | "cut" | "cutClose" | "cutChunks" | "cutGzip" | "gzip";
}

/** What a request was. */
export interface Seen {
  /** Whether it came to the second origin. */
  isOther: boolean;
  method: string;
  /** Path and query after the base address. */
  target: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  at: number;
}

const plans = new Map<string, { answers: Answer[]; seen: Seen[] }>();
const ports: number[] = [];

/** One server for each origin. */
for (const isOther of [false, true]) {
  const server = createServer((request, response) => {
    take(isOther, request, response).catch(() => request.socket.destroy());
  });
  ports.push(await listen(server));
}
/** A port that refuses connections: it was free a moment ago. */
const closed = createServer();
ports.push(await listen(closed));
closed.close();

console.log(JSON.stringify(ports));
process.stdin.resume().on("end", () => process.exit());

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

async function take(isOther: boolean, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = String(Buffer.concat(await request.toArray()));
  const [, kind, id = "", target = ""] = /^\/(\w+)\/(\w+)(.*)$/s.exec(request.url!) ?? [];
  if (kind === "control") return control(id, request, body, response);
  const plan = plans.get(id) ?? { answers: [{ status: 418 }], seen: [] };
  plan.seen.push({ isOther, method: request.method!, target, headers: request.headers, body, at: performance.now() });
  if (request.headers.origin && !plan.answers[0]!.isForPrograms) letIn(request, response);
  if (request.method === "OPTIONS") return void response.writeHead(204, { Connection: "close" }).end();
  const answer = plan.answers.length > 1 ? plan.answers.shift()! : plan.answers[0]!;
  await reply(answer, response);
}

/** A page of any origin may send any headers, and read those of the response. */
function letIn({ headers }: IncomingMessage, response: ServerResponse): void {
  const allowed = { Methods: "*", Headers: headers["access-control-request-headers"] ?? "" };
  response.setHeader("Access-Control-Allow-Origin", headers.origin!).setHeader("Access-Control-Expose-Headers", "*");
  for (const [what, values] of Object.entries(allowed)) response.setHeader(`Access-Control-Allow-${what}`, values);
}

function control(id: string, request: IncomingMessage, body: string, response: ServerResponse): void {
  if (request.headers.origin) letIn(request, response);
  if (request.method === "POST") plans.set(id, { answers: JSON.parse(body) as Answer[], seen: [] });
  response.setHeader("Connection", "close").end(JSON.stringify(plans.get(id)?.seen ?? []));
}

async function reply(answer: Answer, response: ServerResponse): Promise<void> {
  const { status = 200, wait, fault } = answer;
  const socket = response.socket!;
  if (fault === "hang") return;
  if (fault === "reset") return void socket.resetAndDestroy();
  if (fault === "close") return void socket.destroy();
  if (wait?.head) await pause(wait.head);
  const { headers, bytes } = contentOf(answer);
  response.writeHead(status, headers);
  const half = bytes.subarray(0, bytes.length / 2);
  if (!fault?.startsWith("cut") && !wait?.body) return void response.end(bytes);
  await new Promise((resolve) => response.write(half, resolve));
  await pause(wait?.body ?? 20);
  if (!fault) response.end(bytes.subarray(half.length));
  else if (fault === "cutGzip") response.end();
  else if (fault === "cut") socket.resetAndDestroy();
  else socket.end();
}

/** The body with the headers that fit it, the length of the whole unless the fault wants another. */
function contentOf({ status, body = "", headers = {}, keep, fault }: Answer): {
  headers: Record<string, string>;
  bytes: Buffer;
} {
  const isZip = fault === "gzip" || fault === "cutGzip";
  const bytes = isZip ? gzipSync(body) : Buffer.from(body);
  const isChunked = fault === "cutChunks" || "Transfer-Encoding" in headers || status === 204 || status === 304;
  const length = fault === "cutGzip" ? Math.floor(bytes.length / 2) : bytes.length;
  return {
    headers: {
      ...(!isChunked && { "Content-Length": `${length}` }),
      ...(!keep && { Connection: "close" }),
      ...(isZip && { "Content-Encoding": "gzip" }),
      ...headers,
    },
    bytes,
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
