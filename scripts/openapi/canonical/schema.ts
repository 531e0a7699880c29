/**
 * The canonical form of a schema: the values that it accepts, independent of how it is written.
 *
 * A schema becomes a list of alternatives, each a plain set of keywords without `$ref`, `allOf`, `anyOf` or `oneOf`. `null` and
 * every type of a type list are separate alternatives. Two schemas with the same alternatives have the same contract.
 */
import { type Alternative, intersectAll } from "./all-of.ts";
import { type Document, type Node, resolveReference, type Schema } from "../document.ts";

const documentationKeywords = [
  "description",
  "title",
  "summary",
  "example",
  "examples",
  "externalDocs",
  "deprecated",
  "xml",
  "$comment",
];
const structureKeywords = [
  "$ref",
  "allOf",
  "anyOf",
  "oneOf",
  "type",
  "nullable",
  "enum",
  "const",
  "properties",
  "required",
  "items",
];
const otherKeywords = ["additionalProperties", "not", "format", "discriminator", "default", "prefixItems"];
const handled = new Set([...documentationKeywords, ...structureKeywords, ...otherKeywords]);

/** Formats that name the width of a number. JSON numbers have no width, so they are not part of the contract. */
const numericFormats = new Set(["int32", "int64", "int", "integer", "float", "double", "number"]);

/** Returns the alternatives of a schema. A schema without alternatives accepts nothing. */
export function expandAlternatives(document: Document, schema: Schema, seen: readonly Schema[] = []): Alternative[] {
  if (seen.includes(schema)) return [];
  const visited = [...seen, schema];
  if (typeof schema.$ref === "string") {
    const { $ref, ...beside } = schema;
    const target = expandAlternatives(document, resolveReference(document, { $ref }), visited);
    return intersectAll([target, expandKeywords(beside)]);
  }
  const unions = [schema.anyOf, schema.oneOf].filter((union) => union !== undefined);
  const factors = [
    expandKeywords(schema),
    ...(schema.allOf ?? []).map((part) => expandAlternatives(document, part, visited)),
    ...unions.map((union) => union.flatMap((member) => expandUnionMember(document, schema, member, visited))),
  ];
  const isNullable = schema.nullable === true && schema.type === undefined && factors.length > 1;
  return isNullable ? [...intersectAll(factors), keywordsOnly({ type: "null" })] : intersectAll(factors);
}

/** Adds implied keywords, such as the type of an object with properties, and drops redundant ones. */
export function completeAlternative({ keywords, children }: Alternative): Alternative {
  if (keywords.type === "null") return keywordsOnly({ type: "null" });
  const types = keywords.type ?? impliedType(keywords, children);
  const required = [...((keywords.required as Set<string> | undefined) ?? [])].sort();
  const finished: Node = { ...keywords, ...(types ? { type: types } : {}), required };
  if (required.length === 0) delete finished.required;
  if (Array.isArray(keywords.enum)) finished.enum = [...keywords.enum].sort();
  return { keywords: finished, children };
}

/** Returns the alternatives of a union member. A discriminator restricts one property of the member to certain values. */
function expandUnionMember(document: Document, union: Schema, member: Schema, seen: readonly Schema[]): Alternative[] {
  const alternatives = expandAlternatives(document, member, seen);
  const { propertyName, mapping } = union.discriminator ?? {};
  const name = member.$ref?.split("/").at(-1);
  if (propertyName === undefined || name === undefined) return alternatives;
  const tags = mapping ? Object.keys(mapping).filter((tag) => mapping[tag]!.split("/").at(-1) === name) : [name];
  if (tags.length === 0) return alternatives;
  const tag: Schema = { type: "string", enum: tags };
  return intersectAll([
    alternatives,
    expandKeywords({ required: [propertyName], properties: { [propertyName]: tag } }),
  ]);
}

function expandKeywords(schema: Schema): Alternative[] {
  const types = typesOf(schema);
  if (types.length > 0) return types.flatMap((type) => expandType(schema, type));
  const hasNull = schema.const === null || (schema.enum?.includes(null) ?? false);
  return [...expandType(schema, undefined), ...(hasNull ? [keywordsOnly({ type: "null" })] : [])];
}

/** Returns the alternative for one type. Returns none if no value of the enum has that type. */
function expandType(schema: Schema, type: string | undefined): Alternative[] {
  const values = valuesFor(type, schema);
  if (values?.length === 0) return [];
  return [type === "null" ? keywordsOnly({ type }) : createAlternative(schema, type, values)];
}

function typesOf({ type, nullable }: Schema): string[] {
  const types = type === undefined ? [] : [type].flat();
  return nullable && types.length > 0 && !types.includes("null") ? [...types, "null"] : types;
}

/**
 * Returns the values of an enum or a const that have a type. In OpenAPI 3.0, `nullable` adds null to an enum. In 3.1, an enum
 * accepts exactly the values that it lists.
 */
function valuesFor(type: string | undefined, { enum: listed, const: value, nullable }: Schema): unknown[] | undefined {
  const values = value !== undefined ? [value] : listed;
  if (!values) return undefined;
  if (type === "null") return values.includes(null) || nullable === true ? [null] : [];
  return [...new Set(values)].filter((each) => each !== null && (type === undefined || isOfType(each, type)));
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function createAlternative(schema: Schema, type: string | undefined, values: unknown[] | undefined): Alternative {
  const keywords: Node = {};
  for (const [key, value] of Object.entries(schema))
    if (!handled.has(key) && !key.startsWith("x-") && value !== false) keywords[key] = value;
  if (type) keywords.type = type;
  if (values) keywords.enum = values;
  if (schema.format && !numericFormats.has(schema.format)) keywords.format = schema.format;
  if (schema.default !== undefined) keywords.default = schema.default;
  if (schema.required?.length) keywords.required = new Set(schema.required);
  if (schema.additionalProperties === false) keywords.additionalProperties = false;
  return { keywords, children: childrenOf(schema) };
}

function childrenOf(schema: Schema): Map<string, Schema> {
  const children = new Map<string, Schema>();
  for (const [name, property] of Object.entries(schema.properties ?? {})) children.set(`.${name}`, property);
  if (schema.items && Object.keys(schema.items).length > 0) children.set("[]", schema.items);
  (schema.prefixItems as Schema[] | undefined)?.forEach((item, index) => children.set(`[${index}]`, item));
  if (schema.not) children.set("not", schema.not);
  const additional = schema.additionalProperties;
  if (typeof additional === "object" && Object.keys(additional).length > 0) children.set("{}", additional);
  return children;
}

function keywordsOnly(keywords: Node): Alternative {
  return { keywords, children: new Map() };
}

function impliedType(keywords: Node, children: Map<string, Schema>): string | undefined {
  const labels = [...children.keys()];
  if (keywords.required || labels.some((label) => label.startsWith(".") || label === "{}")) return "object";
  if (labels.some((label) => label.startsWith("["))) return "array";
  const kinds = new Set((keywords.enum as unknown[] | undefined)?.map((value) => typeof value));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}
