/** What satisfies two schemas at once: the meaning of `allOf`. */
import type { Node, Schema } from "../document.ts";

/** One way to satisfy a schema: its scalar keywords and the schemas below it, by label (`.name`, `[]`, `{}`, `not`). */
export interface Alternative {
  keywords: Node;
  children: Map<string, Schema>;
}

/** Keywords of which two that meet in an `allOf` leave the stricter. */
const strictest: Record<string, (a: number, b: number) => number> = {
  minimum: Math.max,
  minLength: Math.max,
  minItems: Math.max,
  minProperties: Math.max,
  maximum: Math.min,
  maxLength: Math.min,
  maxItems: Math.min,
  maxProperties: Math.min,
};

/** What satisfies one of each factor. */
export function product(factors: Alternative[][]): Alternative[] {
  return factors.reduce((left, right) => left.flatMap((a) => right.flatMap((b) => join(a, b) ?? [])));
}

/** What satisfies both; undefined when nothing can. */
function join(a: Alternative, b: Alternative): Alternative | undefined {
  const types = joinTypes(a.keywords.type, b.keywords.type);
  const values = joinValues(a.keywords.enum, b.keywords.enum);
  if (types.length === 0 || values?.length === 0 || shutsOut(a, b) || shutsOut(b, a)) return undefined;
  const keywords: Node = { ...a.keywords, ...b.keywords };
  if (types[0]) keywords.type = types[0];
  if (values) keywords.enum = values;
  for (const key of Object.keys(a.keywords))
    if (key in b.keywords) keywords[key] = joinKeyword(key, keywords[key], a.keywords[key], b.keywords[key]);
  const [left, right] = [allowedBy(b, a.children), allowedBy(a, b.children)];
  const children = new Map(left);
  for (const [label, child] of right) children.set(label, left.has(label) ? both(left.get(label)!, child) : child);
  return { keywords, children };
}

function joinTypes(a: unknown, b: unknown): unknown[] {
  if (a === b || b === undefined) return [a];
  if (a === undefined) return [b];
  return isNumeric(a) && isNumeric(b) ? ["integer"] : [];
}

function joinValues(a: unknown, b: unknown): unknown[] | undefined {
  if (!Array.isArray(a) || !Array.isArray(b)) return undefined;
  return a.filter((value) => b.includes(value));
}

function joinKeyword(key: string, joined: unknown, a: unknown, b: unknown): unknown {
  if (key === "type" || key === "enum" || Object.is(a, b)) return joined;
  if (key === "required") return new Set([...(a as Set<string>), ...(b as Set<string>)]);
  if (strictest[key]) return strictest[key](a as number, b as number);
  return [a, b].flat().sort();
}

/** A closed object takes no property but its own. */
function shutsOut({ keywords, children }: Alternative, other: Alternative): boolean {
  const required = [...((other.keywords.required as Set<string> | undefined) ?? [])];
  return keywords.additionalProperties === false && required.some((name) => !children.has(`.${name}`));
}

function allowedBy({ keywords, children }: Alternative, others: Map<string, Schema>): Map<string, Schema> {
  if (keywords.additionalProperties !== false) return others;
  return new Map([...others].filter(([label]) => !label.startsWith(".") || children.has(label)));
}

const joined = new WeakMap<Schema, WeakMap<Schema, Schema>>();

/** One schema for every pair, so that recursion through pairs ends. */
function both(a: Schema, b: Schema): Schema {
  if (a === b) return a;
  const withA = joined.get(a) ?? new WeakMap<Schema, Schema>();
  joined.set(a, withA);
  const pair = withA.get(b) ?? { allOf: [a, b] };
  withA.set(b, pair);
  return pair;
}

function isNumeric(type: unknown): boolean {
  return type === "number" || type === "integer";
}
