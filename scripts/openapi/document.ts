/** The types of a description (an OpenAPI document), and functions to read and write it. */
import { CORE_SCHEMA, dump, load } from "js-yaml";
import { asJsonObject, isJsonObject, isObjectOrArray, type JsonObject } from "./json.ts";
import { decodeSegment, unescapeSegment } from "./json-pointer.ts";

/** An object of a description. */
export type Node = JsonObject;

export interface Schema extends Node {
  $ref?: string;
  $dynamicRef?: string;
  title?: string;
  type?: string | string[];
  nullable?: boolean;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  format?: string;
  pattern?: string;
  description?: string;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
}

export interface MediaType extends Node {
  schema?: Schema;
}

export interface Parameter extends Node {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  example?: unknown;
}

export interface RequestBody extends Node {
  $ref?: string;
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response extends Node {
  $ref?: string;
  description?: string;
  headers?: Record<string, Node>;
  content?: Record<string, MediaType>;
}

export interface Operation extends Node {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, Response>;
}

export interface Document extends Node {
  openapi: string;
  info: Node & { version: string };
  servers?: (Node & { url: string; description?: string })[];
  security?: Record<string, string[]>[];
  tags?: { name: string; description?: string }[];
  paths: Record<string, Node & { parameters?: Parameter[] }>;
  components?: { [kind: string]: Record<string, Node> | undefined } & { schemas?: Record<string, Schema> };
}

export interface OperationEntry {
  path: string;
  method: string;
  /** `GET /audiences/{audienceId}` */
  id: string;
  operation: Operation;
  /** The parameters of the path item and of the operation, with references unresolved. */
  parameters: Parameter[];
}

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export function parseDescription(text: string): Document {
  return load(text, { schema: CORE_SCHEMA }) as Document;
}

export function printDescription(document: Document): string {
  return dump(document, { lineWidth: 120, noRefs: true, schema: CORE_SCHEMA });
}

/** Lists the operations of a description in document order. */
export function operationsOf(document: Document): OperationEntry[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => {
        const operation = item[method] as Operation;
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
        return { path, method, id: `${method.toUpperCase()} ${path}`, operation, parameters };
      }),
  );
}

/** The sizes of a description. */
export interface Counts {
  operations: number;
  paths: number;
  schemas: number;
}

/** Counts the parts of a description, which may be malformed. */
export function countParts({ paths, components }: Pick<Document, "paths" | "components">): Counts {
  const items = Object.values(paths).map(asJsonObject);
  return {
    operations: items.flatMap((item) => methods.filter((method) => isJsonObject(item[method]))).length,
    paths: items.length,
    schemas: Object.keys(asJsonObject(components?.schemas)).length,
  };
}

export function formatCounts(document: Document): string {
  const { operations, paths, schemas } = countParts(document);
  return `${operations} operations, ${paths} paths, ${schemas} schemas`;
}

/** Follows local references to the node they point to. Throws if a reference cannot be resolved. */
export function resolveReference<T extends Node>(document: Document, node: T): T {
  let current: Node = node;
  for (let hops = 0; typeof current.$ref === "string"; hops++) {
    const target = at(document, current.$ref);
    if (!target || hops > 50) throw new Error(`${current.$ref} cannot be resolved`);
    current = target;
  }
  return current as T;
}

/** Returns the node that a local reference (`#/components/schemas/Id`, `#anchor`) points to, or undefined. */
export function at(document: Document, reference: string): Node | undefined {
  if (/^#[^/]/.test(reference)) return findAnchor(document, reference.slice(1));
  let current: unknown = document;
  for (const segment of reference.split("/").slice(1)) {
    // A reference may be percent-encoded. A `%` that encodes nothing is a plain character.
    const key = decodeSegment(segment) ?? unescapeSegment(segment);
    if (!isObjectOrArray(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current as Node;
}

const anchorsOf = new WeakMap<Document, Map<string, Node>>();

function findAnchor(document: Document, name: string): Node | undefined {
  const anchors = anchorsOf.get(document) ?? new Map<string, Node>();
  if (!anchorsOf.has(document)) collectAnchors(document, anchors);
  anchorsOf.set(document, anchors);
  return anchors.get(name);
}

function collectAnchors(node: unknown, anchors: Map<string, Node>): void {
  if (!isObjectOrArray(node)) return;
  for (const keyword of ["$anchor", "$dynamicAnchor"])
    if (typeof node[keyword] === "string" && !anchors.has(node[keyword])) anchors.set(node[keyword], node);
  for (const child of Object.values(node)) collectAnchors(child, anchors);
}
