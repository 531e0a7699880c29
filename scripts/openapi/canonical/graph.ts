/** The schemas of a description as a graph of what they accept, in which sharing and recursion survive and names do not. */
import { createHash } from "node:crypto";
import type { Alternative } from "./all-of.ts";
import { expandAlternatives, completeAlternative } from "./schema.ts";
import { type Document, type Node, resolveReference, type Schema } from "../document.ts";
import { walkSchemas } from "../walk.ts";

/** What a schema accepts: one of the alternatives. */
export interface SchemaNode {
  alternatives: SchemaAlternative[];
  /** Equal for schemas that accept the same, in any description. */
  hash: string;
}

export interface SchemaAlternative {
  keywords: Node;
  children: Map<string, SchemaNode>;
  hash: string;
}

/** Deeper than any path without a cycle; hashes of equal schemas are equal from there on. */
const maxHashRounds = 48;

/** The vertex of each schema of a description. */
export function buildSchemaGraph(document: Document): Map<Schema, SchemaNode> {
  const nodes = new Map<Schema, SchemaNode>();
  walkSchemas(document, (schema) => addNode(document, nodes, schema));
  computeHashes([...new Set(nodes.values())]);
  return nodes;
}

/** The alternatives in a fixed order, without doubles and without those another one covers. */
export function minimalAlternatives({ alternatives }: SchemaNode): SchemaAlternative[] {
  const unique = [...new Map(mergeEnums(alternatives).map((each) => [each.hash, each])).values()];
  const open = unique.find(({ keywords, children }) => Object.keys(keywords).length === 0 && children.size === 0);
  if (open) return [open];
  const plain = new Set(unique.filter(isPlain).map(({ keywords }) => keywords.type));
  return unique
    .filter((each) => isPlain(each) || !plain.has(each.keywords.type) || !("enum" in each.keywords))
    .filter(({ keywords }) => keywords.type !== "integer" || !plain.has("number"))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1));
}

export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** By key, sets as lists. */
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
  const descend = ({ keywords, children }: Alternative): SchemaAlternative => {
    const below = [...children].sort(([a], [b]) => (a < b ? -1 : 1));
    const added = below.map(([label, child]) => [label, addNode(document, nodes, child)] as const);
    return { keywords: sortKeys(keywords), children: new Map(added), hash: "" };
  };
  if (!isReference) node.alternatives = expandAlternatives(document, schema).map(completeAlternative).map(descend);
  return node;
}

/** Hashes every vertex by its content, again and again where what is below it has changed. */
function computeHashes(nodes: SchemaNode[]): void {
  let open = nodes;
  for (let round = 0; round < maxHashRounds && open.length > 0; round++) {
    const next = open.map(hashNode);
    const changed = new Set(open.filter((vertex, index) => vertex.hash !== next[index]));
    open.forEach((vertex, index) => (vertex.hash = next[index]!));
    open = nodes.filter(({ alternatives }) =>
      alternatives.some(({ children }) => [...children.values()].some((child) => changed.has(child))),
    );
  }
}

function hashNode(node: SchemaNode): string {
  for (const alternative of node.alternatives) {
    const children = [...alternative.children].map(([label, child]) => `${label}=${child.hash}`);
    alternative.hash = shortHash(`${JSON.stringify(alternative.keywords)}|${children.join()}`);
  }
  const hashes = minimalAlternatives(node).map(({ hash }) => hash);
  return shortHash(hashes.join());
}

/** `enum: [a]` or `enum: [b]` of one type is `enum: [a, b]`. */
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
