/** The page of a call: what it does, a program, a curl command, its parameters, its response and its errors. */
import { legacyCallNames } from "../../src/legacy/legacy-names.ts";
import { type CallSummary, formatCall } from "../generate/calls.ts";
import { toRoute } from "../generate/route.ts";
import { currentName } from "../openapi/call-names.ts";
import { type Document, type OperationEntry, resolveReference } from "../openapi/document.ts";
import { codeSpan, escapeMarkdown, sanitizeLine } from "../text/code-span.ts";
import type { CallExample } from "./call-example.ts";
import { type Field, parameterFields, propertyFields } from "./fields.ts";

/** What the pages of calls know of each other. */
export interface CallLinks {
  /** Returns the relative URL of the page of a call. Undefined if there is no such call. */
  callPage(name: string): string | undefined;
  /** Returns the relative URL of the page of a type. Undefined if the package does not export it. */
  typePage(name: string): string | undefined;
}

/** Returns the page as markdown. */
export function printCallPage(
  document: Document,
  call: CallSummary,
  entry: OperationEntry,
  example: CallExample,
  links: CallLinks,
): string {
  const { operation, parameters } = entry;
  const body = operation.requestBody && resolveReference(document, operation.requestBody);
  const [content] = Object.values(body?.content ?? {});
  const paragraphs = String(operation.description ?? "").split(/\n\s*\n/);
  const sections = [
    `# ${call.name}`,
    `${printParagraph(call.summary)}.`,
    ...paragraphs.map(printParagraph),
    printFacts(call, links),
    printExample(example),
    printFields("Parameters", parameterFields(document, parameters)),
    call.body && `## Body\n\nType: ${printType(call.body, links)}`,
    printFields("", propertyFields(document, content?.schema)),
    printResponse(call, example, links),
    printErrors(document, entry, links),
  ];
  return `${sections.filter(Boolean).join("\n\n")}\n`;
}

/** Returns the name of a call in clients of `withLegacyNames`. */
export function legacyName(name: string): string {
  const legacyNames = Object.entries(legacyCallNames);
  const parts = name.split(".");
  return parts.map((part) => legacyNames.find(([, current]) => current === part)?.[0] ?? part).join(".");
}

function printFacts(call: CallSummary, { callPage }: CallLinks): string {
  const { name, route, tag, operationId, counterpart, pagination, legacy, deprecated } = call;
  const section = [sanitizeLine(tag).toLowerCase().replaceAll(" ", "-"), operationId.toLowerCase()];
  const other = counterpart && callPage(counterpart);
  const oldName = legacyName(name);
  return [
    `- Call: ${code(formatCall(call))}`,
    `- HTTP: [${code(route)}](/http-api.html#/${section.map(encodeURIComponent).join("/")})`,
    oldName !== name && !callPage(oldName) && `- Legacy name: ${code(`cdp.${oldName}`)}`,
    counterpart && `- In JSON:API: ${other ? `[${code(`cdp.${counterpart}`)}](${other})` : code(`cdp.${counterpart}`)}`,
    pagination && `- Pagination: by ${pagination}`,
    legacy && "- **Legacy**: use the JSON:API call",
    deprecated && !legacy && "- **Deprecated**",
  ]
    .filter(Boolean)
    .join("\n");
}

function printExample({ program, curl }: CallExample): string {
  return `::: code-group\n\n${fence("ts [TypeScript]", program)}\n\n${fence("sh [curl]", curl)}\n\n:::`;
}

function printFields(heading: string, fields: Field[]): string {
  if (fields.length === 0) return "";
  const rows = fields.map(({ name, type, required, description }) =>
    [code(name) + (required ? "" : "?"), cell(type), escapeMarkdown(description)].join(" | "),
  );
  const table = ["| name | type | description |", "| - | - | - |", ...rows.map((row) => `| ${row} |`)].join("\n");
  return heading ? `## ${heading}\n\n${table}` : table;
}

function printResponse({ returns }: CallSummary, { response }: CallExample, links: CallLinks): string {
  const text = `## Response\n\nType: ${printType(returns, links)}`;
  return response === undefined ? text : `${text}\n\n::: details Example\n\n${fence("json", response)}\n\n:::`;
}

/** Lists the error responses of the description, and says which failures are retried. */
function printErrors(document: Document, entry: OperationEntry, links: CallLinks): string {
  const rows = Object.entries(entry.operation.responses)
    .filter(([status]) => !status.startsWith("2"))
    .map(([status, response]) => {
      const { description = "", content = {} } = resolveReference(document, response);
      const [media] = Object.values(content);
      const name = media?.schema?.$ref?.split("/").at(-1);
      return `| ${code(status)} | ${escapeMarkdown(description)} | ${name ? printType(name, links) : ""} |`;
    });
  const { method, idempotent } = toRoute(document, entry);
  const isRetried = method === "GET" || idempotent;
  return [
    "## Errors",
    "An error response throws an [HttpError](/reference/td-cdp/classes/HttpError.md).",
    ["| status | meaning | body |", "| - | - | - |", ...rows].join("\n"),
    isRetried
      ? "The call is retried after network errors, 408, 429 and 5xx."
      : "The call is retried only if the request was not sent, or after 429 and 503 with `Retry-After`.",
  ].join("\n\n");
}

function printType(type: string, { typePage }: CallLinks): string {
  const page = typePage(type);
  return page ? `[${code(type)}](${page})` : code(type);
}

/** Prints a text of the description as a paragraph. Its first character cannot begin a list or a container. */
export function printParagraph(text: string): string {
  return escapeMarkdown(text).replace(/^[^\p{L}&`]/u, (first) => `&#${first.codePointAt(0)};`);
}

/** Prints a code span. VitePress includes files by comments, also in code. */
export function code(text: string): string {
  return codeSpan(text, Infinity).replaceAll("<!--", "<! --");
}

/** Returns a code span of a table: there, `|` would end the cell. */
function cell(text: string): string {
  return code(text).replaceAll("|", "\\|");
}

/** Prints a code block. A comment can only stand in a string, where it is written with an escape. */
function fence(language: string, text: string): string {
  const marks = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${marks}${language}\n${text.trimEnd().replaceAll("<!--", "\\u003c!--")}\n${marks}`;
}
