/** Copies a folder to another place: a folder, a parent segment, an account or a region. */
import type { Cdp } from "../client/index.ts";
import { mapReferences } from "../rules/index.ts";
import { type ApplyOptions, applyPlan, type TreeResult } from "./apply.ts";
import { compareContent, indexByPath } from "./changes.ts";
import { listPaths, TreeError } from "./error.ts";
import { createTree, requireFolder, toTree } from "./export.ts";
import { orderGraph } from "./order.ts";
import { joinPath, lastName, parentPath, relativePath, resolvePath, type TreePath } from "./path.ts";
import { createPlan, type PlanOptions, type TreePlan } from "./plan.ts";
import { readSnapshot } from "./snapshot.ts";
import { listTreeSegments } from "./references.ts";
import type { SegmentTree, TreeSegment } from "./tree.ts";

/** Where to copy from or to. */
export interface CopyPlace {
  /** The client of the account and region. */
  cdp: Cdp;
  parentSegmentId: string | number;
  /** A folder, which must exist. Default: the top folder. */
  folder?: TreePath;
}

/** The options of `copyTree`. */
export interface CopyOptions extends ApplyOptions, Pick<PlanOptions, "allowUnrecognized" | "checkColumns"> {
  /**
   * What to do with a folder or segment that exists in the target and is different. What exists and is the same is always
   * taken, so that a copy that was interrupted can be run again. Default: `"fail"`.
   *
   * - `"fail"`: nothing is copied, and a TreeError lists the conflicts.
   * - `"skip"`: the one in the target stays, and copied rules refer to it.
   * - `"update"`: it becomes like the source.
   * - `"rename"`: the copy of a segment gets a name such as `VIPs (2)`, and copied rules refer to the copy. A folder stays.
   */
  onConflict?: "fail" | "skip" | "update" | "rename";
  /** Called with the plan before anything is written, to print it or to ask. If it throws, nothing is written. */
  onPlan?: (plan: TreePlan) => void | Promise<void>;
}

/** What was copied. */
export interface CopyResult extends TreeResult {
  /** The new id of each copied folder by its old id. */
  newFolderIds: Record<string, string>;
  /** The new id of each copied segment by its old id. */
  newSegmentIds: Record<string, string>;
  /** The new paths by the old ones, for what was renamed, from the folders that were copied. */
  renamed: Record<string, string>;
  /** The paths of what stayed as it was in the target. */
  skipped: string[];
  /** The plan that was applied. */
  plan: TreePlan;
}

/**
 * Copies the content of a folder, also to another account or region. To continue a copy that failed, run it again.
 *
 * @throws TreeError for conflicts and for a plan with problems: nothing is written then.
 * @throws TreeApplyError if a change fails.
 * @example
 * const source = { cdp: createClient({ region: "us01" }), parentSegmentId: 401 };
 * const target = { cdp: createClient({ region: "eu01" }), parentSegmentId: 402 };
 * const { newSegmentIds } = await copyTree(source, target);
 */
export async function copyTree(from: CopyPlace, to: CopyPlace, options: CopyOptions = {}): Promise<CopyResult> {
  const { onConflict = "fail" } = options;
  if (!["fail", "skip", "update", "rename"].includes(onConflict))
    throw new TreeError(
      "INVALID_OPTION",
      `copyTree: \`onConflict\` is ${JSON.stringify(onConflict)}, but must be "fail", "skip", "update" or "rename".`,
    );
  const [source, target] = await Promise.all([
    readSnapshot(from.cdp, from.parentSegmentId),
    readSnapshot(to.cdp, to.parentSegmentId),
  ]);
  const sourceFolder = requireFolder(source, from.folder ?? "");
  const targetFolder = requireFolder(target, to.folder ?? "");
  const exported = await createTree(from.cdp, source, sourceFolder);
  const resolved = resolveConflicts(exported, toTree(target, targetFolder), onConflict);
  const plan = await createPlan(to.cdp, { ...options, ...to }, resolved.tree, target);
  await options.onPlan?.(plan);
  const result = await applyPlan(to.cdp, plan, options);
  const newIds = (items: readonly { id: string; path: string }[], ids: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      items.flatMap(({ id, path }) => {
        const relative = relativePath(sourceFolder, path);
        const newPath = relative === undefined ? undefined : (resolved.renamed.get(relative) ?? relative);
        const place = newPath && resolvePath(targetFolder, newPath);
        return place && Object.hasOwn(ids, place) ? [[id, ids[place]!]] : [];
      }),
    );
  return {
    ...result,
    newFolderIds: newIds(source.folders, result.folderIds),
    newSegmentIds: newIds(source.segments, result.segmentIds),
    renamed: Object.fromEntries(resolved.renamed),
    skipped: resolved.skipped,
    plan,
  };
}

interface Resolved {
  tree: SegmentTree;
  renamed: Map<string, string>;
  skipped: string[];
}

/** Returns the tree to apply. Paths start at the copied folders. */
function resolveConflicts(
  source: SegmentTree,
  target: SegmentTree,
  onConflict: NonNullable<CopyOptions["onConflict"]>,
): Resolved {
  const targetFolders = indexByPath(target.folders);
  const targetSegments = indexByPath(target.segments);
  const taken = new Set([...source.segments, ...target.segments].map(({ path }) => path));
  const renamed = new Map<string, string>();
  const skipped: string[] = [];
  const conflicts: string[] = [];
  const folders = source.folders.map((folder) => {
    const existing = targetFolders.get(folder.path);
    if (!existing || onConflict === "update" || isSame({ folders: [existing] }, { folders: [folder] })) return folder;
    (onConflict === "fail" ? conflicts : skipped).push(folder.path);
    return existing;
  });
  const isSameSegment = (one: TreeSegment, other: TreeSegment) => isSame({ segments: [one] }, { segments: [other] });
  const rename = (segment: TreeSegment): TreeSegment => {
    for (let number = 2; ; number++) {
      const path = joinPath(parentPath(segment.path), `${lastName(segment.path)} (${number})`);
      const copy = { ...segment, path };
      const existing = targetSegments.get(path);
      // The copy of an earlier run.
      const isCopy = existing && !source.segments.some((other) => other.path === path) && isSameSegment(existing, copy);
      if (!isCopy && taken.has(path)) continue;
      taken.add(path);
      renamed.set(segment.path, path);
      return copy;
    }
  };
  const segments = orderByReferences(source.segments).map((original) => {
    const rule = mapReferences(original.rule, (id) =>
      id.startsWith("./") ? `./${renamed.get(id.slice(2)) ?? id.slice(2)}` : id,
    );
    const segment = { ...original, rule };
    const existing = targetSegments.get(segment.path);
    if (!existing || onConflict === "update" || isSameSegment(existing, segment)) return segment;
    if (onConflict === "rename") return rename(segment);
    (onConflict === "fail" ? conflicts : skipped).push(segment.path);
    return existing;
  });
  if (conflicts.length > 0) {
    const message = `copyTree: the target has different content at ${listPaths(conflicts)}. Nothing was written. Pass \`onConflict\` "skip", "update" or "rename", or copy to another folder.`;
    throw new TreeError("CONFLICT", message, { paths: conflicts });
  }
  return { tree: { ...source, folders, segments }, renamed, skipped };
}

function isSame(one: Partial<SegmentTree>, other: Partial<SegmentTree>): boolean {
  const empty = { folders: [], segments: [] };
  return compareContent({ ...empty, ...one }, { ...empty, ...other }).changes.length === 0;
}

/** Returns segments after those that their rules refer to. */
function orderByReferences(segments: readonly TreeSegment[]): TreeSegment[] {
  const { sorted } = orderGraph(new Map(segments.map(({ path, rule }) => [path, listTreeSegments(rule)])));
  const positions = new Map(sorted.map((path, index) => [path, index]));
  const position = ({ path }: TreeSegment) => positions.get(path) ?? sorted.length;
  return [...segments].sort((one, other) => position(one) - position(other));
}
