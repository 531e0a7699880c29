/** Summaries of all calls, for `llms.txt` and for the page with all calls. */
import {
  type Document,
  type OperationEntry,
  operationsOf,
  type Parameter,
  resolveReference,
  type Schema,
} from "../openapi/document.ts";
import { callsOf, currentName } from "../openapi/call-names.ts";
import { printKey } from "../text/code.ts";
import { successContent, toRoute } from "./route.ts";

export interface CallSummary {
  /** The name of the call: `audiences.segments.list`. */
  name: string;
  /** The operationId of the description. Calls that share an operation share it. */
  operationId: string;
  /** `GET /audiences/{audienceId}/segments` */
  route: string;
  /** The tag of the operation. */
  tag: string;
  summary: string;
  /** The arguments under their current names. Optional ones end with `?`. */
  args: string[];
  /** The type of the request body. */
  body?: string;
  /** The type of the response, or `void` if it has no body. */
  returns: string;
  /** The pagination strategy: by a cursor, a page number or the last id. */
  pagination?: string;
  /** The equivalent JSON:API call. */
  counterpart?: string;
  legacy: boolean;
  deprecated: boolean;
}

/** Lists all calls by tag, in the order of the description. */
export function listCalls(document: Document): Map<string, CallSummary[]> {
  const entries = operationsOf(document).flatMap((entry) => summarizeCalls(document, entry));
  const tags = (document.tags ?? []).map(({ name }) => name);
  return new Map(tags.map((tag) => [tag, entries.filter((entry) => entry.tag === tag)]));
}

/** Formats a call: `cdp.segments.get({ id })`. */
export function formatCall({ name, args }: CallSummary): string {
  return `cdp.${name}(${args.length > 0 ? `{ ${args.join(", ")} }` : ""})`;
}

function summarizeCalls(document: Document, entry: OperationEntry): CallSummary[] {
  const operation = summarizeOperation(document, entry);
  const calls = callsOf(entry);
  return calls.map(({ name }) => {
    const remark = calls.length > 1 ? `; this call is to ${name.split(".").at(-1)}` : "";
    return { ...operation, name, summary: operation.summary + remark };
  });
}

function summarizeOperation(document: Document, entry: OperationEntry): Omit<CallSummary, "name"> {
  const { id, operation } = entry;
  const body = operation.requestBody && resolveReference(document, operation.requestBody);
  const { pagination } = toRoute(document, entry);
  const counterpart = operation["x-json-api"];
  return {
    operationId: operation.operationId ?? "",
    route: id,
    tag: operation.tags?.[0] ?? "",
    summary: operation.summary ?? "",
    args: [...listArguments(document, entry), ...(body ? [body.required ? "body" : "body?"] : [])],
    ...(body && { body: formatType(Object.values(body.content)[0]?.schema) }),
    returns: formatType(successContent(document, entry)[1]?.schema),
    ...(pagination && {
      pagination: { cursor: "cursor", page: "page number", lastId: "last id" }[pagination],
    }),
    ...(counterpart ? { counterpart: String(counterpart) } : {}),
    legacy: operation["x-legacy"] === true,
    deprecated: operation["deprecated"] === true,
  };
}

/** Lists the arguments of an operation. Path parameters come first, in the order of the path. */
function listArguments(document: Document, { path, parameters }: OperationEntry): string[] {
  const resolved = parameters.map((parameter) => resolveReference<Parameter>(document, parameter));
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => currentName(name!));
  const inQuery = resolved.filter((it) => it.in === "query");
  return [...inPath, ...inQuery.map(({ name, required }) => `${printKey(name)}${required ? "" : "?"}`)];
}

/** Formats a schema briefly: its name, or its content one level deep. */
export function formatType(schema: Schema | undefined, deep = true): string {
  if (!schema) return "void";
  const { $ref, type, items, properties, anyOf, oneOf, allOf } = schema;
  if ($ref) return $ref.split("/").at(-1)!;
  const members = anyOf ?? oneOf ?? allOf;
  if (members) return members.map((member) => formatType(member, deep)).join(allOf ? " & " : " | ");
  if (type === "array") return formatType(items, deep).replace(/.* [|&] .*/, "($&)") + "[]";
  if (!properties || !deep) return [type ?? "object"].flat().join(" | ");
  const fields = Object.entries(properties).map(([name, field]) => `${printKey(name)}: ${formatType(field, false)}`);
  return `{ ${fields.join(", ")} }`;
}
