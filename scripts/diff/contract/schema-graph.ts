/**
 * The schemas of a description as a graph of what they accept in one direction.
 *
 * Schemas with the same class accept the same values. Classes are comparable between graphs that share a `ClassTable`.
 */
import type { Alternative } from "../../openapi/canonical/all-of.ts";
import { completeAlternative, expandAlternatives, toSchema } from "../../openapi/canonical/schema.ts";
import { sortKeys } from "../../openapi/canonical/graph.ts";
import { type Document, type Node, resolveReference, type Schema } from "../../openapi/document.ts";
import { assignClasses, type ClassTable } from "./classes.ts";

/** What travels: a request hides read-only properties, a response hides write-only ones. */
export type DataDirection = "request" | "response";

/** A schema: accepts a value that one of its alternatives accepts. */
export interface SchemaNode {
  alternatives: SchemaAlternative[];
  /** The schema of the description. */
  origin: Schema;
  /** The property that tells the members of a union apart, where the description names it. */
  discriminator: string | undefined;
  isDeprecated: boolean;
  /** How the value is written in XML. */
  xml: string | undefined;
  class: number;
}

export interface SchemaAlternative {
  keywords: Node;
  /** Children by label: `.name` of a property, `[]` of items, `{}` of other properties, or a keyword. */
  children: Map<string, SchemaNode>;
  /** Properties that this direction does not carry. */
  hidden: Map<string, SchemaNode>;
  origins: Schema[];
  /** The name of the union member, if the description has one. */
  name: string | undefined;
  class: number;
}

export interface SchemaGraph {
  direction: DataDirection;
  /** Returns the node of a schema. An absent schema accepts anything. */
  nodeOf(schema: Schema | boolean | undefined): SchemaNode;
  /** Hides what the direction does not carry, and assigns the classes. Call it once, after the last `nodeOf`. */
  finish(classes: ClassTable): void;
}

export function createSchemaGraph(document: Document, direction: DataDirection): SchemaGraph {
  const nodes = new Map<Schema, SchemaNode>();
  const pending: SchemaNode[] = [];

  const shellOf = (schema: Schema): SchemaNode => {
    const target = followPlainReference(document, schema);
    const known = nodes.get(target);
    if (known) return known;
    const node = createNode(document, target);
    nodes.set(target, node);
    pending.push(node);
    return node;
  };
  const toSchemaAlternative = ({ keywords, children, origins, name }: Alternative): SchemaAlternative => {
    const entries = [...children].sort(([a], [b]) => (a < b ? -1 : 1));
    const nodesByLabel = new Map(entries.map(([label, child]) => [label, shellOf(child)]));
    return { keywords: sortKeys(keywords), children: nodesByLabel, hidden: new Map(), origins, name, class: 0 };
  };

  return {
    direction,
    nodeOf(schema = {}) {
      const node = shellOf(toSchema(schema));
      for (let next = pending.pop(); next; next = pending.pop())
        next.alternatives = expandAlternatives(document, next.origin).map(completeAlternative).map(toSchemaAlternative);
      return node;
    },
    finish(classes) {
      const all = [...new Set(nodes.values())];
      hideProperties(all, direction);
      assignClasses(all, classes);
    },
  };
}

function createNode(document: Document, schema: Schema): SchemaNode {
  const { discriminator, deprecated, xml } = schema.$ref === undefined ? schema : resolveReference(document, schema);
  return {
    alternatives: [],
    origin: schema,
    discriminator: discriminator?.propertyName,
    isDeprecated: deprecated === true || schema["deprecated"] === true,
    xml: xml === undefined ? undefined : JSON.stringify(xml),
    class: 0,
  };
}

function followPlainReference(document: Document, schema: Schema): Schema {
  const $ref = schema.$ref ?? schema.$dynamicRef;
  return typeof $ref === "string" && Object.keys(schema).length === 1 ? resolveReference(document, { $ref }) : schema;
}

/** Takes read-only properties out of requests and write-only ones out of responses. */
function hideProperties(nodes: SchemaNode[], direction: DataDirection): void {
  const flag = direction === "request" ? "readOnly" : "writeOnly";
  for (const alternative of nodes.flatMap(({ alternatives }) => alternatives)) {
    for (const [label, child] of alternative.children)
      if (label.startsWith(".") && child.alternatives.some(({ keywords }) => keywords[flag] === true))
        alternative.hidden.set(label.slice(1), child);
    if (alternative.hidden.size === 0) continue;
    for (const name of alternative.hidden.keys()) alternative.children.delete(`.${name}`);
    const required = (alternative.keywords.required as string[] | undefined)?.filter(
      (name) => !alternative.hidden.has(name),
    );
    if (required?.length) alternative.keywords.required = required;
    else delete alternative.keywords.required;
  }
}
