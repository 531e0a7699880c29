/** The fields of parameters and bodies as rows of a table. */
import { formatType } from "../generate/calls.ts";
import { currentName } from "../openapi/call-names.ts";
import { type Document, type Parameter, resolveReference, type Schema } from "../openapi/document.ts";

export interface Field {
  /** `attributes.name` */
  name: string;
  type: string;
  required: boolean;
  description: string;
}

/** How deep properties of objects are listed. */
const maxDepth = 2;

/** Returns the path and query parameters, under their current names. */
export function parameterFields(document: Document, parameters: Parameter[]): Field[] {
  return parameters
    .map((parameter) => resolveReference(document, parameter))
    .filter((parameter) => /^(path|query)$/.test(parameter.in))
    .map((parameter) => ({
      name: currentName(parameter.name),
      type: fieldType(document, parameter.schema),
      required: parameter.required === true,
      description: describe(document, parameter, parameter.schema),
    }));
}

/** Returns the properties of an object, and below them those of its objects. */
export function propertyFields(document: Document, schema: Schema | undefined, parent = ""): Field[] {
  const { properties, required } = mergeParts(document, schema);
  return Object.entries(properties).flatMap(([key, property]) => {
    const name = parent + key;
    const field: Field = {
      name,
      type: fieldType(document, property),
      required: required.has(key),
      description: describe(document, property, property),
    };
    const isDeep = name.split(".").length >= maxDepth;
    return [field, ...(isDeep ? [] : propertyFields(document, property, `${name}.`))];
  });
}

/** Returns the properties of a schema and of all that it combines by `allOf`. */
function mergeParts(
  document: Document,
  schema: Schema | undefined,
): { properties: Record<string, Schema>; required: Set<string> } {
  const { allOf = [], ...own } = resolveReference(document, schema ?? {});
  const parts = allOf.map((part) => mergeParts(document, part));
  return {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), own.properties) as Record<
      string,
      Schema
    >,
    required: new Set([...parts.flatMap(({ required }) => [...required]), ...(own.required ?? [])]),
  };
}

function fieldType(document: Document, schema: Schema | undefined): string {
  if (schema?.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const { $ref } = schema ?? {};
  const target = resolveReference(document, schema ?? {});
  // A named type of plain values says less than the values.
  return $ref && target.enum ? fieldType(document, target) : formatType(schema, false);
}

function describe(document: Document, own: Schema | Parameter, schema: Schema | undefined): string {
  const { description } = own;
  return String(description ?? resolveReference(document, schema ?? {}).description ?? "");
}
