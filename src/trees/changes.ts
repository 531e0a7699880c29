/** Compares the content of two trees, by path and by the meaning of rules. */
import { diffRules, equalRules, type Rule, type RuleChange } from "../rules/index.ts";
import { sortByPath } from "./path.ts";
import type { SegmentKind, TreeFolder, TreeSegment } from "./tree.ts";

/**
 * A value before and after a change. `before` is missing for what is created, `after` for what is deleted.
 *
 * @typeParam T The type of the value.
 */
export interface FieldChange<T> {
  before?: T;
  after?: T;
}

/** The fields of a folder or segment that a change sets. An empty description is `""`. */
export interface ChangedFields {
  description?: FieldChange<string>;
  countPopulation?: FieldChange<boolean>;
  rule?: FieldChange<Rule>;
  /** Only in the result of `diffTrees`. The API cannot change the kind of a segment. */
  kind?: FieldChange<SegmentKind>;
}

/** A folder or segment to create, update or delete. */
export interface TreeChange {
  action: "create" | "update" | "delete";
  kind: "folder" | SegmentKind;
  /** In a plan, the path from the top folder of the parent segment. */
  path: string;
  fields: ChangedFields;
  /** What differs in the rule, in words. Only for an update of a rule. */
  ruleChanges?: RuleChange[];
  /** The number of activations that the API deletes together with a segment. */
  activations?: number;
}

/** The folders and segments of a tree, or of a parent segment. */
export interface TreeContent {
  folders: readonly TreeFolder[];
  segments: readonly TreeSegment[];
}

/** The changes from one content to another, and the paths that are the same in both. */
export interface ContentChanges {
  changes: TreeChange[];
  unchanged: { kind: "folder" | SegmentKind; path: string }[];
}

/** Compares content with unique paths. The result is sorted by path, folders first. */
export function compareContent(before: TreeContent, after: TreeContent): ContentChanges {
  const result: ContentChanges = { changes: [], unchanged: [] };
  const kinds = { folders: compareFolders, segments: compareSegments };
  for (const [key, compare] of Object.entries(kinds)) {
    const list = key as keyof TreeContent;
    const [old, current] = [indexByPath(before[list]), indexByPath(after[list])];
    for (const { path } of sortByPath([...new Map([...old, ...current]).values()])) {
      const change = (compare as CompareEntries)(path, old.get(path), current.get(path));
      const kind = list === "folders" ? "folder" : (current.get(path) as TreeSegment | undefined)?.kind;
      if (change) result.changes.push(change);
      else result.unchanged.push({ kind: kind!, path });
    }
  }
  return result;
}

type CompareEntries = (path: string, before?: object, after?: object) => TreeChange | undefined;

export function indexByPath<T extends { readonly path: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.path, item]));
}

function compareFolders(path: string, before?: TreeFolder, after?: TreeFolder): TreeChange | undefined {
  const description = compareField(before && (before.description ?? ""), after && (after.description ?? ""));
  return toChange("folder", path, before, after, { ...(description && { description }) });
}

function compareSegments(path: string, before?: TreeSegment, after?: TreeSegment): TreeChange | undefined {
  const description = compareField(before && (before.description ?? ""), after && (after.description ?? ""));
  const countPopulation = compareField(
    before && (before.countPopulation ?? false),
    after && (after.countPopulation ?? false),
  );
  const kind = before && after && compareField(before.kind, after.kind);
  const isSameRule = before && after && equalRules(before.rule, after.rule);
  const rule = { ...(before && { before: before.rule }), ...(after && { after: after.rule }) };
  const fields: ChangedFields = {
    ...(description && { description }),
    ...(countPopulation && { countPopulation }),
    ...(kind && { kind }),
    ...(!isSameRule && { rule }),
  };
  const change = toChange((after ?? before)!.kind, path, before, after, fields);
  if (!change || !before || !after || isSameRule) return change;
  return { ...change, ruleChanges: diffRules(before.rule, after.rule) };
}

function compareField<T>(before: T | undefined, after: T | undefined): FieldChange<T> | undefined {
  if (before === after) return undefined;
  const isDefault = (value: unknown) => value === undefined || value === "" || value === false;
  if ((before === undefined || after === undefined) && isDefault(before) && isDefault(after)) return undefined;
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

function toChange(
  kind: TreeChange["kind"],
  path: string,
  before: object | undefined,
  after: object | undefined,
  fields: ChangedFields,
): TreeChange | undefined {
  if (before && after) return Object.keys(fields).length > 0 ? { action: "update", kind, path, fields } : undefined;
  return { action: after ? "create" : "delete", kind, path, fields };
}
