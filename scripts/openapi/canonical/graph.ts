/** The schemas of a description as a graph of what they accept, in which sharing and recursion survive and names do not. */
import { createHash } from "node:crypto";
import type { Alternative } from "./all-of.ts";
import { alternativesOf, finish } from "./schema.ts";
import { type Document, type Node, resolve, type Schema } from "../document.ts";
import { walkSchemas } from "../walk.ts";

/** What a schema accepts: one of the alternatives. */
export interface Vertex {
  alternatives: Choice[];
  /** Equal for schemas that accept the same, in any description. */
  hash: string;
}

export interface Choice {
  keywords: Node;
  children: Map<string, Vertex>;
  hash: string;
}

/** Deeper than any path without a cycle; hashes of equal schemas are equal from there on. */
const rounds = 48;

/** The vertex of each schema of a description. */
export function schemaGraph(document: Document): Map<Schema, Vertex> {
  const vertices = new Map<Schema, Vertex>();
  walkSchemas(document, (schema) => add(document, vertices, schema));
  settle([...new Set(vertices.values())]);
  return vertices;
}

/** The alternatives in a fixed order, without doubles and without those another one covers. */
export function essential({ alternatives }: Vertex): Choice[] {
  const unique = [...new Map(mergedEnums(alternatives).map((each) => [each.hash, each])).values()];
  const open = unique.find(({ keywords, children }) => Object.keys(keywords).length === 0 && children.size === 0);
  if (open) return [open];
  const plain = new Set(unique.filter(isPlain).map(({ keywords }) => keywords.type));
  return unique
    .filter((each) => isPlain(each) || !plain.has(each.keywords.type) || !("enum" in each.keywords))
    .filter(({ keywords }) => keywords.type !== "integer" || !plain.has("number"))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1));
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** By key, sets as lists. */
export function sorted<T extends Node>(record: T): T {
  return Object.fromEntries(
    Object.entries(record)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, value instanceof Set ? [...value].sort() : value]),
  ) as T;
}

function add(document: Document, vertices: Map<Schema, Vertex>, schema: Schema): Vertex {
  const known = vertices.get(schema);
  if (known) return known;
  const isReference = schema.$ref !== undefined && Object.keys(schema).length === 1;
  const vertex = isReference ? add(document, vertices, resolve(document, schema)) : { alternatives: [], hash: "" };
  vertices.set(schema, vertex);
  const descend = ({ keywords, children }: Alternative): Choice => {
    const below = [...children].sort(([a], [b]) => (a < b ? -1 : 1));
    const added = below.map(([label, child]) => [label, add(document, vertices, child)] as const);
    return { keywords: sorted(keywords), children: new Map(added), hash: "" };
  };
  if (!isReference) vertex.alternatives = alternativesOf(document, schema).map(finish).map(descend);
  return vertex;
}

/** Hashes every vertex by its content, again and again where what is below it has changed. */
function settle(vertices: Vertex[]): void {
  let open = vertices;
  for (let round = 0; round < rounds && open.length > 0; round++) {
    const next = open.map(hashVertex);
    const changed = new Set(open.filter((vertex, index) => vertex.hash !== next[index]));
    open.forEach((vertex, index) => (vertex.hash = next[index]!));
    open = vertices.filter(({ alternatives }) =>
      alternatives.some(({ children }) => [...children.values()].some((child) => changed.has(child))),
    );
  }
}

function hashVertex(vertex: Vertex): string {
  for (const choice of vertex.alternatives) {
    const children = [...choice.children].map(([label, child]) => `${label}=${child.hash}`);
    choice.hash = hashOf(`${JSON.stringify(choice.keywords)}|${children.join()}`);
  }
  const hashes = essential(vertex).map(({ hash }) => hash);
  return hashOf(hashes.join());
}

/** `enum: [a]` or `enum: [b]` of one type is `enum: [a, b]`. */
function mergedEnums(choices: Choice[]): Choice[] {
  const merged = new Map<string, Choice>();
  for (const each of choices) {
    const { enum: values, ...others } = each.keywords;
    const group = values && each.children.size === 0 ? JSON.stringify(others) : undefined;
    const before = group ? merged.get(group) : undefined;
    if (!group || !before) merged.set(group ?? each.hash, each);
    else {
      const all = [...new Set([...(before.keywords.enum as unknown[]), ...(values as unknown[])])].sort();
      const keywords = sorted({ ...others, enum: all });
      merged.set(group, { keywords, children: each.children, hash: hashOf(`${JSON.stringify(keywords)}|`) });
    }
  }
  return [...merged.values()];
}

function isPlain({ keywords, children }: Choice): boolean {
  return children.size === 0 && Object.keys(keywords).join() === "type";
}
