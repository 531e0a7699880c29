/**
 * Takes over the contract of a published description into ours: where the contract is the same, our words, names and
 * factoring stay as they are, to the byte; only what is news comes in, without the words of the publisher.
 */
import { isDeepStrictEqual } from "node:util";
import { toCanonicalDocument } from "../../openapi/canonical/document.ts";
import { type Document, type Operation, type OperationEntry, operationsOf } from "../../openapi/document.ts";
import { findReachable } from "../../openapi/walk.ts";
import { mergeOperation } from "./operation.ts";
import { createMergeContext } from "./context.ts";
import { syncTags, mergeSecuritySchemes, mergeServers, removeUnreachable } from "./shared.ts";

export interface MergeResult {
  document: Document;
  /** Operations that could not be merged into our factoring and were taken over as a whole. */
  replacedOperations: string[];
}

/** Throws when the result does not have the contract of the published description. */
export function mergeContract(ours: Document, published: Document): MergeResult {
  const wanted = canonicalOperations(published);
  const differing = findDifferences(canonicalOperations(ours), wanted);
  if (differing.size === 0) return { document: ours, replacedOperations: [] };
  const split = new Set<string>();
  const whole = new Set<string>();
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const { document, changed } = merge(ours, published, {
      changedOperations: differing,
      duplicatedSchemas: split,
      replacedOperations: whole,
    });
    const rest = findDifferences(canonicalOperations(document), wanted);
    if (rest.size === 0) return { document, replacedOperations: [...whole] };
    const conflicts = findSharedComponents(document, rest, changed).filter((name) => !split.has(name));
    conflicts.forEach((name) => split.add(name));
    if (conflicts.length === 0) rest.forEach((id) => (whole.add(id), differing.add(id)));
  }
  throw new MergeError(`This cannot be taken over, edit openapi/cdp-api.yaml by hand: ${[...differing].join(", ")}.`);
}

/** In place first; then changed schemas that others still need as they were get names of their own; then whole operations. */
const maxAttempts = 6;

interface MergePlan {
  changedOperations: ReadonlySet<string>;
  /** Components that must stay as they are beside their changed form. */
  duplicatedSchemas: ReadonlySet<string>;
  /** Operations to take over without looking at ours. */
  replacedOperations: ReadonlySet<string>;
}

/** The changed components that the operations reach. */
function findSharedComponents(document: Document, ids: ReadonlySet<string>, changed: ReadonlySet<string>): string[] {
  const reached = findReachable(
    document,
    operationsOf(document)
      .filter(({ id }) => ids.has(id))
      .map(({ operation }) => operation),
  );
  return [...changed].filter((name) => reached.has(`#/components/schemas/${name}`));
}

class MergeError extends Error {
  override readonly name = "AdoptError";
}

/** The contract of every operation by its id, and of what all of them share. */
function canonicalOperations(document: Document): Map<string, string> {
  const { servers, components, ...contract } = toCanonicalDocument(document);
  const operations = operationsOf(contract).map(({ id, operation }) => [id, JSON.stringify(operation)] as const);
  return new Map([
    ...operations,
    [shared.servers, JSON.stringify(servers)],
    [shared.schemes, JSON.stringify(components?.securitySchemes)],
  ]);
}

const shared = { servers: "the servers", schemes: "the security schemes" };

function findDifferences(base: Map<string, string>, revision: Map<string, string>): Set<string> {
  return new Set([...base.keys(), ...revision.keys()].filter((id) => base.get(id) !== revision.get(id)));
}

/** Merges the operations that differ; `changed` are our components that are no longer what they were. */
function merge(
  ours: Document,
  published: Document,
  { changedOperations: differing, duplicatedSchemas: split, replacedOperations: whole }: MergePlan,
) {
  const document = structuredClone(ours);
  const names = createMergeContext(document, published, split);
  const before = new Map(operationsOf(document).map((entry) => [entry.id, entry]));
  const after = new Map(operationsOf(published).map((entry) => [entry.id, entry]));
  for (const id of differing) {
    const [mine, theirs] = [before.get(id), after.get(id)];
    if (theirs) replaceOperation(document, theirs, mergeOperation(names, whole.has(id) ? undefined : mine, theirs));
    else if (mine) removeOperation(document, mine);
  }
  const changed = new Set([...names.added.keys()].filter((name) => ours.components?.schemas?.[name]));
  for (const [name, schema] of names.added) document.components!.schemas![name] = schema;
  mergeShared(document, published, differing);
  return { document: removeUnreachable(document), changed };
}

function mergeShared(document: Document, published: Document, differing: ReadonlySet<string>): void {
  if (differing.has(shared.servers)) document.servers = mergeServers(document, published) ?? [];
  if (differing.has(shared.schemes)) document.components!.securitySchemes = mergeSecuritySchemes(document, published);
  syncTags(document);
}

function removeOperation(document: Document, { path, method }: OperationEntry): void {
  const item = document.paths[path]!;
  delete item[method];
  if (operationsOf({ ...document, paths: { [path]: item } }).length === 0) delete document.paths[path];
}

/** Where the parameters changed they are complete, so those of the path item go to its other operations. */
function replaceOperation(document: Document, { path, method }: OperationEntry, operation: Operation): void {
  const item = (document.paths[path] ??= {});
  const entries = operationsOf({ ...document, paths: { [path]: item } });
  const mine = entries.find((entry) => entry.method === method);
  if (mine && isDeepStrictEqual(operation.parameters ?? [], mine.parameters)) {
    const { parameters: _, ...rest } = operation;
    const own = mine.operation.parameters;
    item[method] = keepKeyOrder(mine.operation, { ...rest, ...(own ? { parameters: own } : {}) });
    return;
  }
  for (const { operation: other, parameters } of entries) if (parameters.length > 0) other.parameters = parameters;
  delete item.parameters;
  item[method] = operation;
}

function keepKeyOrder(model: Operation, operation: Operation): Operation {
  const keys = [...new Set([...Object.keys(model), ...Object.keys(operation)])].filter((key) => key in operation);
  return Object.fromEntries(keys.map((key) => [key, operation[key]])) as Operation;
}
