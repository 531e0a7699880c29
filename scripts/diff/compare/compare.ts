/** Compares two contracts and finds every difference, operation by operation. */
import { assignClasses, createClassTable } from "../contract/classes.ts";
import { type Contract, type OperationContract, readContract, readServers } from "../contract/contract.ts";
import { pairSecuritySchemes } from "../contract/security-schemes.ts";
import type { DataDirection } from "../contract/schema-node.ts";
import { callName } from "../../openapi/call-names.ts";
import { classifyLevel, type RateChange } from "../severity.ts";
import { isCdpDescription } from "../cdp.ts";
import type { Document } from "../../openapi/document.ts";
import { codeSpan } from "../../text/code-span.ts";
import { createDifferenceCollector, type Difference, type DifferenceCollector } from "./context.ts";
import { join } from "./join.ts";
import { childLocation, rootLocation } from "./location.ts";
import { findMovedOperations } from "./moves.ts";
import { compareOperations } from "./operation.ts";
import { type CompareSecurity, createSecurityComparison } from "./security.ts";
import { compareServers } from "./servers.ts";

type Operations = Map<string, OperationContract>;

/** State that the comparisons of operations share. */
interface Run {
  collector: DifferenceCollector;
  compareSecurity: CompareSecurity;
  /** Whether operations have calls in the client. */
  hasCalls: boolean;
}

export interface Comparison {
  differences: Difference[];
  before: Contract;
  after: Contract;
}

/** Reports every difference between two descriptions, once for each affected operation. */
export function compareDescriptions(base: Document, revision: Document, rate: RateChange = classifyLevel): Comparison {
  const classes = createClassTable();
  const [before, after] = [readContract(base), readContract(revision)];
  assignClasses([...before.schemas, ...after.schemas], classes);
  const run: Run = {
    collector: createDifferenceCollector(classes, rate),
    compareSecurity: createSecurityComparison(pairSecuritySchemes(base, revision)),
    hasCalls: isCdpDescription(revision),
  };
  compareGeneralServers(run, base, revision);
  const operations = withoutMoves(run, before, after);
  compareAll(run, "paths", operations.before, operations.after, "request");
  compareAll(run, "webhooks", before.webhooks, after.webhooks, "response");
  return { differences: run.collector.collect(), before, after };
}

function compareGeneralServers({ collector }: Run, base: Document, revision: Document): void {
  const context = collector.contextOf(null);
  const location = childLocation(rootLocation, "servers");
  compareServers(context, readServers(base.servers), readServers(revision.servers), location);
}

/** Reports operations that moved. Returns the others. */
function withoutMoves(run: Run, base: Contract, revision: Contract): { before: Operations; after: Operations } {
  const [before, after] = [new Map(base.operations), new Map(revision.operations)];
  const lost = [...before].filter(([key]) => !after.has(key)).map(([, operation]) => operation);
  const gained = [...after].filter(([key]) => !before.has(key)).map(([, operation]) => operation);
  for (const [from, to] of findMovedOperations(lost, gained)) {
    const { report } = run.collector.contextOf(to);
    const location = childLocation(rootLocation, "paths", to.path, to.method);
    const call = run.hasCalls ? `, with the call ${codeSpan(callName(from.method, from.path))}` : "";
    report("operation-moved", location, `Moved from ${codeSpan(from.id)}${call}.`, from.origin, to.origin);
    for (const [key, operation] of before) if (operation === from) before.delete(key);
    for (const [key, operation] of after) if (operation === to) after.delete(key);
  }
  return { before, after };
}

function compareAll(
  run: Run,
  part: "paths" | "webhooks",
  before: Operations,
  after: Operations,
  direction: DataDirection,
): void {
  const noun = part === "paths" ? "operation" : "webhook";
  for (const [, base, revision] of join(before, after)) {
    const operation = (revision ?? base)!;
    const context = run.collector.contextOf(operation);
    const location = childLocation(rootLocation, part, operation.path, operation.method);
    if (!base) context.report(`${noun}-added`, location, `The ${noun} was added.`, undefined, operation.origin);
    else if (!revision) context.report(`${noun}-removed`, location, `The ${noun} was removed.`, operation.origin);
    else compareOperations(context, base, revision, location, run.compareSecurity, direction);
  }
}
