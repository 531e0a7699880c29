/** Rejects descriptions that cannot be compared, with the position and reason. */
// One ajv for all commands: pull needs an option that only Redocly's has.
import ajv2020, { type ErrorObject, type ValidateFunction } from "@redocly/ajv/dist/2020.js";
import { CommandError } from "../cli/command.ts";
import { at, type Document } from "../openapi/document.ts";
import { isJsonObject, type JsonObject, toShortJson } from "../openapi/json.ts";
import { type FieldShape, objectFields, type ObjectType, patternedFields } from "../openapi/structure.ts";
import { lineOf } from "./source.ts";

/** @throws {CommandError} for a description that is not OpenAPI 3.0 or 3.1, or with parts of a wrong type. */
export function assertComparable(document: unknown, side: string): asserts document is Document {
  assertVersion(document, side);
  const validate = validator();
  if (validate(document)) return;
  const error = validate.errors?.find(({ keyword }) => keyword !== "if");
  if (error) throw new CommandError(`${side} cannot be compared: ${describe(error, document as Document)}`);
}

function assertVersion(document: unknown, side: string): void {
  const { openapi, swagger } = isJsonObject(document) ? document : {};
  if (swagger !== undefined)
    throw new CommandError(
      `${side} is a Swagger ${toShortJson(swagger)} description. Only OpenAPI 3.0 and 3.1 can be compared: convert it first.`,
    );
  if (openapi === undefined)
    throw new CommandError(`${side} is not an OpenAPI description: it has no "openapi" field.`);
  if (!/^3\.[01](\.|$)/.test(String(openapi)))
    throw new CommandError(`${side} is OpenAPI ${toShortJson(openapi)}. Only 3.0 and 3.1 can be compared.`);
}

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  return (compiled ??= new ajv2020.default({ strict: false, validateFormats: false, inlineRefs: false }).compile(
    structureSchema(),
  ));
}

const text = { type: "string" };
const texts = { type: "array", items: text };
const number = { type: "number" };
const flag = { type: ["boolean", "null"] };

/** The types of the fields that the comparison reads and that are not OpenAPI objects. */
const plainFields: Partial<Record<ObjectType, JsonObject>> = {
  operation: {
    operationId: text,
    tags: { type: ["array", "null"] },
    security: { type: ["array", "null"], items: { type: "object", additionalProperties: { type: ["array", "null"] } } },
  },
  parameter: { name: text, in: text, required: flag },
  requestBody: { required: flag },
  header: { required: flag },
  server: { url: text },
  schema: {
    type: { type: ["string", "array"], items: text },
    required: texts,
    enum: { type: "array" },
    ...Object.fromEntries(
      [
        ...["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains"],
        ...["maxContains", "minimum", "maximum", "multipleOf"],
      ].map((keyword) => [keyword, number]),
    ),
    exclusiveMinimum: { type: ["number", "boolean"] },
    exclusiveMaximum: { type: ["number", "boolean"] },
    dependentRequired: { type: "object", additionalProperties: texts },
    discriminator: { type: "object", properties: { propertyName: text, mapping: { type: ["object", "null"] } } },
    $ref: text,
  },
};

const requiredFields: Partial<Record<ObjectType, string[]>> = {
  parameter: ["name", "in"],
  server: ["url"],
};

/** Objects that cannot be replaced by a `$ref`. */
const withoutReference = new Set<ObjectType>(["document", "info", "components", "paths", "operation", "server", "tag"]);

/**
 * Returns the JSON schema of the parts that the comparison reads, from the table of OpenAPI objects. The schemas of the
 * specification are not suitable: they reject common and harmless flaws, and the schema of 3.1 does not check schemas.
 */
function structureSchema(): JsonObject {
  const types = Object.keys(objectFields) as ObjectType[];
  return {
    $ref: "#/definitions/document",
    definitions: Object.fromEntries(types.map((type) => [type, schemaOf(type)])),
  };
}

function schemaOf(type: ObjectType): JsonObject {
  const fields = Object.entries(objectFields[type]).map(([name, shape]) => [name, schemaOfField(shape)]);
  const named = patternedFields[type];
  const properties = { ...Object.fromEntries(fields), ...plainFields[type] };
  const body = {
    properties,
    ...(named ? { patternProperties: { "^(?!x-)": referenceTo(named) } } : {}),
    required: requiredFields[type] ?? [],
  };
  if (type === "schema") return { type: ["object", "boolean"], ...body };
  if (withoutReference.has(type)) return { type: type === "document" ? "object" : ["object", "null"], ...body };
  return { type: "object", if: { required: ["$ref"] }, then: { properties: { $ref: text } }, else: body };
}

function schemaOfField(shape: FieldShape): JsonObject {
  if ("one" in shape) return referenceTo(shape.one);
  if ("list" in shape) return { type: ["array", "null"], items: referenceTo(shape.list) };
  return { type: ["object", "null"], additionalProperties: referenceTo(shape.map) };
}

function referenceTo(type: ObjectType): JsonObject {
  return { $ref: `#/definitions/${type}` };
}

function describe({ keyword, instancePath, params }: ErrorObject, document: Document): string {
  const pointer = `#${instancePath}`;
  const line = lineAbove(document, pointer);
  const where = `${pointer}${line === undefined ? "" : ` (line ${line})`}`;
  if (keyword === "required")
    return `${where} has no ${toShortJson((params as { missingProperty: string }).missingProperty)}.`;
  const types = [(params as { type: string | string[] }).type].flat().filter((type) => type !== "null");
  const found = pointer === "#" ? document : at(document, pointer);
  return `${where} must be of type ${types.join(" or ")}, but is ${toShortJson(found)}.`;
}

/** Returns the line of the object that contains a place. */
function lineAbove(document: Document, pointer: string): number | undefined {
  const node = pointer === "#" ? document : at(document, pointer);
  const line = isJsonObject(node) ? lineOf(node) : undefined;
  return line ?? (pointer.includes("/") ? lineAbove(document, pointer.slice(0, pointer.lastIndexOf("/"))) : undefined);
}
