/** Reads the data of an account and compares every response with the description. */
import type { Cdp } from "../../src/client/index.ts";
import type { Document } from "../openapi/document.ts";
import { compareResponse } from "./compare-response.ts";
import { type Coverage, createCoverage } from "./coverage.ts";
import { createDataWords } from "./data-words.ts";
import { harvest } from "./harvest.ts";
import { type ReadOperation, listReadOperations } from "./operations.ts";
import { type PlannedRequest, createQueue } from "./queue.ts";
import { createSchemaReader } from "./schema-reader.ts";
import { type Received, createSend, listReadablePaths } from "./send.ts";
import { type DifferenceRow, createTally } from "./tally.ts";

export interface VerifyOptions {
  document: Document;
  cdp: Cdp;
  maxPerOperation: number;
  /** Stops the run. It then returns the results so far. */
  signal: AbortSignal;
  /** Called with a line for each operation after its first response. */
  log(line: string): void;
}

/** Why a run ended. */
export type End = "complete" | "interrupted" | "no responses" | "key rejected";

export interface VerifyResult {
  end: End;
  differences: DifferenceRow[];
  coverage: Coverage;
}

/** Maximum number of consecutive requests without a response before the run ends. */
const maxFailuresInARow = 3;

const requestsPerLine = 25;

const failureTexts = {
  arguments: "a value that cannot be sent",
  canceled: "canceled",
  connection: "no response",
  timeout: "timeout",
};

export async function verify({ document, cdp, maxPerOperation, signal, log }: VerifyOptions): Promise<VerifyResult> {
  const operations = withoutMissingCalls(listReadOperations(document), listReadablePaths(cdp));
  const known = new Set<string>();
  const coverage = createCoverage(operations, (name) => known.has(name));
  const queue = createQueue(operations, maxPerOperation);
  const reader = createSchemaReader(document);
  const tally = createTally();
  const words = createDataWords(document);
  const send = createSend(cdp, signal);

  const record = ({ operation, binding }: PlannedRequest, received: Exclude<Received, { kind: "none" }>) => {
    const { entry, harvester, responseName } = operation;
    const { isReached, differences } = compareResponse(document, reader, entry, received);
    tally.add(entry.id, received.status, differences);
    if (coverage.get(operation) === undefined)
      log(formatLine(operation, isReached, received.status, differences.length));
    coverage.add(operation, isReached, isReached ? undefined : String(received.status));
    if (received.kind !== "json") return;
    words.add(received.body);
    if (received.status >= 300) return;
    const bindings = harvest(harvester, responseName, binding, received.body);
    for (const each of bindings) Object.keys(each).forEach((name) => known.add(name));
    queue.add(bindings);
  };

  const logProgress = ({ entry, expensive }: ReadOperation) => {
    if (expensive !== undefined) log(`… ${entry.id}: once only, because it ${expensive}`);
    const { requests, operations } = coverage.summarize(false);
    const reached = operations.filter(({ reason }) => reason === undefined).length;
    if (requests > 0 && requests % requestsPerLine === 0)
      log(`  ${requests} requests, ${reached} of ${operations.length} operations reached, ${tally.size} differences`);
  };

  const run = async (): Promise<End> => {
    let failures = 0;
    for (let request = queue.next(); request; request = queue.next()) {
      logProgress(request.operation);
      const received = await send(request.operation, request.binding);
      if (signal.aborted) return "interrupted";
      if (received.kind === "none") {
        if (coverage.get(request.operation) === undefined) log(`? ${request.operation.entry.id}: no response`);
        coverage.add(request.operation, false, failureTexts[received.reason]);
        if (received.reason !== "arguments" && ++failures === maxFailuresInARow) return "no responses";
        continue;
      }
      failures = 0;
      const isFirst = coverage.summarize(false).requests === 0;
      record(request, received);
      if (isFirst && received.status === 401) return "key rejected";
    }
    return "complete";
  };

  const end = await run();
  const order = operations.map(({ entry }) => entry.id);
  const differences = tally.rows(words.has).sort((a, b) => order.indexOf(a.operation) - order.indexOf(b.operation));
  return { end, differences, coverage: coverage.summarize(end === "complete") };
}

/** Excludes operations of a newer description that the client does not have. */
function withoutMissingCalls(operations: readonly ReadOperation[], readable: ReadonlySet<string>): ReadOperation[] {
  return operations.map((operation) =>
    readable.has(operation.entry.path) ? operation : { excluded: "the client has no call for it", ...operation },
  );
}

function formatLine({ entry }: ReadOperation, isReached: boolean, status: number, differences: number): string {
  if (!isReached) return `- ${entry.id}: not reachable (${status})`;
  const found = differences === 1 ? "1 difference" : `${differences} differences`;
  return differences === 0 ? `✓ ${entry.id}` : `✗ ${entry.id}: ${found}`;
}
