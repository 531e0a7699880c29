/** Says in words where in an operation a change is. */
import type { Change } from "./changes.ts";
import { code } from "./code-span.ts";

/** What stands for a keyword of a schema, and how many names follow it in the pointer. */
const steps: Record<string, { names: number; say: (name: string) => string }> = {
  properties: { names: 1, say: (name) => `.${name}` },
  items: { names: 0, say: () => "[]" },
  additionalProperties: { names: 0, say: () => ".*" },
  anyOf: { names: 1, say: (index) => `(${Number(index) + 1})` },
};

/** `in the answer 200, at …`: empty for what concerns the operation as a whole. */
export function placeOf({ operation, pointer }: Pick<Change, "operation" | "pointer">): string {
  if (operation === null) return pointer === "#" ? "" : `at ${code(pointer)}`;
  const [part = "", ...rest] = pointer.split("/").slice(4).map(unescape);
  if (part === "parameters") return `parameter ${code(rest[0])}${inSchema(rest.slice(1))}`;
  if (part === "requestBody") return `body${inContent(rest)}`;
  if (part === "responses") return `answer${rest[0] ? ` ${code(rest[0])}` : ""}${inContent(rest.slice(1))}`;
  return "";
}

function inContent([kind, name, ...rest]: string[]): string {
  if (kind === "headers") return `, header ${code(name)}${inSchema(rest)}`;
  return kind === "content" ? inSchema(rest) : "";
}

/** The way through a schema as code would go it: `.rule.conditions[].type`. */
function inSchema([keyword, ...rest]: string[]): string {
  if (keyword !== "schema") return "";
  const way = [...wayOf(rest)].join("").replace(/^\./, "");
  return way ? `, ${code(shortened(way))}` : "";
}

function* wayOf(keys: string[]): Generator<string> {
  for (let at = 0; at < keys.length; at++) {
    const step = Object.hasOwn(steps, keys[at]!) ? steps[keys[at]!] : undefined;
    yield step ? step.say(keys[at + 1] ?? "") : `.${keys[at]}`;
    at += step?.names ?? 0;
  }
}

/** The end of a long way says more than its beginning. */
function shortened(way: string): string {
  return way.length > 100 ? `…${way.slice(-100)}` : way;
}

function unescape(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
