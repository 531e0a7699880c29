/** The issues of an error response, in one form for every shape that the API and its proxies send. */
import { describeBrokenJson } from "./broken-json.ts";
import { isObject } from "./is-object.ts";
import { isHtml, toSingleLine } from "./text.ts";

/** One thing that the API rejects about a request, in its own words, on one line and without API keys. */
export interface Issue {
  message: string;
  /** The most specific code: `meta.validationCode` before `code`. */
  code?: string;
  /** The field that the issue is about, `name` or `sections[0].payload`. */
  field?: string;
  /** The place in the request body, a JSON pointer as the server sent it. */
  pointer?: string;
  /** Resources that block the request, such as segments that refer to the one to delete: at most 20. */
  references?: IssueReference[];
}

/** A resource that an issue names. */
export interface IssueReference {
  type: "segment" | "predictive-segment" | (string & {});
  id: string;
}

type Fields = Record<string, unknown>;
type IssueCollector = { issues: Issue[]; seen: Set<unknown> };

const maxIssues = 100;
const maxReferences = 20;

const messageKeys = /^(message|title|text|error|details?)$/;
const codeKeys = /^(code|(validation|parameter|permission|unprocessableEntity)Code)$/;
/** Wrapper keys that are not field names. */
const wrapperKeys = /^(errors?|details?|base)$/;

const hints: Record<string, string> = {
  html: "The response comes from a proxy or a login page, not from the API.",
  references: "Delete or change what refers to it first.",
  401: "Check that the API key is a master key of this region.",
  403: "The API key has no permission, or the feature is not enabled for the account.",
  404: "It may be deleted, in another region, or not visible to this API key.",
  429: "Lower `requestsPerSecond`.",
};

/**
 * Returns the issues of a parsed or unparsed body: none for an empty one, at most 100. Takes anything, never throws.
 *
 * @param contentType That of the response. Of broken JSON, the issue says only where it is broken.
 */
export function parseIssues(body: unknown, contentType?: string): Issue[] {
  const collector: IssueCollector = { issues: [], seen: new Set() };
  const isText = contentType !== undefined && typeof body === "string" && body.trim() !== "";
  const broken = isText && describeBrokenJson(body, contentType);
  try {
    collectIssues(collector, broken ? `broken JSON: ${broken}` : body, "");
  } catch {
    // Nested deeper than the stack allows: keeps what was found so far.
  }
  return collector.issues;
}

/** Returns the first issue in one sentence, and the number of others. */
export function summarizeIssues([first, ...others]: readonly Issue[]): string {
  if (!first) return "without a message";
  const { field, message } = first;
  // Rails messages continue the field name: "name", "has already been taken".
  const subject = field && /^[a-z]/.test(message) ? `${field.charAt(0).toUpperCase()}${field.slice(1)} ` : "";
  return `${subject}${message}${others[0] ? ` (and ${others.length} more)` : ""}`;
}

/** Returns what to do about an error response, if that is known. */
export function findHint(status: number | undefined, body: unknown, issues: Issue[]): string | undefined {
  return hints[isHtml(body) ? "html" : issues.some(({ references }) => references) ? "references" : `${status}`];
}

function collectIssues(collector: IssueCollector, value: unknown, field: string): void {
  if (collector.seen.has(value) || collector.issues.length >= maxIssues) return;
  if (!isObject(value)) return collectIssue(collector, { message: value }, field);
  collector.seen.add(value);
  if (!Array.isArray(value)) return collectIssue(collector, value, field);
  for (const item of value) collectIssues(collector, item, field);
}

function collectIssue(collector: IssueCollector, fields: Fields, field: string): void {
  const issue: Issue = { message: "", ...(field && { field: toSingleLine(field, 200) }) };
  const references: IssueReference[] = [];
  const messages = new Set<string>();
  const nested: [key: string, value: unknown][] = [];
  for (const [key, value] of flattenMetaEntries(fields)) {
    const text = titleOrLine(value);
    if (key.startsWith("referencedBy")) references.push(...listReferences(key, value));
    else if (!text) nested.push([key, value]);
    else if (messageKeys.test(key)) messages.add(text);
    else if (codeKeys.test(key)) issue.code = key === "code" ? (issue.code ?? text) : text;
    else if (key === "pointer") issue.pointer = text;
    else nested.push([key, value]);
  }
  issue.message = toSingleLine([...messages].join(": ") || describeReferences(references) || issue.code);
  if (references[0]) issue.references = references.slice(0, maxReferences);
  if (issue.message) collector.issues.push(issue);
  for (const [key, value] of nested)
    if (isObject(value) || (!issue.message && titleOrLine(value)))
      collectIssues(collector, value, wrapperKeys.test(key) ? field : field ? `${field}.${key}` : key);
}

/** Returns the entries of an item, with those of its `meta` and `source` among them. */
function flattenMetaEntries(fields: Fields): [string, unknown][] {
  return Object.entries(fields).flatMap(([key, value]) =>
    /^(meta|source)$/.test(key) && isObject(value) && !Array.isArray(value) ? Object.entries(value) : [[key, value]],
  );
}

/** Reads `referencedByPredictiveSegments: ["9"]` or `[{ id: 9 }]`. */
function listReferences(key: string, items: unknown): IssueReference[] {
  const name = key.slice(12).replace(/\B[A-Z]/g, "-$&");
  const type = toSingleLine(name.replace(/s$/, "").toLowerCase(), 50);
  const ids = [items].flat().map((item) => toSingleLine(isObject(item) ? item.id : item, 50));
  return ids.filter(Boolean).map((id) => ({ type, id }));
}

function describeReferences(references: IssueReference[]): string {
  const names = references.slice(0, maxReferences).map(({ type, id }) => `${type} ${id}`);
  const more = references.length - names.length;
  return names[0] ? `referenced by ${names.join(", ")}${more ? ` and ${more} more` : ""}` : "";
}

function titleOrLine(value: unknown): string {
  const line = toSingleLine(value);
  return isHtml(line) ? (/<title.*?> ?([^<]+?) ?</i.exec(line)?.[1] ?? "an HTML page") : line;
}
