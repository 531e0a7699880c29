/** Plans the changes that make a parent segment like a tree. */
import type { Cdp } from "../client/index.ts";
import type { Rule } from "../rules/index.ts";
import { compareContent, type TreeChange } from "./changes.ts";
import { requireFolder } from "./export.ts";
import { compareTargetStates, listReferenceKeys, readTargetState, type TargetState } from "./guard.ts";
import { orderGraph } from "./order.ts";
import { parseTree } from "./parse.ts";
import { parsePath, relativePath, resolvePath, type TreePath } from "./path.ts";
import * as problems from "./problems.ts";
import { toAbsoluteRule } from "./references.ts";
import { readSnapshot, referenceKey, type Snapshot } from "./snapshot.ts";
import type { SegmentKind, SegmentTree } from "./tree.ts";

/** The version that this module writes. */
export const planVersion = 1;

/** The options of `planTree`. */
export interface PlanOptions {
  parentSegmentId: string | number;
  /** The tree: what `exportTree` returned, or the same from a JSON file. */
  tree: SegmentTree;
  /** The folder of the target that gets the content of the tree. It must exist. Default: the top folder. */
  folder?: TreePath;
  /**
   * Whether to delete folders and segments in the folder that the tree does not have. A folder that holds something besides
   * folders and segments, such as a funnel, is kept. Default: false.
   */
  prune?: boolean;
  /** Whether to write rules with parts that this version does not know. Default: false, which makes them problems. */
  allowUnrecognized?: boolean;
  /** Whether to check that the target has the attributes and behaviors that rules use. Default: true. */
  checkColumns?: boolean;
}

/** What has to change. Plain JSON, which can be saved, reviewed, and applied later. */
export interface TreePlan {
  version: typeof planVersion;
  parentSegmentId: string;
  /** The path of the folder of the target. Empty for the top folder. */
  folder: string;
  /** In the order in which they are applied: folders, segments in the order of their references, and then deletions. */
  changes: TreeChange[];
  /** What is in the tree and the target already. */
  unchanged: { kind: "folder" | SegmentKind; path: string }[];
  /** Reasons not to apply the plan. */
  problems: problems.TreeProblem[];
  /** What the tree lists, but does not carry. */
  notCarried: { kind: string; path: string; reasons: string[] }[];
  /** Folders that `prune` keeps, because they hold something else. */
  kept: string[];
  /** The state of the target. `applyPlan` refuses to write if it is different then. */
  target: TargetState;
}

/**
 * Compares a tree with a parent segment, and plans the changes that make the parent segment like the tree. Only reads: four
 * requests for a parent segment of any size, and one more for each segment whose rule is missing in the list.
 *
 * @throws TreeError for a tree that is not valid, and for a folder that does not exist.
 * @throws CdpError for a request that fails.
 * @example
 * const tree = await exportTree(cdp, { parentSegmentId: 401 });
 * const plan = await planTree(cdp, { parentSegmentId: 402, tree });
 * console.log(explainPlan(plan));
 */
export async function planTree(cdp: Cdp, options: PlanOptions): Promise<TreePlan> {
  const tree = parseTree(options.tree);
  const snapshot = await readSnapshot(cdp, options.parentSegmentId);
  return createPlan(cdp, options, tree, snapshot);
}

/** Creates a plan for a target that was read. */
export async function createPlan(
  cdp: Cdp,
  { folder: target = "", prune = false, allowUnrecognized = false, checkColumns = true }: Omit<PlanOptions, "tree">,
  tree: SegmentTree,
  snapshot: Snapshot,
): Promise<TreePlan> {
  const folder = requireFolder(snapshot, target);
  const desired = toAbsoluteTree(tree, folder);
  const { changes, unchanged } = compareContent(contentIn(snapshot, folder), desired);
  const writes = changes.filter(({ action }) => action !== "delete");
  const { deletions, kept } = prune ? planDeletions(changes, snapshot) : { deletions: [], kept: [] };
  const resulting = resultingRules(snapshot, writes, deletions);
  const rules = problems.listWrittenRules(writes);
  const deleted = new Set(deletions.filter(({ kind }) => kind !== "folder").map(({ path }) => path));
  const known = new Set([
    ...[...snapshot.index.ids.keys()].filter((key) => !deleted.has(key.replace(/^segment /, ""))),
    ...[...resulting.keys()].map((path) => referenceKey("Reference", path)),
  ]);
  const found = [
    ...problems.findDuplicates(desired),
    ...problems.findTakenNames(changes, snapshot),
    ...problems.findUnknownReferences(rules, known),
    ...problems.findCircles(rules, resulting),
    ...(allowUnrecognized ? [] : problems.findUnrecognized(rules)),
    ...(checkColumns ? await problems.findUnknownColumns(cdp, snapshot.parentSegmentId, rules) : []),
    ...problems.findUsers(deleted, resulting, snapshot),
  ];
  return {
    version: planVersion,
    parentSegmentId: snapshot.parentSegmentId,
    folder,
    changes: [...orderWrites(writes), ...deletions],
    unchanged,
    problems: found,
    notCarried: tree.others.map(({ kind, path, notCarried }) => ({ kind, path, reasons: notCarried })),
    kept,
    target: readTargetState(snapshot, folder, listReferenceKeys(rules.map(({ rule }) => rule))),
  };
}

/** Returns the keys of what changed in the target since a plan was made. */
export function findTargetChanges(plan: TreePlan, snapshot: Snapshot): string[] {
  const rules = problems.listWrittenRules(plan.changes).map(({ rule }) => rule);
  return compareTargetStates(plan.target, readTargetState(snapshot, plan.folder, listReferenceKeys(rules)));
}

/** Returns a tree with paths from the top folder. */
function toAbsoluteTree(tree: SegmentTree, folder: string): SegmentTree {
  return {
    ...tree,
    folders: tree.folders.map((entry) => ({ ...entry, path: resolvePath(folder, entry.path) })),
    segments: tree.segments.map((entry) => ({
      ...entry,
      path: resolvePath(folder, entry.path),
      rule: toAbsoluteRule(entry.rule, folder),
    })),
  };
}

function contentIn({ folders, segments }: Snapshot, folder: string): Pick<Snapshot, "folders" | "segments"> {
  const isInside = ({ path }: { path: string }) => Boolean(relativePath(folder, path));
  return { folders: folders.filter(isInside), segments: segments.filter(isInside) };
}

/** Returns the rule of each segment that exists after the plan is applied. */
function resultingRules(
  { segments }: Snapshot,
  writes: readonly TreeChange[],
  deletions: readonly TreeChange[],
): Map<string, Rule> {
  const rules = new Map(segments.map(({ path, rule }) => [path, rule]));
  for (const { kind, path, fields } of writes)
    if (kind !== "folder" && fields.rule) rules.set(path, fields.rule.after ?? null);
  for (const { kind, path } of deletions) if (kind !== "folder") rules.delete(path);
  return rules;
}

/** Folders first, and then segments in the order of their references. */
function orderWrites(writes: readonly TreeChange[]): TreeChange[] {
  const segments = new Map(writes.filter(({ kind }) => kind !== "folder").map((change) => [change.path, change]));
  return [...writes.filter(({ kind }) => kind === "folder"), ...orderSegments(segments, "after")];
}

/** Orders the changes of segments by the references of their rules. Those in a circle come last. */
function orderSegments(changes: ReadonlyMap<string, TreeChange>, rule: "before" | "after"): TreeChange[] {
  const graph = new Map(
    [...changes].map(([path, { fields }]) => [path, problems.listSegmentPaths(fields.rule?.[rule])]),
  );
  const { sorted } = orderGraph(graph);
  const known = new Set(sorted);
  const rest = [...changes.keys()].filter((path) => !known.has(path));
  return [...sorted, ...rest].map((path) => changes.get(path)!);
}

/** Segments first, those that refer to others before these, and then folders, the deepest first. */
function planDeletions(
  changes: readonly TreeChange[],
  { others, segments }: Snapshot,
): { deletions: TreeChange[]; kept: string[] } {
  const deletions = changes.filter(({ action }) => action === "delete");
  const counts = new Map(segments.map(({ path, activations }) => [path, activations]));
  const deletedSegments = new Map(
    deletions
      .filter(({ kind }) => kind !== "folder")
      .map((change) => {
        const activations = counts.get(change.path);
        return [change.path, { ...change, ...(activations && { activations }) }];
      }),
  );
  const folders = deletions.filter(({ kind }) => kind === "folder");
  const kept = folders
    .filter(({ path }) => others.some((other) => relativePath(path, other.path)))
    .map(({ path }) => path);
  const deletedFolders = folders.filter(({ path }) => !kept.includes(path));
  deletedFolders.sort((one, other) => parsePath(other.path).length - parsePath(one.path).length);
  return { deletions: [...orderSegments(deletedSegments, "before").reverse(), ...deletedFolders], kept };
}
