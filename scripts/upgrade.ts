/** Brings a 3.0 description to 3.1, where null is a type and a schema is JSON Schema. */
import { type Document, type Node, type Schema, walk } from "./description.ts";

export function upgrade(document: Document): Document {
  const upgraded = structuredClone(document);
  upgraded.openapi = "3.1.0";
  walk(upgraded, (node, pointer) => {
    if (isSchema(pointer)) upgradeSchema(node as Schema);
  });
  return upgraded;
}

/** Where schemas stand: under `schema` or `schemas/*`, and below another schema. */
function isSchema(pointer: string): boolean {
  const schemaAt = /\/(?:schema|components\/schemas\/[^/]+)(?<below>\/.*)?$/.exec(pointer);
  if (!schemaAt) return false;
  const below = schemaAt.groups?.below ?? "";
  return !/\/(?:example|examples|default|enum|discriminator|x-[^/]*)(?:\/|$)/.test(
    below.replace(/\/properties\/[^/]+/g, ""),
  );
}

function upgradeSchema(schema: Schema): void {
  if ("example" in schema && !isPropertyMap(schema)) {
    schema.examples = [schema.example];
    delete schema.example;
  }
  if (typeof schema.nullable !== "boolean") return;
  const { nullable } = schema;
  delete schema.nullable;
  if (!nullable) return;
  if (schema.type !== undefined) {
    schema.type = [...[schema.type].flat(), "null"];
    if (schema.enum && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
  } else orNull(schema);
}

/** Null beside a schema without a type is an alternative of its own. */
function orNull(schema: Schema): void {
  const { description, deprecated, ...rest } = schema;
  for (const key of Object.keys(rest)) delete schema[key];
  const isReference = rest.allOf?.length === 1 && Object.keys(rest).length === 1;
  const other: Node[] = Object.keys(rest).length === 0 ? [] : [isReference ? rest.allOf![0]! : rest];
  if (other.length === 0) schema.type = "null";
  else schema.anyOf = [...other, { type: "null" }] as Schema[];
}

function isPropertyMap(node: Node): boolean {
  return Object.values(node).every((value) => value !== null && typeof value === "object" && "type" in value);
}
