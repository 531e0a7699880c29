/** Upgrades a description from OpenAPI 3.0 to 3.1, where null is a type and schemas are JSON Schema. */
import { resolveExclusiveFlags } from "./canonical/simplify.ts";
import { type Document, type Schema } from "./document.ts";
import { walkSchemas } from "./walk.ts";

/** Returns an upgraded copy of a description. */
export function upgrade(document: Document): Document {
  const upgraded = structuredClone(document);
  upgraded.openapi = "3.1.0";
  walkSchemas(upgraded, upgradeSchema);
  return upgraded;
}

function upgradeSchema(schema: Schema): void {
  if ("example" in schema) {
    schema.examples = [schema.example];
    delete schema.example;
  }
  resolveExclusiveFlags(schema);
  const { nullable } = schema;
  delete schema.nullable;
  if (nullable !== true) return;
  if (schema.type === undefined) return makeNullable(schema);
  schema.type = [...[schema.type].flat(), "null"];
  if (schema.enum && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
}

/** Adds null to a schema without a type, as a separate alternative. */
function makeNullable(schema: Schema): void {
  const { description, deprecated, ...rest } = schema;
  for (const key of Object.keys(rest)) delete schema[key];
  const isReference = rest.allOf?.length === 1 && Object.keys(rest).length === 1;
  const other = Object.keys(rest).length === 0 ? [] : [isReference ? rest.allOf![0]! : rest];
  if (other.length === 0) schema.type = "null";
  else schema.anyOf = [...other, { type: "null" }];
}
