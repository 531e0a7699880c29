/** Writes nodes of the schema graph as schemas of the canonical document. */
import { type SchemaAlternative, minimalAlternatives, type SchemaNode } from "./graph.ts";
import type { Schema } from "../document.ts";

export type Direction = "request" | "response";

/** Writes a schema. Objects and unions are written under `components`, all other schemas in place. */
export function writeSchema(node: SchemaNode, direction: Direction, schemas: Record<string, Schema>): Schema {
  const alternatives = minimalAlternatives(node);
  const isLarge = alternatives.length > 1 || (alternatives[0]?.children.size ?? 0) > 0;
  const name = `${direction}_${node.hash}`;
  if (isLarge && !schemas[name]) {
    schemas[name] = {};
    const members = alternatives.map((each) => writeAlternative(each, direction, schemas));
    schemas[name] = members.length === 1 ? members[0]! : { anyOf: members };
  }
  if (isLarge) return { $ref: `#/components/schemas/${name}` };
  return alternatives[0] ? writeAlternative(alternatives[0], direction, schemas) : { not: {} };
}

function writeAlternative(
  { keywords, children }: SchemaAlternative,
  direction: Direction,
  schemas: Record<string, Schema>,
): Schema {
  const schema: Schema = { ...keywords };
  const items: Schema[] = [];
  for (const [label, child] of children) {
    const written = writeSchema(child, direction, schemas);
    if (label.startsWith(".")) (schema.properties ??= {})[label.slice(1)] = written;
    else if (label === "[]") schema.items = written;
    else if (label === "{}") schema.additionalProperties = written;
    else if (label.startsWith("[")) items.push(written);
    else if (label.includes("/")) {
      const [keyword, name] = splitLabel(label);
      schema[keyword] = { ...(schema[keyword] as Record<string, Schema> | undefined), [name]: written };
    } else schema[label] = written;
  }
  if (items.length > 0) schema.prefixItems = items;
  return schema;
}

/** Splits the label of a child in a map: `patternProperties/^x-`. */
export function splitLabel(label: string): [keyword: string, name: string] {
  const end = label.indexOf("/");
  return [label.slice(0, end), label.slice(end + 1)];
}
