/** Random parent segments: folders of any depth, segments whose rules refer to each other, and unusual names. */
import fc from "fast-check";
import { mapRule, parseRule, type Rule, type RuleNode } from "../../src/rules.ts";
import type { FolderSeed, ParentSegmentSeed, SegmentSeed } from "../../src/testing.ts";
import { rules as describedRules } from "../rules/arbitraries.ts";

const names = fc.oneof(
  fc.constantFrom(
    ...[
      "A",
      "a",
      "A/B",
      "A\\",
      "\\/",
      "./A",
      "/",
      ".",
      "..",
      "👩‍👩‍👧 family",
      "é",
      "日本/東京",
      "__proto__",
      "constructor",
      " x ",
      "#",
    ],
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }).filter((name) => name.trim() !== ""),
);

/** Rules of tests, and rules that the description allows, with a place for references. */
const conditions = fc.oneof(
  fc.constant({
    type: "Value",
    leftValue: { name: "country" },
    operator: { type: "Equal", not: false, rightValue: "JP" },
  }),
  fc.constant({ leftValue: { name: "country" }, operator: { type: "IsNull", not: true } }),
  fc.record({ type: fc.constant("Mystery"), secret: fc.jsonValue({ maxDepth: 2 }) }),
  fc.record({
    type: fc.constant("And"),
    conditions: fc.constant([{ type: "Mystery", id: 7 }]),
    newKey: fc.jsonValue({ maxDepth: 1 }),
  }),
);

interface RandomSegment {
  name: string;
  folder: number;
  kind: "null" | "empty" | "own" | "described";
  described: unknown;
  members: unknown[];
  references: number[];
  isNested: boolean;
  description: string | null;
}

const segments = fc.record<RandomSegment>({
  name: names,
  folder: fc.nat(),
  kind: fc.constantFrom("null", "empty", "own", "own", "own", "described"),
  described: describedRules,
  members: fc.array(conditions, { maxLength: 3 }),
  references: fc.array(fc.nat(), { maxLength: 3 }),
  isNested: fc.boolean(),
  description: fc.oneof(fc.constant(null), fc.constant(""), fc.string({ maxLength: 5 })),
});

interface RandomFolder {
  name: string;
  parent: number;
  description: string;
}

const folders = fc.record<RandomFolder>({ name: names, parent: fc.nat(), description: fc.string({ maxLength: 3 }) });

/** A parent segment, whose segments refer to segments in any folder without circles. */
export const parentSegments = fc
  .record({
    folders: fc.array(folders, { maxLength: 8 }),
    segments: fc.array(segments, { maxLength: 10 }),
    isDeep: fc.boolean(),
    // Segments may have the same ids as folders.
    firstId: fc.oneof(fc.integer({ min: 1001, max: 1010 }), fc.integer({ min: 2000, max: 90_000 })),
  })
  .map(toSeed);

function toSeed(random: {
  folders: RandomFolder[];
  segments: RandomSegment[];
  isDeep: boolean;
  firstId: number;
}): ParentSegmentSeed & { id: number } {
  const top: Content = { name: "", folders: [], segments: [] };
  const all = [top];
  for (const { name, parent, description } of random.folders) {
    const into = random.isDeep ? all.at(-1)! : all[parent % all.length]!;
    if (into.folders.some((other) => other.name === name)) continue;
    const folder: Content = { name, description, folders: [], segments: [] };
    into.folders.push(folder);
    all.push(folder);
  }
  const ids: number[] = [];
  for (const [index, segment] of random.segments.entries()) {
    const into = all[segment.folder % all.length]!;
    if (into.segments.some((other) => other.name === segment.name)) continue;
    const id = random.firstId + index;
    const rule = toRule(segment, ids) as Rule;
    into.segments.push({ id, name: segment.name, description: segment.description, rule });
    ids.push(id);
  }
  return { id: random.firstId - 1, name: `Parent ${random.firstId}`, folders: top.folders, segments: top.segments };
}

interface Content extends FolderSeed {
  folders: Content[];
  segments: SegmentSeed[];
}

/** Returns a rule that refers to some of the ids. */
function toRule({ kind, described, members, references, isNested }: RandomSegment, ids: readonly number[]): unknown {
  if (kind === "null") return null;
  if (kind === "empty") return {};
  const targets = ids.length > 0 ? references.map((index) => ids[index % ids.length]!) : [];
  const reference = (id: number, index: number) => ({
    ...{ type: "Reference", id: index % 2 ? id : `${id}`, exclude: index % 3 === 1 },
  });
  if (kind === "described") return withReferences(described, ids);
  const list = [...members, ...targets.map(reference)];
  const inner = isNested ? [{ type: "Or", conditions: [{ type: "And", conditions: list }] }] : list;
  return { type: "And", conditions: inner.length > 0 ? inner : [{ type: "And", conditions: [] }] };
}

/** Replaces the references of a rule by references to known segments, or removes them. */
function withReferences(rule: unknown, ids: readonly number[]): unknown {
  let count = 0;
  return mapRule(parseRule(rule).rule as Rule, (node): RuleNode | undefined => {
    if (!`${node.type}`.endsWith("Reference")) return node;
    const id = ids[count++ % Math.max(ids.length, 1)];
    return id === undefined ? undefined : ({ type: "Reference", id: `${id}`, exclude: false } as RuleNode);
  });
}
