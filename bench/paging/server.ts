/**
 * The list of the benchmark, in a process of its own, so that its work counts for nobody:
 * `/20/50/…` has 50 pages, each of which takes 20 milliseconds.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pageOf } from "./loops.ts";

const server = createServer((request, response) => {
  const [, latency, pages] = /^\/(\d+)\/(\d+)\//.exec(request.url!)!;
  const number = Number(/after%5D=(\d+)/.exec(request.url!)?.[1] ?? 1);
  const body = JSON.stringify(pageOf(number, Number(pages)));
  const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
  setTimeout(() => response.writeHead(200, headers).end(body), Number(latency));
});

server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
