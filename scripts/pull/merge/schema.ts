/** Merges a published schema into ours. Keeps our names and documentation for parts with the same contract. */
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

/** Returns our schema, changed to the contract of the published one. */
export function mergeSchema(context: MergeContext, ours: Schema | undefined, theirs: Schema): Schema {
  if (!ours) return importSchema(context, theirs);
  if (context.hashes.get(ours) === context.hashes.get(theirs)) return ours;
  if (ours.$ref) return mergeComponent(context, ours, theirs);
  const flattened = flattenAllOf(context, theirs);
  if (isPlainObjectSchema(ours) && isPlainObjectSchema(flattened)) return mergeObject(context, ours, flattened);
  if (ours.items && flattened.items)
    return { ...mergeKeywords(ours, flattened), items: mergeSchema(context, ours.items, flattened.items) };
  const union = (["oneOf", "anyOf"] as const).find((keyword) => ours[keyword]);
  const theirUnion = flattened.oneOf ?? flattened.anyOf;
  if (union && theirUnion) return mergeUnion(context, ours, union, theirUnion);
  return { ...(ours.description ? { description: ours.description } : {}), ...importSchema(context, flattened) };
}

function mergeComponent(context: MergeContext, ours: Schema, theirs: Schema): Schema {
  const name = ours.$ref!.slice(schemaReferencePrefix.length);
  const key = `${name} ${context.hashes.get(theirs)}`;
  if (!context.merging.has(key)) {
    const inPlace = !context.added.has(name) && !context.duplicatedSchemas.has(name);
    const merged = inPlace ? name : uniqueName(context, name);
    context.merging.set(key, merged);
    context.added.set(merged, {});
    context.added.set(merged, mergeSchema(context, context.ours.components!.schemas![name], theirs));
  }
  return { ...ours, $ref: schemaReferencePrefix + context.merging.get(key)! };
}

/** Resolves the reference, and merges `allOf` into one object where possible. */
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

function mergeObject(context: MergeContext, ours: Schema, theirs: Schema): Schema {
  const order = [...Object.keys(ours.properties ?? {}), ...Object.keys(theirs.properties ?? {})];
  const kept = [...new Set(order)].filter((name) => theirs.properties?.[name]);
  const properties = kept.map((name) => [
    name,
    mergeSchema(context, ours.properties?.[name], theirs.properties![name]!),
  ]);
  const additional = theirs.additionalProperties;
  return {
    ...mergeKeywords(ours, theirs),
    ...(kept.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
    ...(typeof additional === "object"
      ? { additionalProperties: mergeSchema(context, asSchema(ours.additionalProperties), additional) }
      : {}),
  };
}

function mergeUnion(context: MergeContext, ours: Schema, keyword: "oneOf" | "anyOf", theirs: Schema[]): Schema {
  const { hashes } = context;
  const same = (a: Schema) => (b: Schema) => hashes.get(a) === hashes.get(b);
  const kept = ours[keyword]!.filter((member) => theirs.some(same(member)));
  const additions = theirs.filter((member) => !kept.some(same(member)));
  const replaced = ours[keyword]!.filter((member) => !kept.includes(member));
  const merged = additions.map((member, index) =>
    mergeSchema(context, additions.length === replaced.length ? replaced[index] : undefined, member),
  );
  const { discriminator: _, ...rest } = ours;
  return { ...rest, [keyword]: [...kept, ...merged] };
}

/** Returns the keywords of the published schema with our description. */
function mergeKeywords(ours: Schema, theirs: Schema): Schema {
  const { properties: _, items: __, ...keywords } = omitKeywords(theirs, documentationKeywords);
  return { ...(ours.description ? { description: ours.description } : {}), ...keywords };
}

function asSchema(value: boolean | Schema | undefined): Schema | undefined {
  return typeof value === "object" ? value : undefined;
}
