/** Says in words where in an operation a change is. */
import { unescapeSegment } from "../openapi/json-pointer.ts";
import type { Change } from "./changes.ts";
import { codeSpan } from "../text/code-span.ts";

/** What stands for a keyword of a schema, and how many names follow it in the pointer. */
const keywordSteps: Record<string, { names: number; say: (name: string) => string }> = {
  properties: { names: 1, say: (name) => `.${name}` },
  items: { names: 0, say: () => "[]" },
  additionalProperties: { names: 0, say: () => ".*" },
  anyOf: { names: 1, say: (index) => `(${Number(index) + 1})` },
};

/** `in the answer 200, at …`: empty for what concerns the operation as a whole. */
export function describeLocation({ operation, pointer }: Pick<Change, "operation" | "pointer">): string {
  if (operation === null) return pointer === "#" ? "" : `at ${codeSpan(pointer)}`;
  const [part = "", ...rest] = pointer.split("/").slice(4).map(unescapeSegment);
  if (part === "parameters") return `parameter ${codeSpan(rest[0])}${describeSchemaPath(rest.slice(1))}`;
  if (part === "requestBody") return `body${inContent(rest)}`;
  if (part === "responses") return `answer${rest[0] ? ` ${codeSpan(rest[0])}` : ""}${inContent(rest.slice(1))}`;
  return "";
}

function inContent([kind, name, ...rest]: string[]): string {
  if (kind === "headers") return `, header ${codeSpan(name)}${describeSchemaPath(rest)}`;
  return kind === "content" ? describeSchemaPath(rest) : "";
}

/** The way through a schema as code would go it: `.rule.conditions[].type`. */
function describeSchemaPath([keyword, ...rest]: string[]): string {
  if (keyword !== "schema") return "";
  const way = [...schemaPathParts(rest)].join("").replace(/^\./, "");
  return way ? `, ${codeSpan(truncateStart(way))}` : "";
}

function* schemaPathParts(keys: string[]): Generator<string> {
  for (let at = 0; at < keys.length; at++) {
    const step = Object.hasOwn(keywordSteps, keys[at]!) ? keywordSteps[keys[at]!] : undefined;
    yield step ? step.say(keys[at + 1] ?? "") : `.${keys[at]}`;
    at += step?.names ?? 0;
  }
}

/** The end of a long way says more than its beginning. */
function truncateStart(way: string): string {
  return way.length > 100 ? `…${way.slice(-100)}` : way;
}
