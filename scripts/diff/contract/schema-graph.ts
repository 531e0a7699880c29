/**
 * A graph of the values that the schemas of a description accept in one direction.
 *
 * Schemas with the same class (classes.ts) accept the same values.
 */
import type { Alternative } from "../../openapi/canonical/all-of.ts";
import { completeAlternative, expandAlternatives, toSchema } from "../../openapi/canonical/schema.ts";
import { sortKeys } from "../../openapi/canonical/graph.ts";
import { type Document, resolveReference, type Schema } from "../../openapi/document.ts";
import type { DataDirection, SchemaAlternative, SchemaNode } from "./schema-node.ts";

export interface SchemaGraph {
  direction: DataDirection;
  /** Returns the node of a schema. An absent schema accepts any value. */
  nodeOf(schema: Schema | boolean | undefined): SchemaNode;
  /** Hides properties that do not occur in the direction, and returns all nodes. Call it once, after the last `nodeOf`. */
  finish(): SchemaNode[];
}

const nothingHidden: SchemaAlternative["hidden"] = new Map();

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
    return { keywords: sortKeys(keywords), children: nodesByLabel, hidden: nothingHidden, origins, name, class: 0 };
  };

  return {
    direction,
    nodeOf(schema = {}) {
      const node = shellOf(toSchema(schema));
      for (let next = pending.pop(); next; next = pending.pop())
        next.alternatives = expandAlternatives(document, next.origin).map(completeAlternative).map(toSchemaAlternative);
      return node;
    },
    finish() {
      const all = [...new Set(nodes.values())];
      hideProperties(all, direction);
      return all;
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

/** Hides read-only properties of requests and write-only properties of responses. */
function hideProperties(nodes: SchemaNode[], direction: DataDirection): void {
  const flag = direction === "request" ? "readOnly" : "writeOnly";
  for (const alternative of nodes.flatMap(({ alternatives }) => alternatives)) {
    const hidden = [...alternative.children].filter(
      ([label, child]) => label.startsWith(".") && child.alternatives.some(({ keywords }) => keywords[flag] === true),
    );
    if (hidden.length === 0) continue;
    alternative.hidden = new Map(hidden.map(([label, child]) => [label.slice(1), child]));
    for (const name of alternative.hidden.keys()) alternative.children.delete(`.${name}`);
    const required = (alternative.keywords.required as string[] | undefined)?.filter(
      (name) => !alternative.hidden.has(name),
    );
    if (required?.length) alternative.keywords.required = required;
    else delete alternative.keywords.required;
  }
}
