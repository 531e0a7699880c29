/** The loopback server of the benchmark, a process of its own, so that its work counts for nobody. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { authorization, listPath, listText, segmentPath, segmentText, update } from "./exchange.ts";

const answers = new Map([
  [`GET ${segmentPath}`, Buffer.from(segmentText)],
  [`PUT ${segmentPath}`, Buffer.from(segmentText)],
  [`GET ${listPath}`, Buffer.from(listText)],
]);

const expected = JSON.stringify(update);

const server = createServer(async (request, response) => {
  const answer = (await isRight(request)) && answers.get(`${request.method} ${request.url}`);
  const status = answer ? 200 : 400;
  const headers = {
    "Content-Type": "application/json; charset=utf-8",
    ...(answer && { "Content-Length": answer.length }),
  };
  response.writeHead(status, headers).end(answer || '{"error":"not the request of the benchmark"}');
});

server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());

/** Whether the key is there, and the body with its type where there has to be one. */
async function isRight(request: IncomingMessage): Promise<boolean> {
  if (request.headers.authorization !== authorization) return false;
  if (request.method !== "PUT") return true;
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body === expected && request.headers["content-type"] === "application/json";
}
