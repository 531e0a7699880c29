/** What an answer complains about, in one form for every shape that the API and its proxies send, and what to do. */

/** One complaint of the API about a request, in its own words, on one line and without API keys. */
export interface Issue {
  message: string;
  /** The most specific code that is given: `meta.validationCode` before `code`. */
  code?: string;
  /** What the complaint is about, `name` or `sections[0].payload`. */
  field?: string;
  /** The place in the body that was sent, a JSON pointer as the server gave it. */
  pointer?: string;
  /** What stands in the way, such as the segments that refer to one that is to be deleted. */
  references?: IssueReference[];
}

/** A resource that an issue names. */
export interface IssueReference {
  type: "segment" | "predictive-segment" | (string & {});
  id: string;
}

type Fields = Record<string, unknown>;
type IssueCollector = { issues: Issue[]; seen: Set<unknown> };

const messageKeys = /^(message|title|text|error|details?)$/;
const codeKeys = /^(code|(validation|parameter|permission|unprocessableEntity)Code)$/;
/** Keys that stand around issues and name no field. */
const wrapperKeys = /^(errors?|details?|base)$/;
/** An `Authorization` value, or the end of a bare key, that a server or a proxy repeats. */
const apiKeyPattern = /TD1\s+[^\s"'`]+|\d\/[0-9a-f]{16,}/gi;

const hintsByStatus: Record<string, string> = {
  html: "Answered by a proxy or a login page, not by the API.",
  references: "Delete or change these first.",
  401: "Use a master key of this region, after `TD1`.",
  403: "No permission, or the feature is off.",
  404: "Gone, in another region, or not visible to this key.",
  429: "Lower `requestsPerSecond`.",
};

/** The issues of an answer's body, parsed or text; none for an empty one, 100 at most. Takes anything, never throws. */
export function parseIssues(body: unknown): Issue[] {
  const walk: IssueCollector = { issues: [], seen: new Set() };
  try {
    collectIssues(walk, body, "");
  } catch {
    // Nested deeper than the stack is high: what was found on the way counts.
  }
  return walk.issues;
}

/** The first issue in one sentence, and how many more there are. */
export function summarizeIssues([first, ...others]: readonly Issue[]): string {
  if (!first) return "without a message";
  const { field, message } = first;
  // As Rails says it: "name", "has already been taken".
  const subject = field && /^[a-z]/.test(message) ? `${field.charAt(0).toUpperCase()}${field.slice(1)} ` : "";
  return `${subject}${message}${others[0] ? ` (and ${others.length} more)` : ""}`;
}

/** What to do about an answer, where that is known. */
export function findHint(status: number | undefined, body: unknown, issues: Issue[]): string | undefined {
  return hintsByStatus[
    isHtml(body) ? "html" : issues.some(({ references }) => references) ? "references" : `${status}`
  ];
}

/** A text with `[key]` for each API key. */
export function redactKeys(text: string): string {
  return text.replace(apiKeyPattern, "[key]");
}

/** A text or number as one line without API keys and control characters, cut where it is long; else empty. */
export function toSingleLine(value: unknown, length = 1000): string {
  if (!/string|number/.test(typeof value)) return "";
  const start = `${value}`.slice(0, 4 * length);
  const line = redactKeys(start)
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

function collectIssues(walk: IssueCollector, value: unknown, field: string): void {
  if (walk.seen.has(value) || walk.issues.length >= 100) return;
  if (!isObject(value)) return collectIssue(walk, { message: value }, field);
  walk.seen.add(value);
  if (!Array.isArray(value)) return collectIssue(walk, value, field);
  for (const item of value) collectIssues(walk, item, field);
}

function collectIssue(walk: IssueCollector, fields: Fields, field: string): void {
  const own: Issue = { message: "", ...(field && { field }) };
  const words = new Set<string>();
  const others = flattenMetaEntries(fields).filter(([key, value]) => {
    const text = titleOrLine(value);
    if (key.startsWith("referencedBy")) addReferences(own, key, value);
    else if (!text) return isObject(value);
    else if (messageKeys.test(key)) words.add(text);
    else if (codeKeys.test(key)) own.code = key === "code" ? (own.code ?? text) : text;
    else if (key === "pointer") own.pointer = text;
    else return true;
    return false;
  });
  own.message = [...words].join(": ") || own.message || own.code || "";
  if (own.message) walk.issues.push(own);
  for (const [key, value] of others)
    if (isObject(value) || !own.message)
      collectIssues(walk, value, wrapperKeys.test(key) ? field : field ? `${field}.${key}` : key);
}

/** The entries of an item, with those of its `meta` and `source` among them. */
function flattenMetaEntries(fields: Fields): [string, unknown][] {
  return Object.entries(fields).flatMap(([key, value]) =>
    /^(meta|source)$/.test(key) && isObject(value) && !Array.isArray(value) ? Object.entries(value) : [[key, value]],
  );
}

/** `referencedByPredictiveSegments: ["9"]` or `[{ id: 9 }]`. */
function addReferences(issue: Issue, key: string, items: unknown): void {
  const type = key
    .slice(12)
    .replace(/\B[A-Z]/g, "-$&")
    .replace(/s$/, "")
    .toLowerCase();
  for (const item of [items].flat()) {
    const id = toSingleLine(isObject(item) ? item.id : item);
    if (!id) continue;
    issue.message += `${issue.message ? "," : "referenced by"} ${type} ${id}`;
    (issue.references ??= []).push({ type, id });
  }
}

function isHtml(value: unknown): boolean {
  return /^<(!doctype|html|head|body)/i.test(toSingleLine(value));
}

function titleOrLine(value: unknown): string {
  const line = toSingleLine(value);
  return isHtml(line) ? (/<title.*?> ?([^<]+?) ?</i.exec(line)?.[1] ?? "an HTML page") : line;
}

function isObject(value: unknown): value is Fields {
  return Object(value) === value;
}
