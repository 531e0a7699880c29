/** A local mock server of the API: Prism validates requests against the description and responds with its examples. */
import { readFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CommandError } from "../cli/command.ts";
import { defaultPaths } from "../cli/paths.ts";
import { type Document, operationsOf, parseDescription } from "../openapi/document.ts";
import { assertLocalReferences } from "../openapi/parse-safely.ts";
import { createFront } from "./front.ts";

export interface MockOptions {
  /** The port to listen on. Default: any free port. */
  port?: number;
  /** The description to use. Default: `openapi/cdp-api.yaml`. */
  file?: string;
  /** Called for each request and for the reason if it is rejected. Never receives headers, queries or bodies. */
  log?: (line: string) => void;
}

export interface Mock {
  /** The `baseUrl` for `createClient`. */
  url: string;
  /** Stops listening. Resolves when the running requests have ended. */
  close(): Promise<void>;
}

const host = "127.0.0.1";

const config = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  // The tests validate all responses once. Validating here would delay the first response by seconds.
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

/**
 * Starts a mock of the API.
 *
 * @throws CommandError when the port is not available or the file is not a description.
 */
export async function startMock({
  port = 0,
  file = defaultPaths.description,
  log: say,
}: MockOptions = {}): Promise<Mock> {
  const document = await read(file);
  // Loading Prism takes a second, so it is loaded on demand.
  const [{ createLogger }, { getHttpOperationsFromSpec }, { createServer }] = await Promise.all([
    import("@stoplight/prism-core"),
    import("@stoplight/prism-http"),
    import("@stoplight/prism-http-server"),
  ]);
  const write = (entry: string) => formatLogEntry(entry).forEach((line) => say?.(line));
  const logger = createLogger("mock", { level: say ? "info" : "silent" }, { write });
  const operations = await getHttpOperationsFromSpec(document);
  const prism = createServer(operations, { components: { logger }, cors: true, config });
  const front = createFront(await prism.listen(0, host));
  const url = await listen(front, port).catch((reason: unknown) => throwPortError(port, String(reason)));
  const close = async () => {
    await new Promise((resolve) => front.close(resolve));
    await prism.close();
  };
  return { url, close };
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", ({ message }) => reject(message));
    server.listen(port, host, () => resolve(`http://${host}:${(server.address() as AddressInfo).port}`));
  });
}

async function read(file: string): Promise<Document> {
  const document = parseDescription(await readFile(file, "utf8"));
  if (!document?.paths || operationsOf(document).length === 0)
    throw new CommandError(`${file} is not an OpenAPI description with operations.`);
  // Prism would fetch external references.
  assertLocalReferences(document);
  return document;
}

function throwPortError(port: number, reason: string): never {
  const isInUse = reason.includes("EADDRINUSE");
  const remedy = isInUse ? "Stop the program that uses it, or pass" : "Pass another";
  throw new CommandError(`The mock cannot listen on port ${port}: ${reason}. ${remedy} --port (0 for any free one).`);
}

/** Returns the loggable part of a Prism log entry. Entries contain whole requests, including API keys. */
function formatLogEntry(entry: string): string[] {
  const { msg, input } = JSON.parse(entry) as { msg: string; input?: { method: string; url: { path: string } } };
  if (msg === "Request received" && input) return [`${input.method.toUpperCase()} ${input.url.path}`];
  const [, reason] = /^(?:Violation: \S+|Request terminated with error:) (.*)$/.exec(msg) ?? [];
  return reason ? [`  rejected: ${reason}`] : [];
}
