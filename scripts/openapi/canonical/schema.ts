/**
 * The canonical form of a schema: the values that it accepts, independent of how it is written.
 *
 * A schema becomes a list of alternatives, each a plain set of keywords without `$ref`, `allOf`, `anyOf` or `oneOf`. `null` and
 * every type of a type list are separate alternatives. Two schemas with the same alternatives have the same contract.
 */
import { type Alternative, intersectAll } from "./all-of.ts";
import { resolveExclusiveFlags, simplifyKeywords } from "./simplify.ts";
import { type Document, type Node, resolveReference, type Schema } from "../document.ts";
import { asJsonObject, isJsonObject } from "../json.ts";

/** Keywords that do not restrict values. */
const annotationKeywords = [
  "title",
  "description",
  "summary",
  "example",
  "examples",
  "externalDocs",
  "deprecated",
  "xml",
];

/** Keywords that name or declare schemas. References to the names are resolved. */
const identityKeywords = [
  "$id",
  "$anchor",
  "$schema",
  "$vocabulary",
  "$dynamicAnchor",
  "$comment",
  "$defs",
  "definitions",
];

/** Keywords that become alternatives, children, or keywords of another form. */
const structureKeywords = [
  ...["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "type", "nullable", "enum", "const", "required", "format"],
  ...["default", "discriminator", "properties", "patternProperties", "dependentSchemas", "items", "prefixItems"],
  ...["additionalProperties", "not"],
];

/** Keywords with one schema that is a child of the same name. */
const childKeywords = [
  ...["contains", "propertyNames", "if", "then", "else", "unevaluatedItems", "unevaluatedProperties"],
  ...["contentSchema", "additionalItems"],
];

const handled = new Set([...annotationKeywords, ...identityKeywords, ...structureKeywords, ...childKeywords]);

/** Formats that name the width of a number. JSON numbers have no width, so they are not part of the contract. */
const numericFormats = new Set(["int32", "int64", "int", "integer", "float", "double", "number"]);

/**
 * Returns the alternatives of a schema. A schema without alternatives accepts nothing.
 * @param inCycle The meaning of a schema that contains itself: no alternative in a union, no rule in an intersection.
 */
export function expandAlternatives(
  document: Document,
  schema: Schema,
  seen: readonly Schema[] = [],
  inCycle: Alternative[] = [],
): Alternative[] {
  if (seen.includes(schema)) return inCycle;
  const visited = [...seen, schema];
  const $ref = schema.$ref ?? schema.$dynamicRef;
  if (typeof $ref === "string") {
    const { $ref: _, ...beside } = schema;
    const target = expandAlternatives(document, resolveReference(document, { $ref }), visited, inCycle);
    return intersectAll([target, expandKeywords(beside, schema)]);
  }
  const unions = [schema.anyOf, schema.oneOf].filter((union) => union !== undefined && union.length > 0);
  const factors = [
    expandKeywords(schema, schema),
    ...(schema.allOf ?? []).map((part) => expandAlternatives(document, toSchema(part), visited, [keywordsOnly({})])),
    ...unions.map((union) =>
      union!.flatMap((member) => expandUnionMember(document, schema, toSchema(member), visited)),
    ),
  ];
  const isNullable = schema.nullable === true && schema.type === undefined && factors.length > 1;
  return isNullable ? [...intersectAll(factors), keywordsOnly({ type: "null" }, schema)] : intersectAll(factors);
}

const anything: Schema = {};
const nothing: Schema = { not: {} };

/** Returns a schema as an object: `true` accepts anything, `false` accepts nothing. */
export function toSchema(schema: Schema | boolean): Schema {
  if (typeof schema === "boolean") return schema ? anything : nothing;
  return schema;
}

/** Adds implied keywords, such as the type of an object with properties, and drops redundant ones. */
export function completeAlternative({ keywords, children, origins, name }: Alternative): Alternative {
  if (keywords.type === "null") return { ...keywordsOnly({ type: "null" }, ...origins), name };
  const type = keywords.type ?? impliedType(keywords, children);
  const required = [...((keywords.required as Set<string> | undefined) ?? [])].sort();
  const finished: Node = { ...keywords, ...(type ? { type } : {}), required };
  if (required.length === 0) delete finished.required;
  if (Array.isArray(keywords.enum)) finished.enum = [...keywords.enum].sort();
  return { keywords: simplifyKeywords(finished), children, origins, name };
}

/** Returns the alternatives of a union member. A discriminator restricts one property of the member to certain values. */
function expandUnionMember(document: Document, union: Schema, member: Schema, seen: readonly Schema[]): Alternative[] {
  const name = member.$ref?.split("/").at(-1);
  const alternatives = expandAlternatives(document, member, seen).map((each): Alternative => ({
    ...each,
    name: each.name ?? name ?? member.title,
  }));
  const { propertyName, mapping } = union.discriminator ?? {};
  if (propertyName === undefined || name === undefined) return alternatives;
  const tags = mapping ? Object.keys(mapping).filter((tag) => mapping[tag]!.split("/").at(-1) === name) : [name];
  if (tags.length === 0) return alternatives;
  const tag: Schema = { type: "string", enum: tags };
  return intersectAll([
    alternatives,
    expandKeywords({ required: [propertyName], properties: { [propertyName]: tag } }, union),
  ]);
}

/** @param origin The schema of the description that the keywords belong to. */
function expandKeywords(schema: Schema, origin: Schema): Alternative[] {
  if (schema.not !== undefined && isUnrestricted(schema.not)) return [];
  const types = typesOf(schema);
  if (types.length > 0) return types.flatMap((type) => expandType(schema, type, origin));
  const hasNull = schema.const === null || (schema.enum?.includes(null) ?? false);
  return [...expandType(schema, undefined, origin), ...(hasNull ? [keywordsOnly({ type: "null" }, origin)] : [])];
}

/** Returns the alternative for one type. Returns none if no value of the enum has that type. */
function expandType(schema: Schema, type: string | undefined, origin: Schema): Alternative[] {
  const values = valuesFor(type, schema);
  if (values?.length === 0) return [];
  return [type === "null" ? keywordsOnly({ type }, origin) : createAlternative(schema, type, values, origin)];
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
  if (!values?.length) return undefined;
  if (type === "null") return values.includes(null) || nullable === true ? [null] : [];
  return [...new Set(values)].filter((each) => each !== null && (type === undefined || isOfType(each, type)));
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function createAlternative(
  schema: Schema,
  type: string | undefined,
  values: unknown[] | undefined,
  origin: Schema,
): Alternative {
  const keywords: Node = {};
  for (const [key, value] of Object.entries(schema))
    if (!handled.has(key) && !key.startsWith("x-") && value !== false) keywords[key] = value;
  if (type) keywords.type = type;
  if (values) keywords.enum = values;
  if (schema.format && !numericFormats.has(schema.format)) keywords.format = schema.format;
  if (schema.default !== undefined) keywords.default = schema.default;
  if (schema.required?.length) keywords.required = new Set(schema.required);
  if (schema.additionalProperties === false) keywords.additionalProperties = false;
  resolveExclusiveFlags(keywords);
  return { keywords, children: childrenOf(schema), origins: [origin], name: undefined };
}

/** Returns the children of a schema by label. Omits children that accept any value, except properties. */
function childrenOf(schema: Schema): Map<string, Schema> {
  const children = new Map<string, Schema>();
  const add = (label: string, child: unknown) => {
    if (child !== undefined && !isUnrestricted(child)) children.set(label, toSchema(child as Schema | boolean));
  };
  for (const [name, property] of Object.entries(schema.properties ?? {})) children.set(`.${name}`, toSchema(property));
  add("[]", schema.items);
  (schema.prefixItems as Schema[] | undefined)?.forEach((item, index) => children.set(`[${index}]`, toSchema(item)));
  if ((schema.not as unknown) !== false) add("not", schema.not);
  if (schema.additionalProperties !== false) add("{}", schema.additionalProperties);
  for (const keyword of childKeywords) add(keyword, schema[keyword]);
  for (const keyword of ["patternProperties", "dependentSchemas"])
    for (const [name, child] of Object.entries(asJsonObject(schema[keyword]))) add(`${keyword}/${name}`, child);
  return children;
}

function isUnrestricted(schema: unknown): boolean {
  return schema === true || (isJsonObject(schema) && Object.keys(schema).length === 0);
}

function keywordsOnly(keywords: Node, ...origins: Schema[]): Alternative {
  return { keywords, children: new Map(), origins, name: undefined };
}

function impliedType(keywords: Node, children: Map<string, Schema>): string | undefined {
  const labels = [...children.keys()];
  if (keywords.required || labels.some(isObjectLabel)) return "object";
  if (labels.some((label) => label.startsWith("["))) return "array";
  const kinds = new Set((keywords.enum as unknown[] | undefined)?.map((value) => typeof value));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

function isObjectLabel(label: string): boolean {
  return label.startsWith(".") || label === "{}" || label.startsWith("patternProperties/");
}
