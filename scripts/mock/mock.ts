/** A server on this machine that takes what the description allows, refuses the rest and answers with its examples: Prism. */
import { readFile } from "node:fs/promises";
import { CommandError } from "../cli/command.ts";
import { defaultPaths } from "../cli/paths.ts";
import { type Document, operationsOf, parseDescription } from "../openapi/document.ts";
import { assertLocalReferences } from "../openapi/parse-safely.ts";

export interface MockOptions {
  /** The port to listen on; any that is free unless given. */
  port?: number;
  /** The description to follow; `openapi/cdp-api.yaml` unless given. */
  file?: string;
  /** Is told of each request and of why it is refused, never of a header, a query or a body. */
  log?: (line: string) => void;
}

export interface Mock {
  /** What `createClient` takes as `baseUrl`. */
  url: string;
  /** Stops listening, and ends when the requests under way have ended. */
  close(): Promise<void>;
}

const host = "127.0.0.1";

const config = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  // Tests hold all answers against the description, once. Doing it here again would take seconds for a first answer.
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

/**
 * Starts a mock of the API.
 *
 * @throws CommandError when the port is not to be had or the file is no description.
 */
export async function startMock({
  port = 0,
  file = defaultPaths.description,
  log: say,
}: MockOptions = {}): Promise<Mock> {
  const document = await read(file);
  // Prism takes a second to load, which --help need not wait for.
  const [{ createLogger }, { getHttpOperationsFromSpec }, { createServer }] = await Promise.all([
    import("@stoplight/prism-core"),
    import("@stoplight/prism-http"),
    import("@stoplight/prism-http-server"),
  ]);
  const write = (entry: string) => formatLogEntry(entry).forEach((line) => say?.(line));
  const logger = createLogger("mock", { level: say ? "info" : "silent" }, { write });
  const operations = await getHttpOperationsFromSpec(document);
  const server = createServer(operations, { components: { logger }, cors: true, config });
  const url = await server.listen(port, host).catch((reason: unknown) => throwPortError(port, String(reason)));
  return { url, close: () => server.close() };
}

async function read(file: string): Promise<Document> {
  const document = parseDescription(await readFile(file, "utf8"));
  if (!document?.paths || operationsOf(document).length === 0)
    throw new CommandError(`${file} is no OpenAPI description with operations.`);
  // Prism would fetch what they refer to.
  assertLocalReferences(document);
  return document;
}

function throwPortError(port: number, reason: string): never {
  const isTaken = reason.includes("EADDRINUSE");
  const remedy = isTaken ? "Stop what uses it, or pass" : "Pass another";
  throw new CommandError(`The mock cannot listen on port ${port}: ${reason}. ${remedy} --port (0 for any free one).`);
}

/** Of an entry of Prism's log, which holds whole requests with their keys, what may be told. */
function formatLogEntry(entry: string): string[] {
  const { msg, input } = JSON.parse(entry) as { msg: string; input?: { method: string; url: { path: string } } };
  if (msg === "Request received" && input) return [`${input.method.toUpperCase()} ${input.url.path}`];
  const [, reason] = /^(?:Violation: \S+|Request terminated with error:) (.*)$/.exec(msg) ?? [];
  return reason ? [`  refused: ${reason}`] : [];
}
