/**
 * The canonical form of a description: the data of requests and responses, without documentation and independent of how the
 * schemas are factored.
 *
 * `toCanonicalDocument` writes it as an OpenAPI 3.1 document of a fixed form. Two descriptions with the same contract produce
 * the same document, and other tools can compare different documents. A schema is named by a hash of what it accepts, separately
 * for requests and responses (`request_…`, `response_…`).
 */
import { buildSchemaGraph, sortKeys } from "./graph.ts";
import { type SecuritySchemeNames, canonicalSecurity, securitySchemes } from "./security.ts";
import { type Direction, writeSchema } from "./write.ts";
import {
  type Document,
  type MediaType,
  type Node,
  type OperationEntry,
  operationsOf,
  type Parameter,
  resolveReference,
  type Schema,
} from "../document.ts";

/** Writes a schema of the description into the canonical document. */
type Write = (schema: Schema | undefined, direction: Direction) => Schema;

/** Types with a single value. For these, `explode` makes no difference. */
const scalars = new Set(["string", "number", "integer", "boolean"]);

const defaultStyle: Record<string, string> = { query: "form", cookie: "form", path: "simple", header: "simple" };

/** Returns the canonical form of a description. */
export function toCanonicalDocument(document: Document, graph = buildSchemaGraph(document)): Document {
  const schemes = securitySchemes(document);
  const schemas: Record<string, Schema> = {};
  const write: Write = (schema, direction) => (schema ? writeSchema(graph.get(schema)!, direction, schemas) : {});
  const paths: Document["paths"] = {};
  for (const entry of operationsOf(document))
    (paths[entry.path] ??= {})[entry.method] = writeOperation(document, entry, schemes, write);
  return {
    openapi: "3.1.0",
    info: { title: "contract", version: "1" },
    servers: [...(document.servers ?? [])].map(({ url }) => ({ url })).sort((a, b) => (a.url < b.url ? -1 : 1)),
    paths: sortKeys(paths),
    components: { schemas: sortKeys(schemas), securitySchemes: sortKeys(Object.fromEntries(schemes.values())) },
  };
}

function writeOperation(document: Document, entry: OperationEntry, schemes: SecuritySchemeNames, write: Write): Node {
  const { operationId, requestBody, responses } = entry.operation;
  const parameters = effectiveParameters(document, entry).map((parameter) => writeParameter(parameter, write));
  const body = requestBody && resolveReference(document, requestBody);
  const statuses = Object.entries(responses ?? {}).map(([status, response]) => {
    const { content, headers } = resolveReference(document, response);
    const written = {
      headers: writeHeaders(document, headers, write),
      content: writeContent(content, "response", write),
    };
    return [status, { description: "", ...written }];
  });
  return {
    ...(operationId ? { operationId } : {}),
    parameters: parameters.sort((a, b) => (parameterKey(a) < parameterKey(b) ? -1 : 1)),
    ...(body
      ? { requestBody: { required: body.required === true, content: writeContent(body.content, "request", write) } }
      : {}),
    responses: sortKeys(Object.fromEntries(statuses)),
    security: canonicalSecurity(document, entry, schemes),
  };
}

/** Returns the parameters of the path item and of the operation. The latter override parameters of the same name. */
function effectiveParameters(document: Document, { parameters }: OperationEntry): Parameter[] {
  const resolved = parameters.map((parameter) => resolveReference(document, parameter));
  return [...new Map(resolved.map((parameter) => [parameterKey(parameter), parameter])).values()];
}

function writeParameter(parameter: Parameter, write: Write) {
  const { name, in: place, required, allowReserved, allowEmptyValue } = parameter;
  const [media, inContent] = Object.entries((parameter.content ?? {}) as Record<string, MediaType>)[0] ?? [];
  const style = parameter.style ?? defaultStyle[place] ?? "form";
  const schema = write(media ? inContent?.schema : parameter.schema, "request");
  const isForm = style === "form";
  return {
    ...{ name, in: place, required: required === true, style },
    explode: scalars.has(String(schema.type)) ? isForm : (parameter.explode ?? isForm),
    ...(allowReserved ? { allowReserved } : {}),
    ...(allowEmptyValue ? { allowEmptyValue } : {}),
    ...(media ? { content: { [media]: { schema } } } : { schema }),
  };
}

function writeContent(content: Record<string, MediaType> | undefined, direction: Direction, write: Write) {
  const written = Object.entries(content ?? {}).map(([media, { schema }]) => [
    media,
    schema ? { schema: write(schema, direction) } : {},
  ]);
  return sortKeys(Object.fromEntries(written));
}

function writeHeaders(document: Document, headers: Record<string, Node> | undefined, write: Write) {
  const written = Object.entries(headers ?? {}).map(([name, header]) => {
    const { required, schema } = resolveReference(document, header as Parameter);
    return [name, { required: required === true, schema: write(schema, "response") }];
  });
  return sortKeys(Object.fromEntries(written));
}

function parameterKey({ in: place, name }: Node): string {
  return `${String(place)} ${String(name)}`;
}
