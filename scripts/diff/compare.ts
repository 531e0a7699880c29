/** Compares two canonical descriptions (openapi/canonical/document.ts) and finds every difference, operation by operation. */
import { type Document, type OperationEntry, operationsOf } from "../openapi/document.ts";
import { callName } from "../openapi/call-names.ts";
import type { Direction } from "./severity.ts";
import { findMovedOperations } from "./moves.ts";
import { compareOperations } from "./operation.ts";
import { compareSchemas } from "./schema.ts";
import { childLocation, type Location, type ComparisonContext } from "./context.ts";
import { codeSpan } from "../text/code-span.ts";

/** A difference between two descriptions, before it is rated. */
export interface Difference {
  kind: string;
  entry: OperationEntry | null;
  direction: Direction;
  pointer: string;
  message: string;
}

type Entries = Map<string, OperationEntry>;

export interface Comparison {
  findings: Difference[];
  /** The nodes of either side that the findings are about. */
  told: Set<unknown>;
}

export const rootPlace: Location = { pointer: "#", direction: "none", isParameter: false };

/** Every difference between two canonical descriptions; each once for every operation that it reaches. */
export function compareDescriptions(base: Document, revision: Document): Comparison {
  const comparison: Comparison = { findings: [], told: new Set() };
  const [before, after] = [entriesOf(base), entriesOf(revision)];
  compareServers(comparison, base, revision);
  reportMoves(comparison, base, revision, before, after);
  for (const key of new Set([...before.keys(), ...after.keys()]))
    compareOperationPair(
      scopeOf(comparison, base, revision, after.get(key) ?? before.get(key)),
      before.get(key),
      after.get(key),
    );
  return comparison;
}

/** What makes two operations the same: method and path, whatever the names of its parameters. */
export function operationKey({ method, path }: OperationEntry): string {
  return `${method} ${path.replace(/\{[^}]*\}/g, "{}")}`;
}

function scopeOf(
  { findings, told }: Comparison,
  base: Document,
  revision: Document,
  entry?: OperationEntry,
): ComparisonContext {
  const tell: ComparisonContext["report"] = (kind, { pointer, direction }, message, ...nodes) => {
    findings.push({ kind, entry: entry ?? null, direction, pointer, message });
    for (const node of nodes) if (node !== undefined) told.add(node);
  };
  return { base, revision, comparedPairs: new Set(), reportedNodes: told, report: tell, compare: compareSchemas };
}

function compareServers(comparison: Comparison, base: Document, revision: Document): void {
  const { report: tell } = scopeOf(comparison, base, revision);
  const place = childLocation(rootPlace, "servers");
  const [before, after] = [base.servers ?? [], revision.servers ?? []];
  for (const server of before)
    if (!after.some(({ url }) => url === server.url))
      tell("server-removed", place, `Server ${codeSpan(server.url)} is gone.`, server, revision.servers);
  for (const server of after)
    if (!before.some(({ url }) => url === server.url))
      tell("server-added", place, `Server ${codeSpan(server.url)} is new.`, server);
}

/** Tells what moved and takes it off both lists. */
function reportMoves(
  comparison: Comparison,
  base: Document,
  revision: Document,
  before: Entries,
  after: Entries,
): void {
  const lost = [...before].filter(([key]) => !after.has(key)).map(([, entry]) => entry);
  const gained = [...after].filter(([key]) => !before.has(key)).map(([, entry]) => entry);
  for (const [from, to] of findMovedOperations(lost, gained)) {
    const { report: tell } = scopeOf(comparison, base, revision, to);
    const message = `Until now it was ${codeSpan(from.id)}, with the call ${codeSpan(callName(from.method, from.path))}.`;
    const nodes = [from.operation, to.operation, base.paths[from.path]];
    tell("operation-moved", childLocation(rootPlace, "paths", to.path, to.method), message, ...nodes);
    before.delete(operationKey(from));
    after.delete(operationKey(to));
  }
}

function compareOperationPair(
  scope: ComparisonContext,
  before: OperationEntry | undefined,
  after: OperationEntry | undefined,
): void {
  const { base, report: tell } = scope;
  const { path, method } = (after ?? before)!;
  const place = childLocation(rootPlace, "paths", path, method);
  if (!before) return tell("operation-added", place, "The operation is new.", after!.operation);
  if (!after) return tell("operation-removed", place, "The operation is gone.", before.operation, base.paths[path]);
  let count = 0;
  const counting: ComparisonContext = { ...scope, report: (...finding) => void (count++, tell(...finding)) };
  compareOperations(counting, before, after, place);
  const isSame = JSON.stringify(before.operation) === JSON.stringify(after.operation);
  if (!isSame && count === 0)
    tell("unrecognised-change", place, "It changes in a way that this comparison has no word for.");
}

function entriesOf(document: Document): Entries {
  return new Map(operationsOf(document).map((entry) => [operationKey(entry), entry]));
}
