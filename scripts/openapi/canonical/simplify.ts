/** Normalizes the keywords of an alternative: converts bounds of 3.0 to 3.1 and removes keywords without effect. */
import type { Node } from "../document.ts";

const bounds = [
  {
    inclusive: "minimum",
    exclusive: "exclusiveMinimum",
    isStricter: (a: number, b: number) => a >= b,
    next: Math.floor,
  },
  {
    inclusive: "maximum",
    exclusive: "exclusiveMaximum",
    isStricter: (a: number, b: number) => a <= b,
    next: Math.ceil,
  },
];

/** Replaces the flags of OpenAPI 3.0 (`exclusiveMinimum: true`) with the bounds of 3.1. */
export function resolveExclusiveFlags(keywords: Node): void {
  for (const { inclusive, exclusive } of bounds) {
    if (typeof keywords[exclusive] !== "boolean") continue;
    if (keywords[exclusive] && inclusive in keywords) {
      keywords[exclusive] = keywords[inclusive];
      delete keywords[inclusive];
    } else delete keywords[exclusive];
  }
}

/** Removes keywords without effect: keywords of other types, weaker bounds, bounds of zero, and patterns that match any string. */
export function simplifyKeywords(keywords: Node): Node {
  const simple = Object.fromEntries(Object.entries(keywords).filter(([key, value]) => hasEffect(key, value, keywords)));
  for (const { inclusive, exclusive, isStricter } of bounds) {
    const [weak, strict] = [simple[inclusive], simple[exclusive]];
    if (typeof weak === "number" && typeof strict === "number")
      delete simple[isStricter(strict, weak) ? inclusive : exclusive];
  }
  return simple.type === "integer" ? withIntegerBounds(simple) : simple;
}

/** Converts exclusive bounds of integers to inclusive bounds: above 0 is from 1. */
function withIntegerBounds(keywords: Node): Node {
  const whole = { ...keywords };
  for (const { inclusive, exclusive, next } of bounds) {
    const limit = whole[exclusive];
    if (typeof limit !== "number") continue;
    whole[inclusive] = next(limit) + (next === Math.floor ? 1 : -1);
    delete whole[exclusive];
  }
  return whole;
}

const typesOfKeyword: Record<string, readonly string[]> = {};
const numbers = ["number", "integer"];
for (const [types, keywords] of [
  [numbers, ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
  [["string"], ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"]],
  [["array"], ["minItems", "maxItems", "uniqueItems", "minContains", "maxContains"]],
  [["object"], ["minProperties", "maxProperties", "required", "dependentRequired", "additionalProperties"]],
] as const)
  for (const keyword of keywords) typesOfKeyword[keyword] = types;

/** Patterns that match every string. */
const matchesAnything = /^(\^?(\.\*|\(\.\*\)|\[\\s\\S\]\*)?\$?|\.\*\??)$/;

function hasEffect(key: string, value: unknown, { type }: Node): boolean {
  const types = Object.hasOwn(typesOfKeyword, key) ? typesOfKeyword[key] : undefined;
  if (types && typeof type === "string" && !types.includes(type)) return false;
  if (key === "pattern" && typeof value === "string") return !matchesAnything.test(value);
  if (key === "multipleOf") return !(value === 1 && type === "integer");
  if (key === "dependentRequired") return Object.keys(value as Node).length > 0;
  return !(value === 0 && ["minLength", "minItems", "minProperties"].includes(key));
}
