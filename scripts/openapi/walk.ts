/** Visits the objects, schemas and references of a description. */
import { isJsonObject, isObjectOrArray } from "./json.ts";
import { escapeSegment } from "./json-pointer.ts";
import { type Document, type Node, resolveReference, type Schema } from "./document.ts";

/** Visits every object of a description, parents first. */
export function walk(node: unknown, visit: (node: Node, pointer: string) => void, pointer = "#"): void {
  if (!isObjectOrArray(node)) return;
  if (!Array.isArray(node)) visit(node, pointer);
  for (const [key, child] of Object.entries(node)) walk(child, visit, `${pointer}/${escapeSegment(key)}`);
}

/** Keywords with child schemas: one schema, an array of schemas, or schemas by name. */
const schemaKeywords = ["items", "not", "additionalProperties", "contains", "propertyNames", "if", "then", "else"];
const arrayKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"];
const mapKeywords = ["properties", "patternProperties", "dependentSchemas", "$defs"];

/** Keywords with arbitrary data, which contains no schemas. */
const dataKeywords = new Set(["example", "examples", "default", "enum", "const"]);

/** Visits every schema of a description where OpenAPI allows schemas, parents first. */
export function walkSchemas(document: Document, visit: (schema: Schema, pointer: string) => void): void {
  const visitSchema = (schema: unknown, pointer: string): void => {
    if (!isJsonObject(schema)) return;
    visit(schema, pointer);
    for (const key of schemaKeywords) visitSchema(schema[key], `${pointer}/${key}`);
    for (const key of [...arrayKeywords, ...mapKeywords])
      if (isObjectOrArray(schema[key]))
        for (const [name, child] of Object.entries(schema[key]))
          visitSchema(child, `${pointer}/${key}/${escapeSegment(name)}`);
  };
  const findSchemas = (node: unknown, pointer: string): void => {
    if (!isObjectOrArray(node)) return;
    for (const [key, child] of Object.entries(node)) {
      const at = `${pointer}/${escapeSegment(key)}`;
      if (pointer === "#/components/schemas" || (key === "schema" && !Array.isArray(node))) visitSchema(child, at);
      else if (!dataKeywords.has(key) && !key.startsWith("x-")) findSchemas(child, at);
    }
  };
  findSchemas(document, "#");
}

/** Returns every `$ref` within a node. */
export function findReferences(node: unknown): Set<string> {
  const found = new Set<string>();
  walk(node, ({ $ref }) => typeof $ref === "string" && found.add($ref));
  return found;
}

/** Returns every reference that is reachable from a node, directly or through other references. */
export function findReachable(document: Document, node: unknown, reached = new Set<string>()): Set<string> {
  for (const reference of findReferences(node)) {
    if (reached.has(reference)) continue;
    reached.add(reference);
    findReachable(document, resolveReference(document, { $ref: reference }), reached);
  }
  return reached;
}
