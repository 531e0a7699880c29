/**
 * The contract of a description: what goes over the wire, without the words and however it is factored.
 *
 * `contractOf` writes it as an OpenAPI 3.1 document of a fixed form, so that two descriptions with the same contract give the
 * same document, and other tools can compare those that differ. Its schemas are named by a hash of what they accept, apart
 * for requests and answers (`request_…`, `response_…`).
 */
import { createHash } from "node:crypto";
import { type Alternative, alternativesOf, finish } from "./contract-schema.ts";
import {
  type Document,
  type MediaType,
  type Node,
  type OperationEntry,
  operationsOf,
  type Parameter,
  resolve,
  type Schema,
} from "./description.ts";

type Direction = "request" | "response";

interface Vertex {
  alternatives: { keywords: Node; children: Map<string, Vertex>; hash: string }[];
  hash: string;
}

/** Deeper than any path without a cycle; hashes of equal schemas are equal from there on. */
const rounds = 48;

/** A parameter with one value: exploded or not, it is written the same. */
const scalars = new Set(["string", "number", "integer", "boolean"]);

const defaultStyle: Record<string, string> = { query: "form", cookie: "form", path: "simple", header: "simple" };

export function contractOf(document: Document): Document {
  const graph = new Graph(document);
  const schemes = securitySchemes(document);
  const entries = operationsOf(document);
  const roots = entries.map((entry) => draft(document, entry, graph, schemes));
  graph.settle();
  const schemas: Record<string, Schema> = {};
  const paths: Document["paths"] = {};
  for (const [index, { path, method }] of entries.entries())
    (paths[path] ??= {})[method] = roots[index]!((vertex, direction) => emit(vertex, direction, schemas));
  return {
    openapi: "3.1.0",
    info: { title: "contract", version: "1" },
    servers: [...(document.servers ?? [])].map(({ url }) => ({ url })).sort((a, b) => (a.url < b.url ? -1 : 1)),
    paths: sorted(paths),
    components: { schemas: sorted(schemas), securitySchemes: sorted(Object.fromEntries(schemes.values())) },
  };
}

/** The hash of what each of these schemas accepts; schemas of two descriptions with the same hash are the same contract. */
export function schemaHashes(document: Document, schemas: Iterable<Schema>): Map<Schema, string> {
  const graph = new Graph(document);
  const vertices = [...schemas].map((schema) => [schema, graph.vertex(schema)] as const);
  graph.settle();
  return new Map(vertices.map(([schema, { hash }]) => [schema, hash]));
}

/** Equal strings mean equal contracts. */
export function fingerprint(contract: unknown): string {
  return createHash("sha256").update(JSON.stringify(contract)).digest("hex");
}

type Emit = (vertex: Vertex, direction: Direction) => Schema;

/** Reads an operation into the graph now; what it returns writes the operation once the graph is settled. */
function draft(document: Document, entry: OperationEntry, graph: Graph, schemes: Schemes) {
  const { operation } = entry;
  const parameters = parametersOf(document, entry).map((parameter) => draftParameter(parameter, graph));
  const body = operation.requestBody && resolve(document, operation.requestBody);
  const bodyContent = draftContent(body?.content, graph, "request");
  const responses = Object.entries(operation.responses ?? {}).map(([status, answer]) => {
    const { content, headers } = resolve(document, answer);
    return {
      status,
      content: draftContent(content, graph, "response"),
      headers: draftHeaders(document, headers, graph),
    };
  });
  const security = securityOf(document, entry, schemes);
  return (write: Emit): Node => ({
    ...(operation.operationId ? { operationId: operation.operationId } : {}),
    parameters: parameters.map((each) => each(write)).sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    ...(body ? { requestBody: { required: body.required === true, content: bodyContent(write) } } : {}),
    responses: sorted(
      Object.fromEntries(
        responses.map(({ status, content, headers }) => [
          status,
          { description: "", headers: headers(write), content: content(write) },
        ]),
      ),
    ),
    security,
  });
}

/** Those of the path item, unless the operation has its own of that name. */
function parametersOf(document: Document, { parameters }: OperationEntry): Parameter[] {
  const resolved = parameters.map((parameter) => resolve(document, parameter));
  return [...new Map(resolved.map((parameter) => [key(parameter), parameter])).values()];
}

function draftParameter(parameter: Parameter, graph: Graph) {
  const [media, { schema = {} } = {}] = Object.entries((parameter.content ?? {}) as Record<string, MediaType>)[0] ?? [];
  const vertex = graph.vertex(parameter.schema ?? schema);
  const style = parameter.style ?? defaultStyle[parameter.in] ?? "form";
  const isForm = style === "form";
  return (write: Emit) => {
    const written = write(vertex, "request");
    return {
      name: parameter.name,
      in: parameter.in,
      required: parameter.required === true,
      style,
      explode: scalars.has(String(written.type)) ? isForm : (parameter.explode ?? isForm),
      ...(parameter.allowReserved ? { allowReserved: true } : {}),
      ...(parameter.allowEmptyValue ? { allowEmptyValue: true } : {}),
      ...(media ? { content: { [media]: { schema: written } } } : { schema: written }),
    };
  };
}

function draftContent(content: Record<string, MediaType> | undefined, graph: Graph, direction: Direction) {
  const vertices = Object.entries(content ?? {}).map(([media, { schema }]) => ({
    media,
    vertex: schema && graph.vertex(schema),
  }));
  return (write: Emit) =>
    sorted(
      Object.fromEntries(
        vertices.map(({ media, vertex }) => [media, vertex ? { schema: write(vertex, direction) } : {}]),
      ),
    );
}

function draftHeaders(document: Document, headers: Record<string, Node> | undefined, graph: Graph) {
  const drafts = Object.entries(headers ?? {}).map(([name, header]) => {
    const { required, schema } = resolve(document, header);
    return { name, required: required === true, vertex: graph.vertex((schema as Schema | undefined) ?? {}) };
  });
  return (write: Emit) =>
    sorted(
      Object.fromEntries(
        drafts.map(({ name, required, vertex }) => [name, { required, schema: write(vertex, "response") }]),
      ),
    );
}

type Schemes = Map<string, [name: string, scheme: Node]>;

/** Security schemes are named by what they are; a scope counts where an operation needs it. */
function securitySchemes(document: Document): Schemes {
  return new Map(
    Object.entries(document.components?.securitySchemes ?? {}).map(([name, scheme]) => {
      const contract = schemeContract(resolve(document, scheme));
      return [name, [`scheme_${hashOf(JSON.stringify(contract))}`, contract]];
    }),
  );
}

function schemeContract({ type, in: place, name, scheme, openIdConnectUrl, flows }: Node): Node {
  const steps = Object.entries((flows as Record<string, Node> | undefined) ?? {}).map(
    ([kind, { authorizationUrl, tokenUrl, refreshUrl }]) => [
      kind,
      { authorizationUrl, tokenUrl, refreshUrl, scopes: {} },
    ],
  );
  return {
    type,
    in: place,
    name,
    scheme,
    openIdConnectUrl,
    ...(flows ? { flows: sorted(Object.fromEntries(steps)) } : {}),
  };
}

function securityOf(document: Document, { operation }: OperationEntry, schemes: Schemes): Node[] {
  return (operation.security ?? document.security ?? [])
    .map((need) =>
      sorted(
        Object.fromEntries(
          Object.entries(need).map(([name, scopes]) => [schemes.get(name)?.[0] ?? name, [...scopes].sort()]),
        ),
      ),
    )
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** The schemas of a description as vertices, so that recursion and sharing survive while names do not. */
class Graph {
  readonly #vertices = new Map<Schema, Vertex>();
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  vertex(schema: Schema): Vertex {
    const known = this.#vertices.get(schema);
    if (known) return known;
    const isReference = schema.$ref !== undefined && Object.keys(schema).length === 1;
    if (isReference) return this.vertex(resolve(this.#document, schema));
    const vertex: Vertex = { alternatives: [], hash: "" };
    this.#vertices.set(schema, vertex);
    vertex.alternatives = this.#read(schema);
    return vertex;
  }

  /** Hashes every vertex by its content to a fixed depth, then drops alternatives that others make superfluous. */
  settle(): void {
    let open = [...this.#vertices.values()];
    for (let round = 0; round < rounds && open.length > 0; round++) {
      const next = open.map(hashVertex);
      const changed = new Set(open.filter((vertex, index) => vertex.hash !== next[index]));
      open.forEach((vertex, index) => (vertex.hash = next[index]!));
      open = [...this.#vertices.values()].filter((vertex) => childrenOf(vertex).some((child) => changed.has(child)));
    }
  }

  #read(schema: Schema): Vertex["alternatives"] {
    return alternativesOf(this.#document, schema)
      .map(finish)
      .map((alternative) => ({ ...this.#descend(alternative), hash: "" }));
  }

  #descend({ keywords, children }: Alternative) {
    const vertices = [...children]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([label, child]) => [label, this.vertex(child)] as const);
    return { keywords: sorted(keywords), children: new Map(vertices) };
  }
}

function childrenOf({ alternatives }: Vertex): Vertex[] {
  return alternatives.flatMap(({ children }) => [...children.values()]);
}

function hashVertex(vertex: Vertex): string {
  for (const alternative of vertex.alternatives) {
    const children = [...alternative.children].map(([label, child]) => `${label}=${child.hash}`);
    alternative.hash = hashOf(`${JSON.stringify(alternative.keywords)}|${children.join()}`);
  }
  return hashOf(
    essential(vertex)
      .map(({ hash }) => hash)
      .join(),
  );
}

/** The alternatives in a fixed order, without doubles and without those another one covers. */
function essential({ alternatives }: Vertex): Vertex["alternatives"] {
  const unique = [...new Map(mergedEnums(alternatives).map((each) => [each.hash, each])).values()];
  const open = unique.find(({ keywords, children }) => Object.keys(keywords).length === 0 && children.size === 0);
  if (open) return [open];
  const plain = new Set(unique.filter(isPlain).map(({ keywords }) => keywords.type));
  return unique
    .filter((each) => isPlain(each) || !plain.has(each.keywords.type) || !("enum" in each.keywords))
    .filter(({ keywords }) => keywords.type !== "integer" || !plain.has("number"))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1));
}

/** `enum: [a]` or `enum: [b]` of one type is `enum: [a, b]`. */
function mergedEnums(alternatives: Vertex["alternatives"]): Vertex["alternatives"] {
  const merged = new Map<string, Vertex["alternatives"][number]>();
  for (const each of alternatives) {
    const { enum: values, ...others } = each.keywords;
    const group = values && each.children.size === 0 ? JSON.stringify(others) : undefined;
    const before = group ? merged.get(group) : undefined;
    if (!group || !before) merged.set(group ?? each.hash, each);
    else {
      const all = [...new Set([...(before.keywords.enum as unknown[]), ...(values as unknown[])])].sort();
      const keywords = sorted({ ...others, enum: all });
      merged.set(group, { keywords, children: each.children, hash: hashOf(`${JSON.stringify(keywords)}|`) });
    }
  }
  return [...merged.values()];
}

function isPlain({ keywords, children }: Vertex["alternatives"][number]): boolean {
  return children.size === 0 && Object.keys(keywords).join() === "type";
}

/** A schema of the contract: objects and unions under `components`, the rest in place. */
function emit(vertex: Vertex, direction: Direction, schemas: Record<string, Schema>): Schema {
  const alternatives = essential(vertex);
  const isLarge = alternatives.length > 1 || (alternatives[0]?.children.size ?? 0) > 0;
  const name = `${direction}_${vertex.hash}`;
  if (isLarge && !schemas[name]) {
    schemas[name] = {};
    const members = alternatives.map((each) => emitAlternative(each, direction, schemas));
    schemas[name] = members.length === 1 ? members[0]! : { anyOf: members };
  }
  if (isLarge) return { $ref: `#/components/schemas/${name}` };
  return alternatives[0] ? emitAlternative(alternatives[0], direction, schemas) : { not: {} };
}

function emitAlternative(
  { keywords, children }: Vertex["alternatives"][number],
  direction: Direction,
  schemas: Record<string, Schema>,
) {
  const schema: Schema = { ...keywords };
  const items: Schema[] = [];
  for (const [label, child] of children) {
    const below = emit(child, direction, schemas);
    if (label.startsWith(".")) (schema.properties ??= {})[label.slice(1)] = below;
    else if (label === "[]") schema.items = below;
    else if (label === "{}") schema.additionalProperties = below;
    else if (label === "not") schema.not = below;
    else items.push(below);
  }
  if (items.length > 0) schema.prefixItems = items;
  return schema;
}

function sorted<T extends Node>(record: T): T {
  return Object.fromEntries(
    Object.entries(record)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, value instanceof Set ? [...value].sort() : value]),
  ) as T;
}

function key({ in: place, name }: Node): string {
  return `${String(place)} ${String(name)}`;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
