/**
 * Merges the contract of a published description into ours. Parts with the same contract stay unchanged, byte for byte: names,
 * documentation and factoring. Only changes are merged, without the published documentation.
 */
import { isDeepStrictEqual } from "node:util";
import { toCanonicalDocument } from "../../openapi/canonical/document.ts";
import { buildSchemaGraph, type SchemaNode } from "../../openapi/canonical/graph.ts";
import {
  type Document,
  type Operation,
  type OperationEntry,
  operationsOf,
  type Schema,
} from "../../openapi/document.ts";
import { findReachable } from "../../openapi/walk.ts";
import { mergeOperation } from "./operation.ts";
import { createMergeContext, schemaReferencePrefix } from "./context.ts";
import { syncTags, mergeSecuritySchemes, mergeServers, removeUnreachable } from "./shared.ts";

export interface MergeResult {
  document: Document;
  /** Operations that could not be merged into our factoring and were replaced by the published ones. */
  replacedOperations: string[];
}

/**
 * The merge tries to change schemas in place. If other operations still need the old form of a schema, it is duplicated under
 * a new name. If that is not enough, whole operations are replaced.
 */
const maxAttempts = 6;

interface MergePlan {
  changedOperations: Set<string>;
  /** Components that must keep their contract. Their changed form becomes a new component. */
  duplicatedSchemas: Set<string>;
  /** Operations to replace by the published ones. */
  replacedOperations: Set<string>;
}

/** Merges a published description. Throws if the result does not have the published contract. */
export function mergeContract(ours: Document, published: Document): MergeResult {
  const publishedGraph = buildSchemaGraph(published);
  const target = canonicalOperations(published, publishedGraph);
  const changedOperations = findDifferences(canonicalOperations(ours), target);
  if (changedOperations.size === 0) return { document: ours, replacedOperations: [] };
  const plan: MergePlan = { changedOperations, duplicatedSchemas: new Set(), replacedOperations: new Set() };
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const { document, changedSchemas } = merge(ours, published, publishedGraph, plan);
    const remaining = findDifferences(canonicalOperations(document), target);
    if (remaining.size === 0) return { document, replacedOperations: [...plan.replacedOperations] };
    adjustPlan(plan, remaining, findSharedComponents(document, remaining, changedSchemas));
  }
  const operations = [...changedOperations].join(", ");
  throw new MergeError(`The merge failed. Edit openapi/cdp-api.yaml by hand: ${operations}.`);
}

/** Duplicates schemas that cause differences in other operations. If there are none, replaces the operations. */
function adjustPlan(plan: MergePlan, remaining: ReadonlySet<string>, sharedSchemas: string[]): void {
  const conflicts = sharedSchemas.filter((name) => !plan.duplicatedSchemas.has(name));
  for (const name of conflicts) plan.duplicatedSchemas.add(name);
  if (conflicts.length > 0) return;
  for (const id of remaining) {
    plan.replacedOperations.add(id);
    plan.changedOperations.add(id);
  }
}

/** Returns the changed components that the operations use. */
function findSharedComponents(document: Document, ids: ReadonlySet<string>, changed: ReadonlySet<string>): string[] {
  const operations = operationsOf(document).filter(({ id }) => ids.has(id));
  const reached = findReachable(
    document,
    operations.map(({ operation }) => operation),
  );
  return [...changed].filter((name) => reached.has(schemaReferencePrefix + name));
}

class MergeError extends Error {
  override readonly name = "MergeError";
}

/** Returns the canonical form of every operation by its id, and of the parts that all operations share. */
function canonicalOperations(document: Document, graph = buildSchemaGraph(document)): Map<string, string> {
  const { servers, components, ...contract } = toCanonicalDocument(document, graph);
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

/** Merges the changed operations. Also returns which of our components changed. */
function merge(ours: Document, published: Document, publishedGraph: Map<Schema, SchemaNode>, plan: MergePlan) {
  const document = structuredClone(ours);
  const context = createMergeContext(document, published, publishedGraph, plan.duplicatedSchemas);
  const before = new Map(operationsOf(document).map((entry) => [entry.id, entry]));
  const after = new Map(operationsOf(published).map((entry) => [entry.id, entry]));
  for (const id of plan.changedOperations) {
    const [ourEntry, theirs] = [before.get(id), after.get(id)];
    const base = plan.replacedOperations.has(id) ? undefined : ourEntry;
    if (theirs) replaceOperation(document, theirs, mergeOperation(context, base, theirs));
    else if (ourEntry) removeOperation(document, ourEntry);
  }
  const changedSchemas = new Set([...context.added.keys()].filter((name) => ours.components?.schemas?.[name]));
  for (const [name, schema] of context.added) document.components!.schemas![name] = schema;
  mergeShared(document, published, plan.changedOperations);
  return { document: removeUnreachable(document), changedSchemas };
}

function mergeShared(document: Document, published: Document, changes: ReadonlySet<string>): void {
  if (changes.has(shared.servers)) document.servers = mergeServers(document, published) ?? [];
  if (changes.has(shared.schemes)) document.components!.securitySchemes = mergeSecuritySchemes(document, published);
  syncTags(document);
}

function removeOperation(document: Document, { path, method }: OperationEntry): void {
  const item = document.paths[path]!;
  delete item[method];
  if (operationsOf({ ...document, paths: { [path]: item } }).length === 0) delete document.paths[path];
}

/**
 * Replaces an operation. If its parameters changed, they include the parameters of the path item, which then move to the other
 * operations of the path.
 */
function replaceOperation(document: Document, { path, method }: OperationEntry, operation: Operation): void {
  const item = (document.paths[path] ??= {});
  const entries = operationsOf({ ...document, paths: { [path]: item } });
  const previous = entries.find((entry) => entry.method === method);
  if (previous && isDeepStrictEqual(operation.parameters ?? [], previous.parameters)) {
    const { parameters: _, ...rest } = operation;
    const { parameters } = previous.operation;
    item[method] = keepKeyOrder(previous.operation, { ...rest, ...(parameters ? { parameters } : {}) });
    return;
  }
  for (const { operation: other, parameters } of entries) if (parameters.length > 0) other.parameters = parameters;
  delete item.parameters;
  item[method] = operation;
}

/** Returns the operation with its keys in the order of another one. */
function keepKeyOrder(model: Operation, operation: Operation): Operation {
  const keys = [...new Set([...Object.keys(model), ...Object.keys(operation)])].filter((key) => key in operation);
  return Object.fromEntries(keys.map((key) => [key, operation[key]])) as Operation;
}
