/** Ways through a description: all its objects, its schemas, its references. */
import { type Document, escapePointer, type Node, resolveReference, type Schema } from "./document.ts";

/** Visits every object of a description, parents first. */
export function walk(node: unknown, visit: (node: Node, pointer: string) => void, pointer = "#"): void {
  if (node === null || typeof node !== "object") return;
  if (!Array.isArray(node)) visit(node as Node, pointer);
  for (const [key, child] of Object.entries(node)) walk(child, visit, `${pointer}/${escapePointer(key)}`);
}

/** Where schemas stand below a schema: at the keyword, in its list, or by name. */
const schemaKeywords = ["items", "not", "additionalProperties", "contains", "propertyNames", "if", "then", "else"];
const arrayKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"];
const mapKeywords = ["properties", "patternProperties", "dependentSchemas", "$defs"];

/** Data of any form, in which nothing is a schema. */
const dataKeywords = new Set(["example", "examples", "default", "enum", "const"]);

/** Visits every schema of a description where the standard has schemas, parents first. */
export function walkSchemas(document: Document, visit: (schema: Schema, pointer: string) => void): void {
  const visitSchema = (schema: unknown, pointer: string): void => {
    if (!isObject(schema)) return;
    visit(schema, pointer);
    for (const key of schemaKeywords) visitSchema(schema[key], `${pointer}/${key}`);
    for (const key of [...arrayKeywords, ...mapKeywords])
      if (isObject(schema[key]) || Array.isArray(schema[key]))
        for (const [name, below] of Object.entries(schema[key]))
          visitSchema(below, `${pointer}/${key}/${escapePointer(name)}`);
  };
  const findSchemas = (node: unknown, pointer: string): void => {
    if (node === null || typeof node !== "object") return;
    for (const [key, child] of Object.entries(node)) {
      const at = `${pointer}/${escapePointer(key)}`;
      if (pointer === "#/components/schemas" || (key === "schema" && !Array.isArray(node))) visitSchema(child, at);
      else if (!dataKeywords.has(key) && !key.startsWith("x-")) findSchemas(child, at);
    }
  };
  findSchemas(document, "#");
}

/** Every `$ref` within a node. */
export function findReferences(node: unknown): Set<string> {
  const found = new Set<string>();
  walk(node, ({ $ref }) => typeof $ref === "string" && found.add($ref));
  return found;
}

/** Every reference that can be followed from a node. */
export function findReachable(document: Document, node: unknown, reached = new Set<string>()): Set<string> {
  for (const reference of findReferences(node)) {
    if (reached.has(reference)) continue;
    reached.add(reference);
    findReachable(document, resolveReference(document, { $ref: reference }), reached);
  }
  return reached;
}

function isObject(value: unknown): value is Schema {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
