/** Merges a published schema into ours: named and described as ours where it is the same, as published where it is news. */
import { alternativesOf } from "../../openapi/canonical/schema.ts";
import { resolve, type Schema } from "../../openapi/document.ts";
import { component, freeName, isObject, type Names, takeOver, without, wording } from "./context.ts";

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

function asSchema(value: boolean | Schema | undefined): Schema | undefined {
  return typeof value === "object" ? value : undefined;
}
