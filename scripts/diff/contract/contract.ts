/**
 * The contract of a description: the data of requests and responses, with references resolved, defaults applied and names
 * normalized. Descriptions are compared by their contracts.
 *
 * In a callback or webhook the API sends the request, so its request is data of the direction `response`.
 */
import {
  type Document,
  type MediaType,
  methods,
  type Node,
  type Operation,
  type Parameter,
  type RequestBody,
  resolveReference,
  type Response,
  type Schema,
} from "../../openapi/document.ts";
import { asJsonObject } from "../../openapi/json.ts";
import { normalizeMediaType } from "./media-type.ts";
import { createSchemaGraph, type SchemaGraph } from "./schema-graph.ts";
import type { DataDirection, SchemaNode } from "./schema-node.ts";

export interface Contract {
  document: Document;
  /** All schemas of the operations, in both directions. */
  schemas: SchemaNode[];
  /** By method and path, without the names of the path parameters. */
  operations: Map<string, OperationContract>;
  webhooks: Map<string, OperationContract>;
}

/** The position of an operation in its description. */
export interface OperationName {
  method: string;
  path: string;
  /** `GET /audiences/{audienceId}` */
  id: string;
  tag: string | undefined;
}

export interface OperationContract extends OperationName {
  /** The operation of the description. */
  origin: Operation;
  /** The fields that the path item shares with its operations. */
  shared: Node;
  operationId: string | undefined;
  isDeprecated: boolean;
  parameters: Map<string, ParameterContract>;
  body: BodyContract | undefined;
  responses: Map<string, ResponseContract>;
  security: Record<string, string[]>[];
  /** The servers of the operation, its path, or the description. */
  servers: ServerContract[];
  hasOwnServers: boolean;
  callbacks: Map<string, OperationContract>;
}

export interface ServerContract {
  url: string;
  variables: Record<string, Node>;
  origin: Node;
}

export interface ValueContract {
  origin: Node;
  name: string;
  isRequired: boolean;
  isDeprecated: boolean;
  /** The serialization of the value: `style`, `explode`, or the media type of its content. */
  serialization: Node;
  schema: SchemaNode;
  /** The encodings of the parts of its content. */
  encodings: Map<string, EncodingContract>;
}

export interface ParameterContract extends ValueContract {
  in: string;
  allowsReserved: boolean;
  allowsEmptyValue: boolean;
}

export interface BodyContract {
  origin: RequestBody;
  isRequired: boolean;
  content: Map<string, ContentContract>;
}

export interface ResponseContract {
  origin: Response;
  headers: Map<string, ValueContract>;
  content: Map<string, ContentContract>;
  links: Node;
}

export interface ContentContract {
  origin: MediaType;
  schema: SchemaNode;
  encodings: Map<string, EncodingContract>;
}

export interface EncodingContract {
  origin: Node;
  contentTypes: string[] | undefined;
  serialization: Node;
  headers: Map<string, ValueContract>;
}

/** State of the functions below. */
interface Reader {
  document: Document;
  graphs: Record<DataDirection, SchemaGraph>;
  /** The callbacks that contain the current one, as a callback may refer to a path item that contains it. */
  outer: Node[];
}

/** Reads the contract of a description. Its schemas have no classes yet. */
export function readContract(document: Document): Contract {
  const graphs = {
    request: createSchemaGraph(document, "request"),
    response: createSchemaGraph(document, "response"),
  };
  const reader: Reader = { document, graphs, outer: [] };
  const operations = readPaths(reader, document.paths ?? {}, "request");
  const webhooks = readPathItems(reader, asJsonObject(document["webhooks"]), "response");
  const schemas = [...graphs.request.finish(), ...graphs.response.finish()];
  return { document, schemas, operations, webhooks: new Map(webhooks.map((each) => [each.id, each])) };
}

/** Paths that differ only in the names of their parameters are invalid. They keep separate keys. */
function readPaths(reader: Reader, paths: Document["paths"], direction: DataDirection): Map<string, OperationContract> {
  const operations = new Map<string, OperationContract>();
  for (const each of readPathItems(reader, withoutExtensions(paths), direction)) {
    const key = `${each.method} ${each.path.replace(/\{[^}]*\}/g, "{}")}`;
    operations.set(operations.has(key) ? `${each.method} ${each.path}` : key, each);
  }
  return operations;
}

/** Paths and expressions of callbacks may have extensions beside them. Names of webhooks are free. */
function withoutExtensions(items: Node): Node {
  return Object.fromEntries(Object.entries(items).filter(([name]) => !name.startsWith("x-")));
}

/** @param direction The direction of the requests. */
function readPathItems(reader: Reader, items: Node, direction: DataDirection): OperationContract[] {
  return Object.entries(items).flatMap(([path, item]) => {
    const resolved = resolvePathItem(reader.document, asJsonObject(item));
    return methods
      .filter((method) => resolved[method])
      .map((method) => readOperation(reader, path, method, resolved, direction));
  });
}

/** Fields beside the `$ref` of a path item take precedence. */
function resolvePathItem(document: Document, { $ref, ...beside }: Node): Node {
  return typeof $ref === "string"
    ? { ...resolvePathItem(document, resolveReference(document, { $ref })), ...beside }
    : beside;
}

function readOperation(
  reader: Reader,
  path: string,
  method: string,
  item: Node,
  direction: DataDirection,
): OperationContract {
  const { document } = reader;
  const origin = item[method] as Operation;
  const { operationId, requestBody, tags, deprecated, security } = origin;
  const parameters = [...((item["parameters"] as Parameter[]) ?? []), ...(origin.parameters ?? [])].map((each) =>
    readParameter(reader, path, each, direction),
  );
  const responses = Object.entries(origin.responses ?? {}).filter(([status]) => !status.startsWith("x-"));
  const servers = origin["servers"] ?? item["servers"];
  const shared = Object.fromEntries(Object.entries(item).filter(([key]) => !methods.includes(key as "get")));
  return {
    ...{ origin, shared, method, path, id: `${method.toUpperCase()} ${path}` },
    tag: typeof tags?.[0] === "string" ? tags[0] : undefined,
    operationId,
    isDeprecated: deprecated === true,
    parameters: new Map(parameters),
    body: requestBody && readBody(reader, resolveReference(document, requestBody), direction),
    responses: new Map(
      responses.map(([status, response]) => [
        status.toUpperCase().replace("DEFAULT", "default"),
        readResponse(reader, resolveReference(document, response), oppositeOf(direction)),
      ]),
    ),
    security: security ?? document.security ?? [],
    servers: readServers(servers ?? document.servers),
    hasOwnServers: servers !== undefined,
    callbacks: readCallbacks(reader, origin, direction),
  };
}

function readCallbacks(reader: Reader, operation: Operation, direction: DataDirection): Map<string, OperationContract> {
  if (reader.outer.includes(operation)) return new Map();
  const inner: Reader = { ...reader, outer: [...reader.outer, operation] };
  const callbacks = Object.entries(asJsonObject(operation["callbacks"])).flatMap(([name, callback]) =>
    readPathItems(
      inner,
      withoutExtensions(resolveReference(reader.document, asJsonObject(callback))),
      oppositeOf(direction),
    ).map((each) => [`${name} ${each.id}`, each] as const),
  );
  return new Map(callbacks);
}

const defaultStyles: Record<string, string> = { query: "form", cookie: "form", path: "simple", header: "simple" };

/** Identifies path parameters by their position in the path, and headers by their lowercase name. */
function readParameter(
  reader: Reader,
  path: string,
  parameter: Parameter,
  direction: DataDirection,
): [key: string, ParameterContract] {
  const resolved = resolveReference(reader.document, parameter);
  const { name, in: place } = resolved;
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, each]) => each);
  const keys: Record<string, string> = { header: name.toLowerCase(), path: String(names.indexOf(name)) };
  const value = readValue(reader, name, resolved, direction, defaultStyles[place] ?? "form");
  return [
    `${place} ${keys[place] ?? name}`,
    {
      ...value,
      in: place,
      allowsReserved: resolved["allowReserved"] === true,
      allowsEmptyValue: resolved["allowEmptyValue"] === true,
    },
  ];
}

/** Reads a parameter or a header: its schema, or the first media type of its content. */
function readValue(
  reader: Reader,
  name: string,
  origin: Node,
  direction: DataDirection,
  defaultStyle: string,
): ValueContract {
  const [mediaType, content] = Object.entries(asJsonObject(origin["content"]))[0] ?? [];
  const source = mediaType === undefined ? origin : asJsonObject(content);
  const style = typeof origin["style"] === "string" ? origin["style"] : defaultStyle;
  const explode = typeof origin["explode"] === "boolean" ? origin["explode"] : style === "form";
  const schema = reader.graphs[direction].nodeOf(source["schema"] as Schema | undefined);
  const isScalar = schema.alternatives.every(({ keywords }) => scalars.has(String(keywords.type)));
  return {
    ...{ origin, name, schema },
    isRequired: origin["required"] === true,
    isDeprecated: origin["deprecated"] === true,
    encodings: readEncodings(reader, source, direction),
    serialization:
      mediaType === undefined
        ? { style, explode: isScalar ? style === "form" : explode }
        : { mediaType: normalizeMediaType(mediaType) },
  };
}

/** Types with a single value. For these, `explode` makes no difference. */
const scalars = new Set(["string", "number", "integer", "boolean", "null"]);

function readBody(reader: Reader, origin: RequestBody, direction: DataDirection): BodyContract {
  return { origin, isRequired: origin.required === true, content: readContent(reader, origin.content, direction) };
}

function readResponse(reader: Reader, origin: Response, direction: DataDirection): ResponseContract {
  return {
    origin,
    headers: readHeaders(reader, origin.headers, direction),
    content: readContent(reader, origin.content, direction),
    links: asJsonObject(origin["links"]),
  };
}

/** The specification ignores a `Content-Type` header here, because the content declares the media type. */
function readHeaders(reader: Reader, headers: Node | undefined, direction: DataDirection): Map<string, ValueContract> {
  const read = Object.entries(headers ?? {}).map(([name, header]) => {
    const resolved = resolveReference(reader.document, asJsonObject(header));
    return [name.toLowerCase(), readValue(reader, name, resolved, direction, "simple")] as const;
  });
  return new Map(read.filter(([name]) => name !== "content-type"));
}

function readContent(
  reader: Reader,
  content: Record<string, MediaType> | undefined,
  direction: DataDirection,
): Map<string, ContentContract> {
  const read = Object.entries(content ?? {}).map(([name, mediaType]) => {
    const origin = resolveReference(reader.document, asJsonObject(mediaType)) as MediaType;
    const contract: ContentContract = {
      origin,
      schema: reader.graphs[direction].nodeOf(origin.schema),
      encodings: readEncodings(reader, origin, direction),
    };
    return [normalizeMediaType(name), contract] as const;
  });
  return new Map(read);
}

function readEncodings(reader: Reader, { encoding }: Node, direction: DataDirection): Map<string, EncodingContract> {
  const encodings = Object.entries(asJsonObject(encoding));
  return new Map(encodings.map(([part, each]) => [part, readEncoding(reader, asJsonObject(each), direction)]));
}

function readEncoding(reader: Reader, origin: Node, direction: DataDirection): EncodingContract {
  const { contentType, style, explode, allowReserved, headers } = origin;
  const contentTypes = typeof contentType === "string" ? contentType.split(",").map(normalizeMediaType) : undefined;
  const serialization = { style, explode, allowReserved: allowReserved === true };
  return { origin, contentTypes, serialization, headers: readHeaders(reader, headers as Node, direction) };
}

/** Reads a list of servers. An empty list means the server at `/`. */
export function readServers(servers: unknown): ServerContract[] {
  const some = Array.isArray(servers) && servers.length > 0 ? servers.map(asJsonObject) : [{ url: "/" }];
  return some.map((origin: Node) => ({
    origin,
    url: String(origin["url"]),
    variables: asJsonObject(origin["variables"]) as Record<string, Node>,
  }));
}

function oppositeOf(direction: DataDirection): DataDirection {
  return direction === "request" ? "response" : "request";
}
