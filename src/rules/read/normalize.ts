/** The normal form of rules. Rules that differ only in what has no meaning have the same one. */
import { RuleError } from "../error.ts";
import type { ReadRule, Rule } from "../types.ts";
import { toCurrentDialect } from "./dialects.ts";
import { toJson } from "./formats.ts";
import { asObject, getType, isPlainObject, type JsonObject, shorten } from "./json.ts";
import { type NodePath, walkRule } from "./walk.ts";

/** A node in its normal form. */
export interface NormalNode {
  path: NodePath;
  /** The JSON of the node, with `{}` in place of each child. */
  json: JsonObject;
  /** `json` as a string. */
  text: string;
  /** The child nodes. Those of `And` and `Or` are sorted. */
  children: NormalNode[];
  /** The number of levels below the node. */
  height: number;
  /** The same number for equal nodes, children included. */
  rank: number;
}

/** The values that mean the same as a missing key, as JSON. Null means the same for each of these keys. */
const defaults: Record<string, string> = {
  not: "false",
  exclude: "false",
  reverse: "false",
  expr: '""',
  description: '""',
  groupingColumns: "[]",
  orderColumns: "[]",
  filter: "{}",
  arrayMatching: "null",
  limit: "null",
  segmentInsightDashboardId: "null",
  window: "null",
  visibility: "null",
};

/** The lists whose order has no meaning, after the `type` of the object that holds them. */
const unorderedLists =
  /^((And|Or)\.conditions|(Count|Sum|Min|Max|Average|First|Last)\.groupingColumns|CountDistinct\.columns|(In|Contain|StartWith|EndWith)\.rightValues)$/;

/** The types of nodes whose keys have a known meaning. */
const knownTypes = /^(And|Or|Composite|Value|Column|\w*Reference)$/;

/** The keys of nodes and of the objects in them whose objects have a known meaning. */
const objectKeys = /^(leftValue|aggregation|operator|limit)$/;

/** Stands for a filter that is not empty. */
const placeholder = { type: "filter" };

/** Nested objects are compared, but not deeper than this. */
const maxDepth = 500;

/**
 * Returns a rule in its normal form, which can be sent: optional keys with default values are left out; members of `And` and
 * `Or`, values of `In` and grouping columns are sorted; `type` is the first key, and the other keys are in alphabetical order.
 * Equal rules have the same normal form, and that of an empty rule is null. The given rule does not change.
 *
 * @throws RuleError for a rule that `walkRule` cannot read.
 * @example
 * const { data } = await cdp.segments.get({ id: 701 });
 * const text = JSON.stringify(normalizeRule(data.attributes.rule), null, 2); // Differs only where the rule does.
 */
export function normalizeRule(rule: ReadRule | undefined): Rule {
  const [root] = normalizeNodes([rule]);
  return (root ? toJsonTree(root) : null) as Rule;
}

/** Returns the JSON of a node with all nodes below it. */
function toJsonTree(root: NormalNode): JsonObject {
  const results = new Map<NormalNode, JsonObject>();
  for (const node of [...walkNormalNodes(root)].reverse()) {
    const children = node.children.map((child) => results.get(child));
    results.set(node, withChildren(node.json, children));
  }
  return results.get(root)!;
}

export function isGroup({ json }: NormalNode): boolean {
  return Array.isArray(json.conditions);
}

/** Returns the JSON of a condition, or of a group without its members, as a string. */
export function getOwnText(node: NormalNode): string {
  const { conditions, ...rest } = node.json;
  if (!Array.isArray(conditions)) return toJson(toJsonTree(node));
  return conditions.every(isPlainObject) ? JSON.stringify(rest) : node.text;
}

/** Returns the normal forms of the roots of rules, undefined for empty rules. Their nodes are ranked together. */
export function normalizeNodes(rules: (ReadRule | undefined)[]): (NormalNode | undefined)[] {
  const levels: NormalNode[][] = [];
  const roots = rules.map((rule) => normalizeTree(rule, levels));
  let rank = 0;
  for (const level of levels) {
    const keys = new Map(level.map((node) => [node, sortChildren(node)]));
    level.sort((one, other) => compare(keys.get(one)!, keys.get(other)!));
    level.forEach((node, index) => {
      const previous = level[index - 1];
      node.rank = previous && keys.get(previous) === keys.get(node) ? rank : ++rank;
    });
  }
  return roots;
}

/** Yields a node and all nodes below it in their normal order, parents before children. */
export function* walkNormalNodes(root: NormalNode): Generator<NormalNode, void> {
  const stack = [root];
  for (let node; (node = stack.pop());) {
    yield node;
    for (let index = node.children.length; index--;) stack.push(node.children[index]!);
  }
}

/** Adds the nodes of a rule to the lists of nodes by height, and returns the root. */
function normalizeTree(rule: ReadRule | undefined, levels: NormalNode[][]): NormalNode | undefined {
  const nodes = new Map<NodePath | undefined, NormalNode>();
  for (const path of walkRule(rule)) {
    const node: NormalNode = { path, json: {}, text: "", children: [], height: 0, rank: 0 };
    nodes.set(path, node);
    nodes.get(path.parent)?.children.push(node);
  }
  const list = [...nodes.values()];
  for (const node of list.reverse()) {
    for (const { height } of node.children) node.height = Math.max(node.height, height + 1);
    node.json = normalizeNode(node);
    node.text = JSON.stringify(node.json);
    (levels[node.height] ??= []).push(node);
  }
  return list.at(-1);
}

/** Sorts the children of a node if their order has no meaning. Returns a string that is the same for equal nodes. */
function sortChildren({ path, children, text }: NormalNode): string {
  if (hasUnorderedMembers(path)) children.sort((one, other) => one.rank - other.rank);
  return `${text} ${children.map(({ rank }) => `${rank}`.padStart(8, "0")).join(" ")}`;
}

export function hasUnorderedMembers({ node }: NodePath): boolean {
  return node.type === "And" || node.type === "Or";
}

/** Returns the JSON of a node with `{}` in place of each member, and a filter that is not empty in place of the filter. */
function normalizeNode({ path, children }: NormalNode): JsonObject {
  const node = toCurrentDialect(path.node) as JsonObject;
  const { conditions, leftValue } = node;
  const isKnown = knownTypes.test(getType(node));
  if (Array.isArray(conditions)) {
    const members: unknown[] = conditions.map((member: unknown) => (isPlainObject(member) ? {} : member));
    return normalizeObject({ ...node, conditions: members }, isKnown, path);
  }
  const filter = children[0] && { leftValue: { ...asObject(leftValue), filter: placeholder } };
  return normalizeObject({ ...node, ...filter }, isKnown, path);
}

/** Normalizes an object with all that is in it. The keys of unknown nodes have no defaults, and their lists are ordered. */
function normalizeObject(object: JsonObject, isKnown: boolean, path: NodePath, depth = 0): JsonObject {
  const entries: [string, unknown][] = [];
  for (const [key, value] of Object.entries(object)) {
    const place = `${getType(object)}.${key}`;
    const normal = normalizeValue(value, isKnown && objectKeys.test(key), path, depth + 1);
    if (isKnown && Array.isArray(normal) && unorderedLists.test(place)) sortByJson(normal);
    const hasDefault = isKnown && Object.hasOwn(defaults, key);
    const isDefault = hasDefault && (normal === null || JSON.stringify(normal) === defaults[key]);
    if (isDefault || normal === undefined || place === "IsNull.rightValue") continue;
    entries.push([key, /^TimeWithin\w+\.value$/.test(place) ? toNumber(normal) : normal]);
  }
  // Two keys are required, though their default values have no meaning.
  if (isKnown && object.aggregation && !entries.some(([key]) => key === "filter")) entries.push(["filter", null]);
  if (isKnown && object.duration && !entries.some(([key]) => key === "reverse")) entries.push(["reverse", false]);
  return Object.fromEntries(entries.sort(([one], [other]) => compareKeys(one, other)));
}

function normalizeValue(value: unknown, isKnown: boolean, path: NodePath, depth: number): unknown {
  if (depth > maxDepth)
    throw new RuleError(`A value has more than ${maxDepth} levels at "${shorten(path.pointer)}". Remove that node.`);
  if (Array.isArray(value)) return value.map((item: unknown) => normalizeValue(item, isKnown, path, depth + 1));
  return isPlainObject(value) ? normalizeObject(value, isKnown, path, depth) : value;
}

/** Puts the children of a node in their places. */
function withChildren(json: JsonObject, children: unknown[]): JsonObject {
  const { conditions, leftValue } = json;
  if (!Array.isArray(conditions))
    return children[0] ? { ...json, leftValue: { ...asObject(leftValue), filter: children[0] } } : json;
  let count = 0;
  return {
    ...json,
    conditions: conditions.map((member: unknown) => (isPlainObject(member) ? children[count++] : member)),
  };
}

/** The API documents the amounts of `TimeWithinPast` and `TimeWithinNext` as strings, and has numbers too. */
function toNumber(value: unknown): unknown {
  return typeof value === "string" && `${Number(value)}` === value ? Number(value) : value;
}

function sortByJson(values: unknown[]): void {
  const keys = new Map(values.map((value) => [value, JSON.stringify(value) ?? ""]));
  values.sort((one, other) => compare(keys.get(one)!, keys.get(other)!));
}

/** Sorts `type` before other keys. */
function compareKeys(one: string, other: string): number {
  return Number(other === "type") - Number(one === "type") || compare(one, other);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
