/** What a description is, how it is read and written, and how to walk it. */
import { CORE_SCHEMA, dump, load } from "js-yaml";

export type Node = { [key: string]: unknown };

export interface Schema extends Node {
  $ref?: string;
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
  servers?: { url: string; description?: string }[];
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
  /** Those of the path item and of the operation, as written. */
  parameters: Parameter[];
}

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export function parseDescription(text: string): Document {
  return load(text, { schema: CORE_SCHEMA }) as Document;
}

export function printDescription(document: Document): string {
  return dump(document, { lineWidth: 120, noRefs: true, schema: CORE_SCHEMA });
}

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

/** Follows local references until there is none; throws when one leads nowhere. */
export function resolve<T extends Node>(document: Document, node: T): T {
  let current: Node = node;
  for (let hops = 0; typeof current.$ref === "string"; hops++) {
    const target = at(document, current.$ref);
    if (!target || hops > 50) throw new Error(`${current.$ref} leads nowhere`);
    current = target;
  }
  return current as T;
}

/** The node that a local reference (`#/components/schemas/Id`) points to, or undefined. */
export function at(document: Document, reference: string): Node | undefined {
  let current: unknown = document;
  for (const part of reference.split("/").slice(1)) {
    if (current === null || typeof current !== "object" || !Object.hasOwn(current, unescapePointer(part)))
      return undefined;
    current = (current as Node)[unescapePointer(part)];
  }
  return current as Node;
}

/** Visits every object of a description, parents first. */
export function walk(node: unknown, visit: (node: Node, pointer: string) => void, pointer = "#"): void {
  if (node === null || typeof node !== "object") return;
  if (!Array.isArray(node)) visit(node as Node, pointer);
  for (const [key, child] of Object.entries(node)) walk(child, visit, `${pointer}/${escapePointer(key)}`);
}

/** Where schemas stand below a schema: at the keyword, in its list, or by name. */
const single = ["items", "not", "additionalProperties", "contains", "propertyNames", "if", "then", "else"];
const listed = ["allOf", "anyOf", "oneOf", "prefixItems"];
const named = ["properties", "patternProperties", "dependentSchemas", "$defs"];

/** Data of any form, in which nothing is a schema. */
const data = new Set(["example", "examples", "default", "enum", "const"]);

/** Visits every schema of a description where the standard has schemas, parents first. */
export function walkSchemas(document: Document, visit: (schema: Schema, pointer: string) => void): void {
  const descend = (schema: unknown, pointer: string): void => {
    if (!isObject(schema)) return;
    visit(schema, pointer);
    for (const key of single) descend(schema[key], `${pointer}/${key}`);
    for (const key of [...listed, ...named])
      if (isObject(schema[key]) || Array.isArray(schema[key]))
        for (const [name, below] of Object.entries(schema[key]))
          descend(below, `${pointer}/${key}/${escapePointer(name)}`);
  };
  const search = (node: unknown, pointer: string): void => {
    if (node === null || typeof node !== "object") return;
    for (const [key, child] of Object.entries(node)) {
      const at = `${pointer}/${escapePointer(key)}`;
      if (pointer === "#/components/schemas" || (key === "schema" && !Array.isArray(node))) descend(child, at);
      else if (!data.has(key) && !key.startsWith("x-")) search(child, at);
    }
  };
  search(document, "#");
}

/** Every `$ref` within a node. */
export function referencesIn(node: unknown): Set<string> {
  const found = new Set<string>();
  walk(node, ({ $ref }) => typeof $ref === "string" && found.add($ref));
  return found;
}

/** Every reference that can be followed from a node. */
export function reachedFrom(document: Document, node: unknown, reached = new Set<string>()): Set<string> {
  for (const reference of referencesIn(node)) {
    if (reached.has(reference)) continue;
    reached.add(reference);
    reachedFrom(document, resolve(document, { $ref: reference }), reached);
  }
  return reached;
}

export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapePointer(part: string): string {
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}

function isObject(value: unknown): value is Schema {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
