/** Merges a published schema into ours: named and described as ours where it is the same, as published where it is news. */
import { schemaGraph } from "../description/contract-graph.ts";
import { alternativesOf } from "../description/contract-schema.ts";
import { type Document, resolve, type Schema } from "../description/description.ts";

export interface Names {
  ours: Document;
  published: Document;
  /** The contract of every schema of both descriptions. */
  hashes: Map<Schema, string>;
  /** Our component by its contract. */
  byHash: Map<string, string>;
  /** Our components that must stay as they are beside their changed form. */
  split: ReadonlySet<string>;
  /** Components that the merge adds to ours or puts in their place. */
  added: Map<string, Schema>;
  /** Our component or the published one → the name under which it is merged. */
  merging: Map<string, string>;
}

/** What the merge starts from. `split` are our components that must stay as they are beside their changed form. */
export function namesOf(ours: Document, published: Document, split: ReadonlySet<string>): Names {
  const vertices = [...schemaGraph(ours), ...schemaGraph(published)];
  const hashes = new Map(vertices.map(([schema, { hash }]) => [schema, hash]));
  const components = Object.entries(ours.components?.schemas ?? {}).reverse();
  const byHash = new Map(components.map(([name, schema]) => [hashes.get(schema) ?? "", name]));
  return { ours, published, hashes, byHash, split, added: new Map(), merging: new Map() };
}

const component = "#/components/schemas/";
const wording = ["description", "title", "example", "examples", "externalDocs"];

/** Our schema with the contract of the published one. */
export function mergeSchema(names: Names, mine: Schema | undefined, theirs: Schema): Schema {
  if (!mine) return takeOver(names, theirs);
  if (names.hashes.get(mine) === names.hashes.get(theirs)) return mine;
  if (mine.$ref) return mergeComponent(names, mine, theirs);
  const their = flattened(names, theirs);
  if (isObject(mine) && isObject(their)) return mergeObject(names, mine, their);
  if (mine.items && their.items) return { ...own(mine, their), items: mergeSchema(names, mine.items, their.items) };
  const union = (["oneOf", "anyOf"] as const).find((keyword) => mine[keyword]);
  const theirUnion = their.oneOf ?? their.anyOf;
  if (union && theirUnion) return mergeUnion(names, mine, union, theirUnion);
  return { ...(mine.description ? { description: mine.description } : {}), ...takeOver(names, their) };
}

/** A published schema under our names where it, or a part of it, is one of ours; without the publisher's words. */
export function takeOver(names: Names, theirs: Schema): Schema {
  const known = names.byHash.get(names.hashes.get(theirs) ?? "?");
  if (known && (theirs.$ref || isObject(theirs))) return { $ref: component + known };
  if (theirs.$ref) return takeOverComponent(names, theirs.$ref);
  return mapSchemas(without(theirs, wording), (below) => takeOver(names, below));
}

function mergeComponent(names: Names, mine: Schema, theirs: Schema): Schema {
  const name = mine.$ref!.slice(component.length);
  const key = `${name} ${names.hashes.get(theirs)}`;
  if (!names.merging.has(key)) {
    const inPlace = !names.added.has(name) && !names.split.has(name);
    const merged = inPlace ? name : freeName(names, name);
    names.merging.set(key, merged);
    names.added.set(merged, {});
    names.added.set(merged, mergeSchema(names, names.ours.components!.schemas![name], theirs));
  }
  return { ...mine, $ref: component + names.merging.get(key)! };
}

function takeOverComponent(names: Names, reference: string): Schema {
  const merging = names.merging.get(reference);
  if (merging) return { $ref: component + merging };
  const name = freeName(
    names,
    reference
      .slice(component.length)
      .replace(/^partial_\w+\.yaml-/, "")
      .replace(/[^A-Za-z0-9]+/g, ""),
  );
  names.merging.set(reference, name);
  names.added.set(name, {});
  const schema = takeOver(names, resolve(names.published, { $ref: reference }));
  names.added.set(name, { description: "New, not yet described.", ...schema });
  return { $ref: component + name };
}

/** Without its reference, and without `allOf` where what it joins is one object. */
function flattened({ published }: Names, theirs: Schema): Schema {
  const their = resolve(published, theirs);
  const [only, ...others] = their.allOf ? alternativesOf(published, their) : [];
  if (!only || others.length > 0) return their;
  const properties = [...only.children]
    .filter(([label]) => label.startsWith("."))
    .map(([label, schema]) => [label.slice(1), schema] as const);
  if (properties.length < only.children.size) return their;
  const { required, ...keywords } = only.keywords as Schema;
  return {
    type: "object",
    ...keywords,
    ...(required ? { required: [...required] } : {}),
    properties: Object.fromEntries(properties),
  };
}

function mergeObject(names: Names, mine: Schema, their: Schema): Schema {
  const order = [...Object.keys(mine.properties ?? {}), ...Object.keys(their.properties ?? {})];
  const kept = [...new Set(order)].filter((name) => their.properties?.[name]);
  const properties = kept.map((name) => [name, mergeSchema(names, mine.properties?.[name], their.properties![name]!)]);
  const additional = their.additionalProperties;
  return {
    ...own(mine, their),
    ...(kept.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
    ...(typeof additional === "object"
      ? { additionalProperties: mergeSchema(names, asSchema(mine.additionalProperties), additional) }
      : {}),
  };
}

function mergeUnion(names: Names, mine: Schema, keyword: "oneOf" | "anyOf", theirs: Schema[]): Schema {
  const { hashes } = names;
  const same = (a: Schema) => (b: Schema) => hashes.get(a) === hashes.get(b);
  const kept = mine[keyword]!.filter((member) => theirs.some(same(member)));
  const news = theirs.filter((member) => !kept.some(same(member)));
  const loose = mine[keyword]!.filter((member) => !kept.includes(member));
  const merged = news.map((member, index) =>
    mergeSchema(names, news.length === loose.length ? loose[index] : undefined, member),
  );
  const { discriminator: _, ...rest } = mine;
  return { ...rest, [keyword]: [...kept, ...merged] };
}

/** The keywords of the published schema with our words. */
function own(mine: Schema, their: Schema): Schema {
  const { properties: _, items: __, ...keywords } = without(their, wording);
  return { ...(mine.description ? { description: mine.description } : {}), ...keywords };
}

function isObject(schema: Schema): boolean {
  return schema.properties !== undefined && !schema.allOf && !schema.anyOf && !schema.oneOf;
}

function asSchema(value: boolean | Schema | undefined): Schema | undefined {
  return typeof value === "object" ? value : undefined;
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

function freeName({ ours, added }: Names, wanted: string): string {
  const isTaken = (name: string) => ours.components?.schemas?.[name] !== undefined || added.has(name);
  let name = wanted;
  for (let count = 2; isTaken(name); count++) name = `${wanted}${count}`;
  return name;
}

function without(schema: Schema, keywords: string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keywords.includes(key) && !key.startsWith("x-")));
}
