/** Brings a published schema that is news under our names: what of it we have already is referred to. */
import { buildSchemaGraph } from "../../openapi/canonical/graph.ts";
import { type Document, resolveReference, type Schema } from "../../openapi/document.ts";

export interface MergeContext {
  ours: Document;
  published: Document;
  /** The contract of every schema of both descriptions. */
  hashes: Map<Schema, string>;
  /** Our component by its contract. */
  byHash: Map<string, string>;
  /** Our components that must stay as they are beside their changed form. */
  duplicatedSchemas: ReadonlySet<string>;
  /** Components that the merge adds to ours or puts in their place. */
  added: Map<string, Schema>;
  /** Our component or the published one → the name under which it is merged. */
  merging: Map<string, string>;
}

/** What the merge starts from. `split` are our components that must stay as they are beside their changed form. */
export function createMergeContext(
  ours: Document,
  published: Document,
  duplicatedSchemas: ReadonlySet<string>,
): MergeContext {
  const vertices = [...buildSchemaGraph(ours), ...buildSchemaGraph(published)];
  const hashes = new Map(vertices.map(([schema, { hash }]) => [schema, hash]));
  const components = Object.entries(ours.components?.schemas ?? {}).reverse();
  const byHash = new Map(components.map(([name, schema]) => [hashes.get(schema) ?? "", name]));
  return { ours, published, hashes, byHash, duplicatedSchemas, added: new Map(), merging: new Map() };
}

export const schemaReferencePrefix = "#/components/schemas/";
/** Keywords that only say something to a reader. */
export const documentationKeywords = ["description", "title", "example", "examples", "externalDocs"];

/** A published schema under our names where it, or a part of it, is one of ours; without the publisher's words. */
export function importSchema(context: MergeContext, theirs: Schema): Schema {
  const known = context.byHash.get(context.hashes.get(theirs) ?? "?");
  if (known && (theirs.$ref || isPlainObjectSchema(theirs))) return { $ref: schemaReferencePrefix + known };
  if (theirs.$ref) return importComponent(context, theirs.$ref);
  return mapSchemas(omitKeywords(theirs, documentationKeywords), (below) => importSchema(context, below));
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

/** A plain one, not joined from others. */
export function isPlainObjectSchema(schema: Schema): boolean {
  return schema.properties !== undefined && !schema.allOf && !schema.anyOf && !schema.oneOf;
}

function mapSchemas(schema: Schema, change: (below: Schema) => Schema): Schema {
  const mapped: Schema = { ...schema };
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const)
    if (schema[keyword]) mapped[keyword] = schema[keyword].map(change);
  for (const keyword of ["items", "not"] as const) if (schema[keyword]) mapped[keyword] = change(schema[keyword]);
  if (schema.properties)
    mapped.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, below]) => [name, change(below)]),
    );
  if (typeof schema.additionalProperties === "object")
    mapped.additionalProperties = change(schema.additionalProperties);
  if (schema.discriminator) delete mapped.discriminator;
  return mapped;
}

/** The name, with a number behind it when it is taken. */
export function uniqueName({ ours, added }: MergeContext, wanted: string): string {
  const isTaken = (name: string) => ours.components?.schemas?.[name] !== undefined || added.has(name);
  let name = wanted;
  for (let count = 2; isTaken(name); count++) name = `${wanted}${count}`;
  return name;
}

export function omitKeywords(schema: Schema, keywords: string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keywords.includes(key) && !key.startsWith("x-")));
}
