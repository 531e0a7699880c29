/** Names values of parameters and responses, so that a value from a response can be used as a parameter. */
import { camelCase, currentName } from "../openapi/call-names.ts";
import { type Document, type OperationEntry, type Schema, resolveReference } from "../openapi/document.ts";
import { ownProperty } from "../openapi/json.ts";
import { fieldNames, parameterSources } from "./tables.ts";

export interface NeededParameter {
  /** The name that the API uses, such as `audienceId` or `id`. */
  parameter: string;
  /** The name of its value, the same in all operations, such as `parentSegmentId`. */
  valueName: string;
}

/** Returns the required parameters of an operation. */
export function listNeededParameters(document: Document, entry: OperationEntry): NeededParameter[] {
  return entry.parameters
    .map((parameter) => resolveReference(document, parameter))
    .filter(({ in: place, required }) => place === "path" || (place === "query" && required === true))
    .map(({ name }) => ({ parameter: name, valueName: nameParameter(entry, name) }));
}

function nameParameter({ id, path }: OperationEntry, parameter: string): string {
  const own = `${id} ${parameter}`;
  if (ownProperty(parameterSources, own)) return own;
  if (parameter !== "id") return nameField(parameter);
  const collection = path.slice(0, path.indexOf("/{id}")).split("/").at(-1)!;
  return nameItem(collection);
}

/** Names the value of a field: `audience_id` → `parentSegmentId`. */
export function nameField(field: string): string {
  const name = camelCase(field);
  return ownProperty(fieldNames, name) ?? currentName(name);
}

/** Names the id of an item of a collection: `predictive_segments` → `predictiveSegmentId`. */
export function nameItem(collection: string): string {
  return nameField(`${collection.replace(/s$/, "")}Id`);
}

/**
 * Names the ids in the response of an operation: `/audiences/{audienceId}/realtime_journeys/{x}/activations` returns what
 * `…/activations/{realtimeJourneyActivationStepId}` accepts. Without such an operation, the last part of the path is used.
 */
export function nameResponse(document: Document, entry: OperationEntry, all: readonly OperationEntry[]): string {
  const { path } = entry;
  if (path.endsWith("}"))
    return listNeededParameters(document, entry).findLast(({ parameter }) => path.endsWith(`{${parameter}}`))!
      .valueName;
  const itemPath = new RegExp(`^${path.replace(/[{}.]/g, "\\$&")}/\\{\\w+\\}$`);
  const item = all.find((other) => itemPath.test(other.path));
  return item ? nameResponse(document, item, all) : nameItem(path.split("/").at(-1)!);
}

/** Returns the name of the id of each JSON:API type: `segment-batch` is what `GET /entities/segments/{id}` returns. */
export function nameResourceTypes(document: Document, all: readonly OperationEntry[]): Map<string, string> {
  const names = all
    .filter(({ path }) => path.endsWith("}"))
    // A folder contains entries of all types.
    .filter(({ path }) => !path.includes("/by-folder/"))
    .flatMap((entry) =>
      listResourceTypes(document, entry).map((type) => [type, nameResponse(document, entry, all)] as const),
    );
  return new Map(names);
}

function listResourceTypes(document: Document, { operation }: OperationEntry): string[] {
  const content = Object.values(resolveReference(document, operation.responses["200"] ?? {}).content ?? {});
  const find = (schema: Schema | undefined, name: string) =>
    listParts(document, schema).flatMap((part) => {
      const property = ownProperty(part.properties, name);
      return property ? listParts(document, property) : [];
    });
  return content
    .flatMap(({ schema }) => find(schema, "data"))
    .flatMap((data) => find(data, "type"))
    .flatMap(({ const: value, enum: values = [] }) => [value, ...values])
    .filter((type) => typeof type === "string");
}

/** Returns a schema with all parts of its `allOf`, `anyOf` and `oneOf`. */
function listParts(document: Document, schema: Schema | undefined): Schema[] {
  if (!schema) return [];
  const resolved = resolveReference(document, schema);
  const parts = [...(resolved.allOf ?? []), ...(resolved.anyOf ?? []), ...(resolved.oneOf ?? [])];
  return [resolved, ...parts.flatMap((part) => listParts(document, part))];
}
