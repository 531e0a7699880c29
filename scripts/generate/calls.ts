/** Every call in words: what `llms.txt` and the page of all calls tell of it. */
import {
  type Document,
  type OperationEntry,
  operationsOf,
  type Parameter,
  resolveReference,
  type Schema,
} from "../openapi/document.ts";
import { callName, currentName } from "../openapi/call-names.ts";
import { toRoute } from "./route.ts";
import { extraCalls } from "./routes.ts";

export interface CallSummary {
  /** The call, `audiences.segments.list`. */
  name: string;
  /** Of the description; calls that share an operation share it. */
  operationId: string;
  /** `GET /audiences/{audienceId}/segments` */
  route: string;
  /** What it is about, a tag of the description. */
  tag: string;
  summary: string;
  /** Path and query parameters in today's words; those with `?` may be left out, `body` among them. */
  args: string[];
  /** The type of the body. */
  body?: string;
  /** The type of the answer; `void` where the API says nothing. */
  returns: string;
  /** How it is read on: by a cursor, a page number or the last id. */
  pagination?: string;
  /** The call of JSON:API that does the same. */
  counterpart?: string;
  legacy: boolean;
  deprecated: boolean;
}

/** All calls by tag, in the order of the description. */
export function listCalls(document: Document): Map<string, CallSummary[]> {
  const entries = operationsOf(document).flatMap((entry) => summarizeCalls(document, entry));
  const tags = (document.tags ?? []).map(({ name }) => name);
  return new Map(tags.map((tag) => [tag, entries.filter((entry) => entry.tag === tag)]));
}

/** How a call is written, `cdp.segments.get({ id })`. */
export function formatCall({ name, args }: CallSummary): string {
  return `cdp.${name}(${args.length > 0 ? `{ ${args.join(", ")} }` : ""})`;
}

function summarizeCalls(document: Document, entry: OperationEntry): CallSummary[] {
  const call = summarizeCall(document, entry);
  const variant = extraCalls[entry.id];
  if (!variant) return [call];
  const [own = "", ...above] = call.name.split(".").reverse();
  return [own, variant].map((verb) => ({
    ...call,
    name: [...above.toReversed(), verb].join("."),
    summary: `${call.summary}; this call is to ${verb}`,
  }));
}

function summarizeCall(document: Document, entry: OperationEntry): CallSummary {
  const { id, method, path, operation } = entry;
  const body = operation.requestBody && resolveReference(document, operation.requestBody);
  const { pagination } = toRoute(document, entry);
  const twin = operation["x-json-api"];
  return {
    name: callName(method, path),
    operationId: operation.operationId ?? "",
    route: id,
    tag: operation.tags?.[0] ?? "",
    summary: operation.summary ?? "",
    args: [...listArguments(document, entry), ...(body ? [body.required ? "body" : "body?"] : [])],
    ...(body && { body: formatType(Object.values(body.content)[0]?.schema) }),
    returns: formatType(responseSchema(document, entry)),
    ...(pagination && {
      pagination: { cursor: "cursor", page: "page number", lastId: "last id" }[pagination.strategy],
    }),
    ...(twin ? { counterpart: String(twin) } : {}),
    legacy: operation["x-legacy"] === true,
    deprecated: operation["deprecated"] === true,
  };
}

/** Those of the path first, as they stand in it. */
function listArguments(document: Document, { path, parameters }: OperationEntry): string[] {
  const given = parameters.map((parameter) => resolveReference<Parameter>(document, parameter));
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => currentName(name!));
  const inQuery = given.filter((it) => it.in === "query");
  return [...inPath, ...inQuery.map(({ name, required }) => `${formatKey(name)}${required ? "" : "?"}`)];
}

/** As it is written in an object. */
function formatKey(name: string): string {
  return /^\w+$/.test(name) ? name : JSON.stringify(name);
}

function responseSchema(document: Document, { operation }: OperationEntry): Schema | undefined {
  const [, answer] = Object.entries(operation.responses).find(([status]) => status.startsWith("2")) ?? [];
  return Object.values((answer && resolveReference(document, answer).content) ?? {})[0]?.schema;
}

/** A schema in a few words: its name, or what it holds one level down. */
function formatType(schema: Schema | undefined, deep = true): string {
  if (!schema) return "void";
  const { $ref, type, items, properties, anyOf, oneOf, allOf } = schema;
  if ($ref) return $ref.split("/").at(-1)!;
  const members = anyOf ?? oneOf ?? allOf;
  if (members) return members.map((member) => formatType(member, deep)).join(allOf ? " & " : " | ");
  if (type === "array") return formatType(items, deep).replace(/.* [|&] .*/, "($&)") + "[]";
  if (!properties || !deep) return [type ?? "object"].flat().join(" | ");
  const fields = Object.entries(properties).map(([name, field]) => `${name}: ${formatType(field, false)}`);
  return `{ ${fields.join(", ")} }`;
}
