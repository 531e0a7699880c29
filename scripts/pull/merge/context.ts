/** Imports published schemas under our names. A schema that our description already has becomes a reference. */
import { buildSchemaGraph, type SchemaNode } from "../../openapi/canonical/graph.ts";
import { type Document, resolveReference, type Schema } from "../../openapi/document.ts";

export interface MergeContext {
  ours: Document;
  published: Document;
  /** The hash of every schema of both descriptions. Equal hashes mean equal contracts. */
  hashes: Map<Schema, string>;
  /** The name of our component by hash. */
  byHash: Map<string, string>;
  /** Our components that must keep their contract. Their changed form becomes a new component. */
  duplicatedSchemas: ReadonlySet<string>;
  /** Components that the merge adds or replaces. */
  added: Map<string, Schema>;
  /** The name of the merged component, by our component and hash or by the published reference. */
  merging: Map<string, string>;
}

/**
 * @param publishedGraph The graph of the published schemas.
 * @param duplicatedSchemas Our components that must keep their contract.
 */
export function createMergeContext(
  ours: Document,
  published: Document,
  publishedGraph: ReadonlyMap<Schema, SchemaNode>,
  duplicatedSchemas: ReadonlySet<string>,
): MergeContext {
  const nodes = [...buildSchemaGraph(ours), ...publishedGraph];
  const hashes = new Map(nodes.map(([schema, { hash }]) => [schema, hash]));
  const components = Object.entries(ours.components?.schemas ?? {}).reverse();
  const byHash = new Map(components.map(([name, schema]) => [hashes.get(schema) ?? "", name]));
  return { ours, published, hashes, byHash, duplicatedSchemas, added: new Map(), merging: new Map() };
}

export const schemaReferencePrefix = "#/components/schemas/";
/** Keywords that only document a schema. */
export const documentationKeywords = ["description", "title", "example", "examples", "externalDocs"];

/** Returns a published schema without its documentation. Schemas that our description has become references. */
export function importSchema(context: MergeContext, theirs: Schema): Schema {
  const known = context.byHash.get(context.hashes.get(theirs) ?? "?");
  if (known && (theirs.$ref || isPlainObjectSchema(theirs))) return { $ref: schemaReferencePrefix + known };
  if (theirs.$ref) return importComponent(context, theirs.$ref);
  return mapSchemas(omitKeywords(theirs, documentationKeywords), (child) => importSchema(context, child));
}

function importComponent(context: MergeContext, reference: string): Schema {
  const merging = context.merging.get(reference);
  if (merging) return { $ref: schemaReferencePrefix + merging };
  const name = uniqueName(
    context,
    reference
      .slice(schemaReferencePrefix.length)
      .replace(/^partial_\w+\.yaml-/, "")
      .replace(/[^A-Za-z0-9]+/g, ""),
  );
  context.merging.set(reference, name);
  context.added.set(name, {});
  const schema = importSchema(context, resolveReference(context.published, { $ref: reference }));
  context.added.set(name, { description: "New, not yet described.", ...schema });
  return { $ref: schemaReferencePrefix + name };
}

/** Returns whether a schema lists its properties itself, without `allOf`, `anyOf` or `oneOf`. */
export function isPlainObjectSchema(schema: Schema): boolean {
  return schema.properties !== undefined && !schema.allOf && !schema.anyOf && !schema.oneOf;
}

function mapSchemas(schema: Schema, transform: (child: Schema) => Schema): Schema {
  const mapped: Schema = { ...schema };
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const)
    if (schema[keyword]) mapped[keyword] = schema[keyword].map(transform);
  for (const keyword of ["items", "not"] as const) if (schema[keyword]) mapped[keyword] = transform(schema[keyword]);
  if (schema.properties)
    mapped.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, child]) => [name, transform(child)]),
    );
  if (typeof schema.additionalProperties === "object")
    mapped.additionalProperties = transform(schema.additionalProperties);
  if (schema.discriminator) delete mapped.discriminator;
  return mapped;
}

/** Returns the name, followed by a number if it is taken. */
export function uniqueName({ ours, added }: MergeContext, name: string): string {
  const isTaken = (candidate: string) => ours.components?.schemas?.[candidate] !== undefined || added.has(candidate);
  let unique = name;
  for (let count = 2; isTaken(unique); count++) unique = `${name}${count}`;
  return unique;
}

/** Returns a copy without some keywords and without extensions. */
export function omitKeywords(schema: Schema, keywords: string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keywords.includes(key) && !key.startsWith("x-")));
}
