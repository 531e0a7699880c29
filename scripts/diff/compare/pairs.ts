/** Pairs the members of two unions by discriminator value, by name, or by similarity. */
import { isNumeric } from "../../openapi/canonical/all-of.ts";
import type { SchemaAlternative, SchemaNode } from "../contract/schema-node.ts";

export type MemberPair = readonly [before: SchemaAlternative | undefined, after: SchemaAlternative | undefined];

type Score = (before: SchemaAlternative, after: SchemaAlternative) => number;

/** Maximum depth for the similarity of members. Members rarely differ only at a greater depth. */
const maxDepth = 4;

/** Members with a lower similarity count as removed and added. */
const minSimilarity = 0.3;

/** The weight of a property with constants. Other properties have the weight 1. */
const constantWeight = 4;

/** Pairs each member at most once: first equal members, then by tag, by name, and by similarity. */
export function pairMembers(before: SchemaAlternative[], after: SchemaAlternative[]): MemberPair[] {
  const left = new Set(before);
  const right = new Set(after);
  const pairs: MemberPair[] = [];
  const scores = new Map<SchemaAlternative, Map<SchemaAlternative, number>>();
  const similarity: Score = (base, revision) => {
    const known = scores.get(base) ?? new Map<SchemaAlternative, number>();
    const score = known.get(revision) ?? memberSimilarity(base, revision, maxDepth);
    scores.set(base, known.set(revision, score));
    return score;
  };
  for (const score of [isEqual, hasSameTags, hasSameName, similarity]) {
    for (const [base, revision] of bestFirst([...left], [...right], score)) {
      if (!left.has(base) || !right.has(revision)) continue;
      left.delete(base);
      right.delete(revision);
      pairs.push([base, revision]);
    }
  }
  return [
    ...pairs,
    ...[...left].map((member): MemberPair => [member, undefined]),
    ...[...right].map((member): MemberPair => [undefined, member]),
  ];
}

/** Lists the properties of a member that have a single value: `kind: electric`. */
export function tagsOf({ children }: SchemaAlternative): Map<string, unknown> {
  const tags = new Map<string, unknown>();
  for (const [label, child] of children) {
    const values = label.startsWith(".") ? constantsOf(child) : undefined;
    if (values?.length === 1) tags.set(label.slice(1), values[0]);
  }
  return tags;
}

/** Returns the values of a schema that consists of a list of values only. */
export function constantsOf({ alternatives }: SchemaNode): unknown[] | undefined {
  return alternatives.length === 1 ? (alternatives[0]!.keywords.enum as unknown[] | undefined) : undefined;
}

function bestFirst(before: SchemaAlternative[], after: SchemaAlternative[], score: Score) {
  return before
    .flatMap((base) => after.map((revision) => ({ base, revision, score: score(base, revision) })))
    .filter((each) => each.score >= minSimilarity)
    .sort((a, b) => b.score - a.score)
    .map(({ base, revision }) => [base, revision] as const);
}

function isEqual(before: SchemaAlternative, after: SchemaAlternative): number {
  return before.class === after.class ? 1 : 0;
}

function hasSameTags(before: SchemaAlternative, after: SchemaAlternative): number {
  const [left, right] = [tagsOf(before), tagsOf(after)];
  const shared = [...left].filter(([name]) => right.has(name));
  const same = shared.filter(([name, value]) => right.get(name) === value).length;
  return shared.length > 0 && same === shared.length ? 1 : 0;
}

function hasSameName(before: SchemaAlternative, after: SchemaAlternative): number {
  const isSame = before.name !== undefined && before.name === after.name;
  return isSame && before.keywords.type === after.keywords.type
    ? Math.max(memberSimilarity(before, after, 1), minSimilarity)
    : 0;
}

/** Returns the similarity: 0 for nothing in common, 1 for equal. */
function memberSimilarity(before: SchemaAlternative, after: SchemaAlternative, depth: number): number {
  if (before.class === after.class) return 1;
  if (depth === 0) return 0.5;
  const [left, right] = [before.keywords, after.keywords];
  if (left.type !== right.type) return isNumeric(left.type) && isNumeric(right.type) ? 0.5 : 0;
  if (left.type === "object") return objectSimilarity(before, after, depth);
  if (left.type === "array")
    return 0.5 + childSimilarity(before.children.get("[]"), after.children.get("[]"), depth) / 2;
  if (left.enum && right.enum) return jaccard(left.enum as unknown[], right.enum as unknown[]);
  return left.enum === right.enum && left.format === right.format ? 0.9 : 0.5;
}

function objectSimilarity(before: SchemaAlternative, after: SchemaAlternative, depth: number): number {
  const labels = new Set([...before.children.keys(), ...after.children.keys()]);
  let sum = 0;
  let most = 0;
  for (const label of labels) {
    const [base, revision] = [before.children.get(label), after.children.get(label)];
    const weight = base && revision && constantsOf(base) && constantsOf(revision) ? constantWeight : 1;
    most += weight;
    if (base && revision) sum += weight * childSimilarity(base, revision, depth);
  }
  return most === 0 ? 0.9 : sum / most;
}

function childSimilarity(before: SchemaNode | undefined, after: SchemaNode | undefined, depth: number): number {
  if (!before || !after) return before === after ? 1 : 0;
  if (before.class === after.class) return 1;
  const best = before.alternatives.map((base) =>
    Math.max(0, ...after.alternatives.map((revision) => memberSimilarity(base, revision, depth - 1))),
  );
  const size = Math.max(before.alternatives.length, after.alternatives.length, 1);
  return best.reduce((a, b) => a + b, 0) / size;
}

function jaccard(left: unknown[], right: unknown[]): number {
  return left.filter((value) => right.includes(value)).length / new Set([...left, ...right]).size;
}
