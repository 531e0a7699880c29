/** Finds what would fail or lose something, before anything is written. */
import type { Cdp } from "../client/index.ts";
import { columns, parseRule, references, type Rule, walkRule } from "../rules/index.ts";
import type { TreeChange } from "./changes.ts";
import { asId, asList, asObject, asText, type Json } from "./json.ts";
import { orderGraph } from "./order.ts";
import { groupBy, referenceKey, type Snapshot } from "./snapshot.ts";
import type { SegmentTree } from "./tree.ts";

/** The kind of a problem. */
export type TreeProblemCode =
  /** The same path occurs twice in the tree. */
  | "DUPLICATE_PATH"
  /** Something of another kind has the path. */
  | "NAME_TAKEN"
  /** A rule refers to something that neither the tree nor the target has. */
  | "UNKNOWN_REFERENCE"
  /** Rules refer to each other in a circle. */
  | "CIRCULAR_REFERENCE"
  /** A rule uses an attribute, a behavior or a column of a behavior that the target does not have. */
  | "UNKNOWN_ATTRIBUTE"
  | "UNKNOWN_BEHAVIOR"
  | "UNKNOWN_COLUMN"
  /** A rule has parts that this version does not know. */
  | "UNRECOGNIZED_RULE"
  /** Something that stays refers to a segment that would be deleted. */
  | "STILL_REFERENCED";

/** A reason not to apply a plan. */
export interface TreeProblem {
  code: TreeProblemCode;
  /** The path of the folder or segment, from the top folder of the parent segment. */
  path: string;
  /** The JSON pointer in the rule. */
  pointer?: string;
  message: string;
  /** What to do about it. */
  suggestion: string;
}

/** What can be known about a rule that would be written. */
interface WrittenRule {
  path: string;
  rule: Rule;
  before: Rule | undefined;
}

export function listWrittenRules(changes: readonly TreeChange[]): WrittenRule[] {
  return changes.flatMap(({ path, fields }) => {
    const after = fields.rule?.after;
    return after === undefined ? [] : [{ path, rule: after, before: fields.rule!.before }];
  });
}

export function findDuplicates({ folders, segments }: SegmentTree): TreeProblem[] {
  return [folders, segments].flatMap((list) =>
    [...groupBy<{ path: string }>(list, ({ path }) => path)]
      .filter(([, entries]) => entries.length > 1)
      .map(([path, entries]): TreeProblem => ({
        code: "DUPLICATE_PATH",
        path,
        message: `The tree has this path ${entries.length} times`,
        suggestion: "Rename or remove all but one",
      })),
  );
}

export function findTakenNames(changes: readonly TreeChange[], { others, segments }: Snapshot): TreeProblem[] {
  const kinds = new Map(others.map(({ path, type }) => [path, type]));
  const segmentKinds = new Map(segments.map(({ path, kind }) => [path, `${kind} segment`]));
  return changes.flatMap(({ action, kind, path, fields }): TreeProblem[] => {
    const other = fields.kind ? segmentKinds.get(path) : action === "create" && kind !== "folder" && kinds.get(path);
    if (!other) return [];
    const message = `The target has a ${other} with this path, and the tree a ${kind} segment`;
    return [{ code: "NAME_TAKEN", path, message, suggestion: "Rename one of the two" }];
  });
}

/**
 * Finds references to something that does not exist.
 *
 * @param known The keys of everything that exists after the plan is applied.
 */
export function findUnknownReferences(rules: readonly WrittenRule[], known: ReadonlySet<string>): TreeProblem[] {
  return rules.flatMap(({ path, rule, before }) => {
    const kept = new Set(references(before).map(({ type, id }) => `${type} ${id}`));
    return references(rule).flatMap(({ type, id, pointer }): TreeProblem[] => {
      const isPath = id.startsWith("/");
      if (isPath ? known.has(referenceKey(type, id.slice(1))) : kept.has(`${type} ${id}`)) return [];
      const message = isPath
        ? `The rule refers to ${JSON.stringify(id.slice(1))} (${type}), which does not exist in the tree or the target`
        : `The rule refers to the id ${JSON.stringify(id)} (${type}), which has no path and no meaning in the target`;
      const suggestion = isPath
        ? `${type === "Reference" ? "Add it to the tree, create" : "Create"} it in the target first, or change the rule`
        : 'Use a path, such as "./Campaigns/Regulars", or change the rule';
      return [{ code: "UNKNOWN_REFERENCE", path, pointer: `${pointer}/id`, message, suggestion }];
    });
  });
}

/** Finds circles in which a written rule takes part. */
export function findCircles(rules: readonly WrittenRule[], resulting: ReadonlyMap<string, Rule>): TreeProblem[] {
  const written = new Set(rules.map(({ path }) => path));
  const graph = new Map([...resulting].map(([path, rule]) => [path, listSegmentPaths(rule)]));
  return orderGraph(graph)
    .circles.filter((circle) => circle.some((path) => written.has(path)))
    .map((circle): TreeProblem => {
      const way = [...circle, circle[0]!].map((path) => JSON.stringify(path)).join(" → ");
      return {
        code: "CIRCULAR_REFERENCE",
        path: circle[0]!,
        message: `Rules have a circular reference: ${way}`,
        suggestion: "Remove one of these references",
      };
    });
}

/** Returns the paths of the segments that a rule refers to. */
export function listSegmentPaths(rule: Rule | undefined): string[] {
  return references(rule).flatMap(({ type, id }) => (type === "Reference" && id.startsWith("/") ? [id.slice(1)] : []));
}

export function findUnrecognized(rules: readonly WrittenRule[]): TreeProblem[] {
  return rules.flatMap(({ path, rule }) =>
    parseRule(rule).unrecognized.map(({ pointer, message }): TreeProblem => ({
      code: "UNRECOGNIZED_RULE",
      path,
      pointer,
      message: `The rule has a part that this version does not know. ${message}`,
      suggestion: "Update td-cdp, or pass `allowUnrecognized: true` to write it as it is",
    })),
  );
}

/** Finds columns that the target does not have. Reads its attributes and behaviors if a rule uses any. */
export async function findUnknownColumns(
  cdp: Cdp,
  parentSegmentId: string,
  rules: readonly WrittenRule[],
): Promise<TreeProblem[]> {
  const uses = rules.flatMap(({ path, rule }) => columns(rule).map((use) => ({ path, ...use })));
  const sources = rules.flatMap(({ path, rule }) => listBehaviors(rule).map((name) => ({ path, ...name })));
  if (uses.length === 0 && sources.length === 0) return [];
  const [attributes, behaviors] = await Promise.all([
    cdp.audiences.attributes.list({ parentSegmentId }),
    cdp.audiences.behaviors.list({ parentSegmentId }),
  ]);
  const attributeNames = listNames(attributes as unknown[], "matrixColumnName");
  const schemas = new Map<string, Set<string>>();
  for (const behavior of (behaviors as unknown[]).map(asObject))
    for (const name of listNames([behavior], "matrixTableName"))
      schemas.set(name, listNames(asList(behavior.schema), "matrixColumnName"));
  const problems: TreeProblem[] = [];
  const report = (code: TreeProblemCode, path: string, pointer: string, what: string, known: Iterable<string>) => {
    const name = what.slice(what.indexOf('"') + 1, -1);
    const similar = [...known].find((other) => other.toLowerCase() === name.toLowerCase());
    const suggestion = similar
      ? `Use ${JSON.stringify(similar)}`
      : "Add it to the parent segment, or rename it in the tree with `mapColumns`";
    problems.push({ code, path, pointer, message: `The target does not have the ${what}`, suggestion });
  };
  for (const { path, pointer, name } of sources)
    if (!schemas.has(name)) report("UNKNOWN_BEHAVIOR", path, pointer, `behavior "${name}"`, schemas.keys());
  for (const { path, pointer, column, behavior, customerGroup } of uses) {
    if (customerGroup !== undefined) continue;
    const schema = behavior === undefined ? undefined : schemas.get(behavior);
    if (behavior === undefined && !attributeNames.has(column) && !/^(cdp_customer_id|time)$/.test(column))
      report("UNKNOWN_ATTRIBUTE", path, pointer, `attribute "${column}"`, attributeNames);
    // A behavior without a schema says nothing about its columns. Every behavior has a time.
    else if (schema && schema.size > 0 && !schema.has(column) && !/^(timestamp|time|cdp_customer_id)$/.test(column))
      report("UNKNOWN_COLUMN", path, pointer, `column of the behavior ${behavior}, "${column}"`, schema);
  }
  return problems;
}

function listNames(items: readonly unknown[], key: string): Set<string> {
  return new Set(
    items.map(asObject).flatMap((item) => [asText(item.name), asText(item[key])].filter((name) => name !== undefined)),
  );
}

/** Returns the behaviors that a rule aggregates. */
function listBehaviors(rule: Rule): { name: string; pointer: string }[] {
  return [...walkRule(rule)].flatMap(({ node, pointer }) => {
    const name = asText(asObject(asObject(asObject(node).leftValue).source).name);
    return name === undefined ? [] : [{ name, pointer: `${pointer}/leftValue/source/name` }];
  });
}

/** Finds what stays and refers to segments that would be deleted. */
export function findUsers(
  deleted: ReadonlySet<string>,
  resulting: ReadonlyMap<string, Rule>,
  { others, segments }: Snapshot,
): TreeProblem[] {
  if (deleted.size === 0) return [];
  const paths = new Map(segments.map(({ id, path }) => [id, path]));
  const users = [
    ...[...resulting].map(([path, rule]) => ({ path, uses: listSegmentPaths(rule) })),
    ...others.map(({ path, type, attributes }) => ({
      path: `${path} (${type})`,
      uses: listSegmentIds(attributes).map((id) => paths.get(id) ?? ""),
    })),
  ];
  return users.flatMap(({ path: user, uses }) =>
    [...new Set(uses)]
      .filter((path) => deleted.has(path))
      .map((path): TreeProblem => ({
        code: "STILL_REFERENCED",
        path,
        message: `It would be deleted, but ${JSON.stringify(user)} refers to it`,
        suggestion: "Keep it in the tree, or change what refers to it first",
      })),
  );
}

/** Returns the values of the keys that hold ids of segments, at any depth. */
function listSegmentIds(data: unknown): string[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data as Json).flatMap(([key, value]) =>
    /^(\w+S|s)egmentId$/.test(key) ? (asId(value) ?? []) : listSegmentIds(value),
  );
}
