/** Describes the location of a change in an operation. */
import { unescapeSegment } from "../openapi/json-pointer.ts";
import type { Change } from "./changes.ts";
import { codeSpan } from "../text/code-span.ts";

type Place = Pick<Change, "operation" | "pointer" | "mediaType">;

/** The format of a schema keyword, and the number of names that follow it in the pointer. */
const keywordSteps: Record<string, { names: number; format: (name: string) => string }> = {
  properties: { names: 1, format: (name) => `.${name}` },
  items: { names: 0, format: () => "[]" },
  prefixItems: { names: 1, format: (index) => `[${index}]` },
  additionalProperties: { names: 0, format: () => ".*" },
  patternProperties: { names: 1, format: (pattern) => `./${pattern}/` },
  anyOf: { names: 1, format: (name) => `(${name})` },
};

/** Returns `body, name` or `response 200, id`. Returns an empty string for the whole operation. */
export function describeLocation({ operation, pointer, mediaType }: Place): string {
  if (operation === null) return pointer === "#" ? "" : `at ${codeSpan(pointer)}`;
  return describeParts(pointer.split("/").slice(4).map(unescapeSegment), mediaType);
}

function describeParts([part = "", ...rest]: string[], mediaType: string | undefined): string {
  const inMediaType = mediaType === undefined ? "" : ` as ${codeSpan(mediaType)}`;
  if (part === "parameters") return `parameter ${codeSpan(rest[0])}${describeSchemaPath(rest.slice(1))}`;
  if (part === "requestBody") return `body${inMediaType}${describeContent(rest)}`;
  if (part === "responses")
    return `response${rest[0] ? ` ${codeSpan(rest[0])}` : ""}${inMediaType}${describeContent(rest.slice(1))}`;
  if (part !== "callbacks") return "";
  const below = describeParts(rest.slice(1), mediaType);
  return `callback ${codeSpan(rest[0])}${below ? `, ${below}` : ""}`;
}

function describeContent([kind, name, ...rest]: string[]): string {
  if (kind === "headers") return `, header ${codeSpan(name)}${describeSchemaPath(rest)}`;
  if (kind !== "content") return "";
  return rest[0] === "encoding" ? `, part ${codeSpan(rest[1])}` : describeSchemaPath(rest);
}

/** Returns the path through a schema, in the syntax of property access: `.rule.conditions[].type`. */
function describeSchemaPath([keyword, ...rest]: string[]): string {
  if (keyword !== "schema") return "";
  const path = [...schemaPathParts(rest)].join("").replace(/^\./, "");
  return path ? `, ${codeSpan(truncateStart(path))}` : "";
}

function* schemaPathParts(keys: string[]): Generator<string> {
  for (let index = 0; index < keys.length; index++) {
    const step = Object.hasOwn(keywordSteps, keys[index]!) ? keywordSteps[keys[index]!] : undefined;
    yield step ? step.format(keys[index + 1] ?? "") : `.${keys[index]}`;
    index += step?.names ?? 0;
  }
}

/** Truncates the start, because the end of a path is more specific. */
function truncateStart(path: string): string {
  return path.length > 100 ? `…${path.slice(-100)}` : path;
}
