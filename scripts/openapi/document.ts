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
export function resolveReference<T extends Node>(document: Document, node: T): T {
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

export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapePointer(part: string): string {
  return decode(part).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A reference may be percent-encoded; a `%` that encodes nothing is one. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
