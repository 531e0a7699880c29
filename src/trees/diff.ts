/** Compares two trees. */
import { compareContent, type TreeChange } from "./changes.ts";
import { listPaths, TreeError } from "./error.ts";
import { parseTree } from "./parse.ts";
import { compareText } from "./path.ts";
import { findDuplicates } from "./problems.ts";
import { groupBy } from "./snapshot.ts";
import type { SegmentTree, TreeOther } from "./tree.ts";

/** The changes from one tree to another. Empty lists if both have the same content. */
export interface TreeDiff {
  /** The changes of folders and segments, sorted by path, folders first. */
  changes: TreeChange[];
  /** The changes of what trees only list, such as funnels and activations. */
  others: OtherChange[];
}

/** A change of what trees only list. */
export interface OtherChange {
  action: TreeChange["action"];
  kind: string;
  path: string;
}

/**
 * Compares two trees by path and by the meaning of rules: two exports of a parent segment, or of two accounts. Sends no requests.
 *
 * @throws TreeError for a tree that is not valid, or has a path twice.
 * @example
 * const [before, after] = [401, 402].map((parentSegmentId) => exportTree(cdp, { parentSegmentId }));
 * const { changes } = diffTrees(await before!, await after!);
 * console.log(changes.length); // 5
 */
export function diffTrees(before: SegmentTree, after: SegmentTree): TreeDiff {
  const [old, current] = [parseTree(before), parseTree(after)];
  for (const tree of [old, current]) {
    const paths = findDuplicates(tree).map(({ path }) => path);
    if (paths.length > 0)
      throw new TreeError(
        "INVALID_TREE",
        `diffTrees: a tree has paths twice: ${listPaths(paths)}. Rename or remove one.`,
        { paths },
      );
  }
  return { changes: compareContent(old, current).changes, others: compareOthers(old.others, current.others) };
}

/** Compares entries by kind and path. Several entries can have the same kind and path. */
function compareOthers(before: readonly TreeOther[], after: readonly TreeOther[]): OtherChange[] {
  const keyOf = ({ kind, path }: TreeOther) => JSON.stringify([path, kind]);
  const [old, current] = [groupBy(before, keyOf), groupBy(after, keyOf)];
  const keys = [...new Set([...old.keys(), ...current.keys()])].sort(compareText);
  return keys.flatMap((key): OtherChange[] => {
    const { kind, path } = (current.get(key) ?? old.get(key))![0]!;
    const action = !old.has(key) ? "create" : !current.has(key) ? "delete" : "update";
    const isSame = action === "update" && JSON.stringify(old.get(key)) === JSON.stringify(current.get(key));
    return isSame ? [] : [{ action, kind, path }];
  });
}
