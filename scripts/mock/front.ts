/**
 * A server in front of Prism. It takes what programs send to the API and the description does not have: another JSON media
 * type in `Accept`, and a slash at the end of a path. It says in the body of a rejection what Prism says in a header.
 */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type Server } from "node:http";
import { text } from "node:stream/consumers";

interface Violation {
  location: string[];
  message: string;
}

/** Creates the server, which does not listen yet. */
export function createFront(prismUrl: string): Server {
  return createServer((incoming, response) => {
    const { method, url = "/", headers } = incoming;
    const options = { method, headers: withAnyAccept(headers) };
    const outgoing = request(prismUrl + withoutFinalSlash(url), options, async (reply) => {
      const rejection = await describeRejection(url, reply);
      const { "content-length": length, ...others } = reply.headers;
      response.writeHead(reply.statusCode!, rejection === undefined ? reply.headers : others);
      if (rejection === undefined) reply.pipe(response);
      else response.end(rejection);
    });
    outgoing.on("error", () => response.destroy());
    incoming.on("close", () => incoming.complete || outgoing.destroy());
    incoming.pipe(outgoing);
  });
}

/** Every response of the API is JSON, of one of two media types. */
function withAnyAccept(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return /json/i.test(headers.accept ?? "") ? { ...headers, accept: "*/*" } : headers;
}

function withoutFinalSlash(url: string): string {
  return url.replace(/(?<=[^/])\/(?=$|\?)/, "");
}

/** Returns the body of a rejection in the format of the API, or undefined for any other response. */
async function describeRejection(url: string, reply: IncomingMessage): Promise<string | undefined> {
  const { statusCode: status = 0, headers } = reply;
  const violations = headers["sl-violations"];
  if (status < 400 || typeof violations !== "string") return undefined;
  await text(reply);
  const message = readReasons(violations).join("; ");
  const error = url.startsWith("/entities/")
    ? { errors: [{ code: "bad-parameter-error", status: `${status}`, detail: message }] }
    : { code: `${status}`, message };
  return JSON.stringify(error);
}

/** Returns what is wrong and where. Prism cuts a header that is too long, so that it may not be JSON. */
function readReasons(header: string): string[] {
  try {
    const violations = JSON.parse(header) as Violation[];
    return violations.map(({ location, message }) => `${location.join(".")}: ${message}`);
  } catch {
    return [header.slice(0, 1_000)];
  }
}
