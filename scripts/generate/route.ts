/** The route of an operation: the data that the client needs to call it. */
import {
  type Document,
  type MediaType,
  type OperationEntry,
  type Parameter,
  resolveReference,
  type Schema,
} from "../openapi/document.ts";
import { ownProperty } from "../openapi/json.ts";
import type { Route } from "../../src/client/call-types.ts";

/** Pagination strategies by the query parameter that selects a page. */
const paginationParameters: Record<string, NonNullable<Route["pagination"]>> = {
  "page[after]": "cursor",
  page: "page",
  lastId: "lastId",
};

/** Properties that contain the items of a list, in order of preference. */
const itemProperties = ["data", "syndications", "rows", "journeys"];

/** Methods that are idempotent according to HTTP. Other operations are marked by `x-idempotent`. */
const idempotentMethods = new Set(["put", "delete"]);

/** Returns the route of an operation. `variant` is the name of its second call. */
export function toRoute(document: Document, entry: OperationEntry, variant?: string): Route {
  const { method, path, operation } = entry;
  const parameters = entry.parameters.map((parameter) => resolveReference(document, parameter));
  const body = operation.requestBody && Object.keys(resolveReference(document, operation.requestBody).content)[0];
  const [accept = "", media] = successContent(document, entry);
  const arrays = Object.fromEntries(
    parameters
      .filter(isArrayParameter(document))
      .map((it) => [it.name, it.explode === false ? "comma" : "repeat"] as const),
  );
  const dates = Object.fromEntries(parameters.flatMap((parameter) => dateParameter(document, parameter)));
  const isIdempotent = idempotentMethods.has(method) || operation["x-idempotent"] === true;
  const itemsField = findItemsField(document, media?.schema);
  const pagination = itemsField !== undefined && findPagination(parameters);
  return {
    method: method.toUpperCase(),
    path,
    ...(body === undefined ? {} : { requestMediaType: body }),
    accept,
    ...(mayBeEmpty(document, media?.schema) ? { mayBeEmpty: true as const } : {}),
    ...(variant ? { variant } : {}),
    ...(isIdempotent ? { idempotent: true as const } : {}),
    ...(Object.keys(dates).length > 0 ? { dateParameters: dates } : {}),
    ...(Object.keys(arrays).length > 0 ? { arrayParameters: arrays } : {}),
    ...(itemsField !== undefined ? { itemsField } : {}),
    ...(pagination ? { pagination } : {}),
  };
}

/** Returns the first media type of the successful response, and its content. */
export function successContent(
  document: Document,
  { operation }: OperationEntry,
): [mediaType?: string, content?: MediaType] {
  const [, response] = Object.entries(operation.responses).find(([status]) => status.startsWith("2")) ?? [];
  return Object.entries((response && resolveReference(document, response).content) ?? {})[0] ?? [];
}

/** An object without declared properties carries no data. */
function mayBeEmpty(document: Document, schema: Schema | undefined): boolean {
  const { type, properties } = resolveReference(document, schema ?? {});
  return type === "object" && !properties;
}

function dateParameter(document: Document, { in: place, name, schema }: Parameter): [string, "day" | "time"][] {
  const { format = "" } = resolveReference(document, schema ?? {});
  const kind = ownProperty<"day" | "time">({ date: "day", "date-time": "time" }, format);
  return place === "query" && kind ? [[name, kind]] : [];
}

function isArrayParameter(document: Document) {
  return ({ in: place, schema }: Parameter) =>
    place === "query" && resolveReference(document, schema ?? {}).type === "array";
}

/** Returns the path of the array in a response: "" if the response is the array, undefined if there is no array. */
function findItemsField(document: Document, schema: Schema | undefined, depth = 0): string | undefined {
  const { type, properties = {}, anyOf = [] } = resolveReference(document, schema ?? {});
  const isArray = [type, ...anyOf.map((branch) => resolveReference(document, branch).type)].flat().includes("array");
  if (isArray) return "";
  const name = itemProperties.find((property) => Object.hasOwn(properties, property));
  const inner = name && depth < 2 ? findItemsField(document, properties[name], depth + 1) : undefined;
  return inner === undefined ? undefined : [name, inner].filter(Boolean).join(".");
}

function findPagination(parameters: Parameter[]): Route["pagination"] {
  const parameter = parameters.find(
    ({ in: place, name }) => place === "query" && Object.hasOwn(paginationParameters, name),
  );
  return parameter && paginationParameters[parameter.name];
}
