/** A graph of the values that the schemas of a description accept. It keeps sharing and recursion, but not names. */
import type { Alternative } from "./all-of.ts";
import { expandAlternatives, completeAlternative } from "./schema.ts";
import { type Document, type Node, resolveReference, type Schema } from "../document.ts";
import { walkSchemas } from "../walk.ts";
import { shortHash } from "../../text/hashes.ts";

/** A schema: accepts a value that one of its alternatives accepts. */
export interface SchemaNode {
  alternatives: SchemaAlternative[];
  /** Equal for schemas that accept the same values, in any description. */
  hash: string;
}

export interface SchemaAlternative {
  keywords: Node;
  children: Map<string, SchemaNode>;
  hash: string;
}

/** Longer than any path without a cycle. After that many rounds, the hashes of equal schemas are equal. */
const maxHashRounds = 48;

/** Builds the graph. Returns the node of each schema of a description. */
export function buildSchemaGraph(document: Document): Map<Schema, SchemaNode> {
  const nodes = new Map<Schema, SchemaNode>();
  walkSchemas(document, (schema) => addNode(document, nodes, schema));
  computeHashes([...new Set(nodes.values())]);
  return nodes;
}

/** Returns the alternatives in a fixed order, without duplicates and without those that another alternative covers. */
export function minimalAlternatives({ alternatives }: SchemaNode): SchemaAlternative[] {
  const unique = [...new Map(mergeEnums(alternatives).map((each) => [each.hash, each])).values()];
  const unrestricted = unique.find(
    ({ keywords, children }) => Object.keys(keywords).length === 0 && children.size === 0,
  );
  if (unrestricted) return [unrestricted];
  const plain = new Set(unique.filter(isPlain).map(({ keywords }) => keywords.type));
  return unique
    .filter((each) => isPlain(each) || !plain.has(each.keywords.type) || !("enum" in each.keywords))
    .filter(({ keywords }) => keywords.type !== "integer" || !plain.has("number"))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1));
}

/** Returns a copy with sorted keys. Sets become sorted arrays. */
export function sortKeys<T extends Node>(record: T): T {
  return Object.fromEntries(
    Object.entries(record)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, value instanceof Set ? [...value].sort() : value]),
  ) as T;
}

function addNode(document: Document, nodes: Map<Schema, SchemaNode>, schema: Schema): SchemaNode {
  const known = nodes.get(schema);
  if (known) return known;
  const isReference = schema.$ref !== undefined && Object.keys(schema).length === 1;
  const node = isReference
    ? addNode(document, nodes, resolveReference(document, schema))
    : { alternatives: [], hash: "" };
  nodes.set(schema, node);
  const toSchemaAlternative = ({ keywords, children }: Alternative): SchemaAlternative => {
    const entries = [...children].sort(([a], [b]) => (a < b ? -1 : 1));
    const added = entries.map(([label, child]) => [label, addNode(document, nodes, child)] as const);
    return { keywords: sortKeys(keywords), children: new Map(added), hash: "" };
  };
  if (!isReference)
    node.alternatives = expandAlternatives(document, schema).map(completeAlternative).map(toSchemaAlternative);
  return node;
}

/**
 * Hashes every node by its content (partition refinement): repeats the hashing of nodes whose children changed their hash,
 * until no hash changes.
 */
function computeHashes(nodes: SchemaNode[]): void {
  const parents = mapParents(nodes);
  let pending = new Set(nodes);
  for (let round = 0; round < maxHashRounds && pending.size > 0; round++) {
    const hashes = [...pending].map((node) => [node, hashNode(node)] as const);
    pending = new Set();
    for (const [node, hash] of hashes) {
      if (hash !== node.hash) parents.get(node)?.forEach((parent) => pending.add(parent));
      node.hash = hash;
    }
  }
}

/** Maps each node to the nodes that it is a child of. */
function mapParents(nodes: SchemaNode[]): Map<SchemaNode, Set<SchemaNode>> {
  const parents = new Map<SchemaNode, Set<SchemaNode>>();
  for (const node of nodes)
    for (const { children } of node.alternatives)
      for (const child of children.values()) parents.set(child, (parents.get(child) ?? new Set()).add(node));
  return parents;
}

function hashNode(node: SchemaNode): string {
  for (const alternative of node.alternatives) {
    const children = [...alternative.children].map(([label, child]) => `${label}=${child.hash}`);
    alternative.hash = shortHash(`${JSON.stringify(alternative.keywords)}|${children.join()}`);
  }
  const hashes = minimalAlternatives(node).map(({ hash }) => hash);
  return shortHash(hashes.join());
}

/** Merges alternatives that differ in their enum only: `enum: [a]` or `enum: [b]` is `enum: [a, b]`. */
function mergeEnums(alternatives: SchemaAlternative[]): SchemaAlternative[] {
  const merged = new Map<string, SchemaAlternative>();
  for (const each of alternatives) {
    const { enum: values, ...others } = each.keywords;
    const group = values && each.children.size === 0 ? JSON.stringify(others) : undefined;
    const before = group ? merged.get(group) : undefined;
    if (!group || !before) merged.set(group ?? each.hash, each);
    else {
      const all = [...new Set([...(before.keywords.enum as unknown[]), ...(values as unknown[])])].sort();
      const keywords = sortKeys({ ...others, enum: all });
      merged.set(group, { keywords, children: each.children, hash: shortHash(`${JSON.stringify(keywords)}|`) });
    }
  }
  return [...merged.values()];
}

function isPlain({ keywords, children }: SchemaAlternative): boolean {
  return children.size === 0 && Object.keys(keywords).join() === "type";
}
