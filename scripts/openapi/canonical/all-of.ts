/** Intersections of schemas: the meaning of `allOf`. */
import type { Node, Schema } from "../document.ts";

/** One way to satisfy a schema: its keywords, and its child schemas by label (`.name`, `[]`, `{}`, `not`, `contains`). */
export interface Alternative {
  keywords: Node;
  children: Map<string, Schema>;
  /** The schemas of the description that contain the keywords. */
  origins: Schema[];
  /** The name of the union member: the name of its component or its title. */
  name: string | undefined;
}

/** Keywords whose stricter value applies. */
const strictestOf: Record<string, (a: number, b: number) => number> = {
  minimum: Math.max,
  exclusiveMinimum: Math.max,
  minLength: Math.max,
  minItems: Math.max,
  minProperties: Math.max,
  maximum: Math.min,
  exclusiveMaximum: Math.min,
  maxLength: Math.min,
  maxItems: Math.min,
  maxProperties: Math.min,
};

/** Maximum number of combinations. Beyond it, a list of alternatives is kept as a separate rule. */
const maxCombinations = 256;

/** Returns the alternatives that satisfy one alternative of each list. */
export function intersectAll(factors: Alternative[][]): Alternative[] {
  return factors.reduce((left, right) =>
    Math.min(left.length, right.length) > 1 && left.length * right.length > maxCombinations
      ? left.map((each) => withRule(each, right))
      : left.flatMap((a) => right.flatMap((b) => intersect(a, b) ?? [])),
  );
}

/** Adds a list of alternatives to an alternative without combining them. */
function withRule({ keywords, children, ...rest }: Alternative, rule: Alternative[]): Alternative {
  const known = (keywords["allOf"] as unknown[] | undefined) ?? [];
  const plain = rule.map((each) => ({
    ...each.keywords,
    required: [...((each.keywords.required as Set<string>) ?? [])],
  }));
  const added = rule.flatMap((each, index) =>
    [...each.children].map(([label, child]) => [`allOf/${known.length} ${index} ${label}`, child] as const),
  );
  return { ...rest, keywords: { ...keywords, allOf: [...known, plain] }, children: new Map([...children, ...added]) };
}

/** Returns the alternative that satisfies both, or undefined if no value can. */
function intersect(a: Alternative, b: Alternative): Alternative | undefined {
  const types = intersectTypes(a.keywords.type, b.keywords.type);
  const values = intersectValues(a.keywords.enum, b.keywords.enum);
  if (types.length === 0 || values?.length === 0 || rejectsRequired(a, b) || rejectsRequired(b, a)) return undefined;
  const keywords: Node = { ...a.keywords, ...b.keywords };
  if (types[0]) keywords.type = types[0];
  if (values) keywords.enum = values;
  for (const key of Object.keys(a.keywords))
    if (key in b.keywords) keywords[key] = intersectKeyword(key, keywords[key], a.keywords[key], b.keywords[key]);
  const [leftChildren, rightChildren] = [filterAllowed(b, a.children), filterAllowed(a, b.children)];
  const children = new Map(leftChildren);
  for (const [label, child] of rightChildren)
    children.set(label, leftChildren.has(label) ? combineChildren(label, leftChildren.get(label)!, child) : child);
  return { keywords, children, origins: [...a.origins, ...b.origins], name: a.name ?? b.name };
}

function intersectTypes(a: unknown, b: unknown): unknown[] {
  if (a === b || b === undefined) return [a];
  if (a === undefined) return [b];
  return isNumeric(a) && isNumeric(b) ? ["integer"] : [];
}

function intersectValues(a: unknown, b: unknown): unknown[] | undefined {
  if (!Array.isArray(a) || !Array.isArray(b)) return undefined;
  const texts = new Set(b.map((value) => JSON.stringify(value)));
  return a.filter((value) => texts.has(JSON.stringify(value)));
}

function intersectKeyword(key: string, current: unknown, a: unknown, b: unknown): unknown {
  if (key === "type" || key === "enum" || Object.is(a, b)) return current;
  if (key === "required") return new Set([...(a as Set<string>), ...(b as Set<string>)]);
  if (strictestOf[key]) return strictestOf[key](a as number, b as number);
  return [a, b].flat().sort();
}

/** Returns whether a closed object (`additionalProperties: false`) rejects a property that another alternative requires. */
function rejectsRequired({ keywords, children }: Alternative, other: Alternative): boolean {
  const required = [...((other.keywords.required as Set<string> | undefined) ?? [])];
  return keywords.additionalProperties === false && required.some((name) => !children.has(`.${name}`));
}

function filterAllowed({ keywords, children }: Alternative, others: Map<string, Schema>): Map<string, Schema> {
  if (keywords.additionalProperties !== false) return others;
  return new Map([...others].filter(([label]) => !label.startsWith(".") || children.has(label)));
}

type Combinator = "allOf" | "anyOf";

/** The schemas that a combined schema consists of. */
const partsOf: Record<Combinator, WeakMap<Schema, Schema[]>> = { allOf: new WeakMap(), anyOf: new WeakMap() };

/** Combined schemas by their first part and the numbers of all parts. */
const combinations = new WeakMap<Schema, Map<string, Schema>>();

const numbers = new WeakMap<Schema, number>();
let count = 0;

/** Combines two children. Two `not` schemas become the `not` of their union. For other children, both schemas apply. */
function combineChildren(label: string, a: Schema, b: Schema): Schema {
  return combine(label === "not" ? "anyOf" : "allOf", a, b);
}

/**
 * Returns a combined schema. Equal sets of schemas share one combined schema, so that recursion through intersections
 * terminates.
 */
function combine(combinator: Combinator, a: Schema, b: Schema): Schema {
  const known = partsOf[combinator];
  const parts = [...new Set([a, b].flatMap((schema) => known.get(schema) ?? [schema]))].sort(
    (left, right) => numberOf(left) - numberOf(right),
  );
  const [first] = parts;
  if (parts.length === 1) return first!;
  const key = `${combinator} ${parts.map(numberOf).join()}`;
  const siblings = combinations.get(first!) ?? new Map<string, Schema>();
  combinations.set(first!, siblings);
  const combined = siblings.get(key) ?? { [combinator]: parts };
  siblings.set(key, combined);
  known.set(combined, parts);
  return combined;
}

function numberOf(schema: Schema): number {
  const number = numbers.get(schema) ?? ++count;
  numbers.set(schema, number);
  return number;
}

export function isNumeric(type: unknown): boolean {
  return type === "number" || type === "integer";
}
