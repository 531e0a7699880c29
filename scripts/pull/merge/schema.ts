/** Merges a published schema into ours: named and described as ours where it is the same, as published where it is news. */
import { expandAlternatives } from "../../openapi/canonical/schema.ts";
import { resolveReference, type Schema } from "../../openapi/document.ts";
import {
  schemaReferencePrefix,
  uniqueName,
  isPlainObjectSchema,
  type MergeContext,
  importSchema,
  omitKeywords,
  documentationKeywords,
} from "./context.ts";

/** Our schema with the contract of the published one. */
export function mergeSchema(context: MergeContext, mine: Schema | undefined, theirs: Schema): Schema {
  if (!mine) return importSchema(context, theirs);
  if (context.hashes.get(mine) === context.hashes.get(theirs)) return mine;
  if (mine.$ref) return mergeComponent(context, mine, theirs);
  const flattened = flattenAllOf(context, theirs);
  if (isPlainObjectSchema(mine) && isPlainObjectSchema(flattened)) return mergeObject(context, mine, flattened);
  if (mine.items && flattened.items)
    return { ...mergeKeywords(mine, flattened), items: mergeSchema(context, mine.items, flattened.items) };
  const union = (["oneOf", "anyOf"] as const).find((keyword) => mine[keyword]);
  const theirUnion = flattened.oneOf ?? flattened.anyOf;
  if (union && theirUnion) return mergeUnion(context, mine, union, theirUnion);
  return { ...(mine.description ? { description: mine.description } : {}), ...importSchema(context, flattened) };
}

function mergeComponent(context: MergeContext, mine: Schema, theirs: Schema): Schema {
  const name = mine.$ref!.slice(schemaReferencePrefix.length);
  const key = `${name} ${context.hashes.get(theirs)}`;
  if (!context.merging.has(key)) {
    const inPlace = !context.added.has(name) && !context.duplicatedSchemas.has(name);
    const merged = inPlace ? name : uniqueName(context, name);
    context.merging.set(key, merged);
    context.added.set(merged, {});
    context.added.set(merged, mergeSchema(context, context.ours.components!.schemas![name], theirs));
  }
  return { ...mine, $ref: schemaReferencePrefix + context.merging.get(key)! };
}

/** Without its reference, and without `allOf` where what it joins is one object. */
function flattenAllOf({ published }: MergeContext, theirs: Schema): Schema {
  const resolved = resolveReference(published, theirs);
  const [only, ...others] = resolved.allOf ? expandAlternatives(published, resolved) : [];
  if (!only || others.length > 0) return resolved;
  const properties = [...only.children]
    .filter(([label]) => label.startsWith("."))
    .map(([label, schema]) => [label.slice(1), schema] as const);
  if (properties.length < only.children.size) return resolved;
  const { required, ...keywords } = only.keywords as Schema;
  return {
    type: "object",
    ...keywords,
    ...(required ? { required: [...required] } : {}),
    properties: Object.fromEntries(properties),
  };
}

function mergeObject(context: MergeContext, mine: Schema, theirs: Schema): Schema {
  const order = [...Object.keys(mine.properties ?? {}), ...Object.keys(theirs.properties ?? {})];
  const kept = [...new Set(order)].filter((name) => theirs.properties?.[name]);
  const properties = kept.map((name) => [
    name,
    mergeSchema(context, mine.properties?.[name], theirs.properties![name]!),
  ]);
  const additional = theirs.additionalProperties;
  return {
    ...mergeKeywords(mine, theirs),
    ...(kept.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
    ...(typeof additional === "object"
      ? { additionalProperties: mergeSchema(context, asSchema(mine.additionalProperties), additional) }
      : {}),
  };
}

function mergeUnion(context: MergeContext, mine: Schema, keyword: "oneOf" | "anyOf", theirs: Schema[]): Schema {
  const { hashes } = context;
  const same = (a: Schema) => (b: Schema) => hashes.get(a) === hashes.get(b);
  const kept = mine[keyword]!.filter((member) => theirs.some(same(member)));
  const additions = theirs.filter((member) => !kept.some(same(member)));
  const replaced = mine[keyword]!.filter((member) => !kept.includes(member));
  const merged = additions.map((member, index) =>
    mergeSchema(context, additions.length === replaced.length ? replaced[index] : undefined, member),
  );
  const { discriminator: _, ...rest } = mine;
  return { ...rest, [keyword]: [...kept, ...merged] };
}

/** The keywords of the published schema with our words. */
function mergeKeywords(mine: Schema, theirs: Schema): Schema {
  const { properties: _, items: __, ...keywords } = omitKeywords(theirs, documentationKeywords);
  return { ...(mine.description ? { description: mine.description } : {}), ...keywords };
}

function asSchema(value: boolean | Schema | undefined): Schema | undefined {
  return typeof value === "object" ? value : undefined;
}
