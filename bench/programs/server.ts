/**
 * The loopback server of the benchmark, a process of its own, so that its work counts for nobody. The address begins with
 * what is to happen: `/list/20/50/…` has 50 pages, each of which takes 20 milliseconds.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { authorization, listPath, listText, segmentPath, segmentText, update } from "./wire-fixtures.ts";
import { pageOf } from "./loops.ts";

type Handler = (request: IncomingMessage, response: ServerResponse, rest: string[]) => Promise<void> | void;

const json = "application/json; charset=utf-8";
const vendor = "application/vnd.treasuredata.v1+json";

const handlers: Record<string, Handler> = {
  exchange: async (request, response) => {
    const answer = (await isRight(request)) && answers.get(`${request.method} ${pathOf(request)}`);
    send(response, answer ? 200 : 400, answer || '{"error":"not the request of the benchmark"}');
  },
  list: (request, response, [latency, pages]) => {
    const number = Number(/after(?:%5D|\])=(\d+)/.exec(request.url!)?.[1] ?? 1);
    const body = JSON.stringify(pageOf(number, Number(pages)));
    setTimeout(() => send(response, 200, body), Number(latency));
  },
  /** Refuses the first request of a key, by a status and with seconds for Retry-After. */
  busy: (_, response, [key, status, seconds]) => {
    if (seen.has(`${key}${status}`)) return send(response, 200, segmentText);
    seen.add(`${key}${status}`);
    send(response, Number(status), "{}", { "Retry-After": seconds! });
  },
  silent: () => {},
  answer: (_, response, [status, type, text = ""]) =>
    send(response, Number(status), decodeURIComponent(text), { "Content-Type": decodeURIComponent(type!) }),
  bare: (_, response, [status]) => void response.writeHead(Number(status), { "Content-Length": 0 }).end(),
  none: (_, response) => void response.writeHead(204).end(),
  vendor: (request, response) =>
    send(response, request.headers["content-type"] === vendor ? 200 : 415, segmentText, { "Content-Type": vendor }),
  /** Only an id that stays one part of the path is found. */
  escaped: (request, response) =>
    send(response, pathOf(request) === `${listPath}/${encodeURIComponent("9/../8")}` ? 200 : 404, segmentText),
};

const answers = new Map([
  [`GET ${segmentPath}`, Buffer.from(segmentText)],
  [`PUT ${segmentPath}`, Buffer.from(segmentText)],
  [`GET ${listPath}`, Buffer.from(listText)],
]);

const seen = new Set<string>();
const expected = JSON.stringify(update);

const server = createServer((request, response) => {
  const [, name = "", ...rest] = request.url!.split("/");
  const handler = handlers[name];
  return handler ? handler(request, response, rest) : send(response, 400, '{"error":"no such answer"}');
});

server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.on("disconnect", () => process.exit());

/** Where the request goes, after what is to happen. */
function pathOf(request: IncomingMessage): string {
  return request.url!.replace(/^.*?(?=\/audiences|\/entities)/, "");
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  const length = Buffer.byteLength(body);
  response.writeHead(status, { "Content-Type": json, "Content-Length": length, ...headers }).end(body);
}

/** Whether the key is there, and the body with its type where there has to be one. */
async function isRight(request: IncomingMessage): Promise<boolean> {
  if (request.headers.authorization !== authorization) return false;
  if (request.method !== "PUT") return true;
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body === expected && request.headers["content-type"] === "application/json";
}
