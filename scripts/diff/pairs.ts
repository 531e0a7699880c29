/** Finds which member of a union became which: members have no names, so that the most alike are taken for the same. */
import { type Document, resolveReference, type Schema } from "../openapi/document.ts";
import { ownProperty } from "../openapi/json.ts";

type Pair = readonly [before: Schema | undefined, after: Schema | undefined];

interface DocumentPair {
  base: Document;
  revision: Document;
}

/** How deep two members are looked into; siblings that differ only further down are rare. */
const maxDepth = 4;

/** Below this, a member is rather gone and another new. */
const minSimilarity = 0.3;

/** What `type: { enum: [arrival] }` says of a member counts as much as this many other properties. */
const discriminatorWeight = 4;

const scores = new WeakMap<Schema, WeakMap<Schema, number>>();

/** Equal members first, then the most alike; who finds no partner stands alone. */
export function pairMembers(sides: DocumentPair, before: Schema[], after: Schema[]): Pair[] {
  const scored = before.flatMap((base) =>
    after.map((revision) => ({ base, revision, score: cachedSimilarity(sides, base, revision) })),
  );
  const free = new Set([...before, ...after]);
  const pairs: Pair[] = [];
  for (const { base, revision, score } of scored.sort((a, b) => b.score - a.score)) {
    if (score < minSimilarity || !free.has(base) || !free.has(revision)) continue;
    free.delete(base);
    free.delete(revision);
    pairs.push([base, revision]);
  }
  const lost = before.filter((member) => free.has(member)).map((member): Pair => [member, undefined]);
  const gained = after.filter((member) => free.has(member)).map((member): Pair => [undefined, member]);
  return [...pairs, ...lost, ...gained];
}

/** The unions of a shared component are met again in every operation that uses it. */
function cachedSimilarity(sides: DocumentPair, base: Schema, revision: Schema): number {
  const known = scores.get(base) ?? new WeakMap<Schema, number>();
  const score = known.get(revision) ?? similarity(sides, base, revision, maxDepth);
  scores.set(base, known.set(revision, score));
  return score;
}

/** From 0, nothing in common, to 1, the same. */
function similarity(sides: DocumentPair, base: Schema, revision: Schema, depth: number): number {
  if (isSame(base, revision)) return 1;
  if (depth === 0) return 0.5;
  const [left, right] = [resolveReference(sides.base, base), resolveReference(sides.revision, revision)];
  if (left.anyOf || right.anyOf) return unionSimilarity(sides, left, right, depth);
  if (left.type !== right.type) return isNumeric(left) && isNumeric(right) ? 0.5 : 0;
  if (left.type === "object") return objectSimilarity(sides, left, right, depth);
  if (left.type === "array") return 0.5 + similarity(sides, left.items ?? {}, right.items ?? {}, depth - 1) / 2;
  if (left.enum && right.enum) return jaccard(left.enum, right.enum);
  return isSame(left.enum, right.enum) && left.format === right.format ? 0.9 : 0.5;
}

function objectSimilarity(sides: DocumentPair, base: Schema, revision: Schema, depth: number): number {
  const names = new Set([base, revision].flatMap(({ properties }) => Object.keys(properties ?? {})));
  let sum = 0;
  let most = 0;
  for (const name of names) {
    const [before, after] = [ownProperty(base.properties, name), ownProperty(revision.properties, name)];
    const weight = before?.enum && after?.enum ? discriminatorWeight : 1;
    most += weight;
    if (before && after) sum += weight * similarity(sides, before, after, depth - 1);
  }
  return most === 0 ? 0.9 : sum / most;
}

function unionSimilarity(sides: DocumentPair, base: Schema, revision: Schema, depth: number): number {
  const [before, after] = [base.anyOf ?? [base], revision.anyOf ?? [revision]];
  const best = before.map((each) => Math.max(...after.map((other) => similarity(sides, each, other, depth - 1))));
  return best.reduce((a, b) => a + b, 0) / Math.max(before.length, after.length);
}

function jaccard(left: unknown[], right: unknown[]): number {
  return left.filter((value) => right.includes(value)).length / new Set([...left, ...right]).size;
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function isNumeric({ type }: Schema): boolean {
  return type === "number" || type === "integer";
}
