/** Sample arguments for every call of the client, from the examples and schemas of the description. */
import { sample } from "openapi-sampler";
import { routes } from "../../generated/routes.ts";
import type { Route } from "../../src/client/call-types.ts";
import {
  type Document,
  type OperationEntry,
  operationsOf,
  type Parameter,
  resolveReference,
  type Schema,
} from "./document.ts";
import { escapeSegment, toOperationPointer } from "./json-pointer.ts";

export interface SampleCall {
  /** The name of the call, such as `audiences.segments.get`. */
  name: string;
  route: Route;
  /** The parameters of the path item and of the operation. */
  parameters: Parameter[];
  /** Values for all parameters and the body. */
  args: Record<string, unknown>;
  /** JSON pointers to the schemas of the request body and of the response. */
  schemaPointers: { body?: string; response: string };
}

/** Returns all calls with sample arguments. One operation, `PUT /audiences/{audienceId}`, has two calls. */
export function listSampleCalls(document: Document): SampleCall[] {
  const entries = new Map(operationsOf(document).map((entry) => [entry.id, entry]));
  return listRoutes().map(([name, route]) =>
    createSampleCall(document, name, route, entries.get(`${route.method} ${route.path}`)!),
  );
}

/** Returns every route of the generated route table with the name of its call. */
export function listRoutes(branch: object = routes, name = ""): [name: string, route: Route][] {
  if (isRoute(branch)) return [[name, branch]];
  return Object.entries(branch).flatMap(([key, child]) => listRoutes(child, name ? `${name}.${key}` : key));
}

function isRoute(branch: object): branch is Route {
  return "method" in branch;
}

function createSampleCall(document: Document, name: string, route: Route, entry: OperationEntry): SampleCall {
  const { path, method, operation } = entry;
  const parameters = entry.parameters.map((parameter) => resolveReference(document, parameter));
  const values = parameters.map((parameter) => [parameter.name, sampleParameter(document, parameter)]);
  const pointer = toOperationPointer(method, path);
  const response = `${pointer}/responses/200/content/${escapeSegment(route.accept)}/schema`;
  const args = Object.fromEntries(values) as Record<string, unknown>;
  const mediaType = route.requestMediaType;
  if (!mediaType) return { name, route, parameters, args, schemaPointers: { response } };
  const body = sampleBody(name, sampleValue(document, operation.requestBody!.content[mediaType]!.schema));
  const bodyPointer = `${pointer}/requestBody/content/${escapeSegment(mediaType)}/schema`;
  return { name, route, parameters, args: { ...args, body }, schemaPointers: { response, body: bodyPointer } };
}

/** Returns the body of a call. `audiences.update` sends the same request as another call, but without `master`. */
export function sampleBody(name: string, body: unknown): unknown {
  if (name !== "audiences.update") return body;
  const { master: _, ...rest } = body as Record<string, unknown>;
  return rest;
}

/** Returns the example of a parameter, or a value of its schema. */
export function sampleParameter(document: Document, { example, schema }: Parameter): unknown {
  return example ?? sampleValue(document, schema);
}

/** Returns a value of a schema, from its examples. */
export function sampleValue(document: Document, schema: Schema | undefined, { skipReadOnly = true } = {}): unknown {
  return sample(schema as Parameters<typeof sample>[0], { skipReadOnly, quiet: true }, document);
}
