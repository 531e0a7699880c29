/** Trees of folders and segments: export, parse, plan, apply, copy, compare and find. */

// Export
export { exportTree, type ExportOptions } from "./export.ts";
export { parseTree } from "./parse.ts";
export type { SegmentKind, SegmentTree, TreeFolder, TreeOther, TreePart, TreeSegment } from "./tree.ts";

// Plan
export { planTree, type PlanOptions, type TreePlan } from "./plan.ts";
export type { ChangedFields, FieldChange, TreeChange } from "./changes.ts";
export type { TreeProblem, TreeProblemCode } from "./problems.ts";

// Apply
export { applyPlan, type ApplyOptions, type ApplyProgress, TreeApplyError, type TreeResult } from "./apply.ts";

// Copy and compare
export { copyTree, type CopyOptions, type CopyPlace, type CopyResult } from "./copy.ts";
export { diffTrees, type OtherChange, type TreeDiff } from "./diff.ts";
export { explainChanges, explainPlan } from "./explain.ts";

// Find
export {
  findByPath,
  type FindOptions,
  folderTree,
  type FolderTree,
  type FolderTreeEntry,
  type TreeEntry,
} from "./find.ts";

// Paths
export { formatPath, parsePath, type TreePath } from "./path.ts";

// Errors
export { TreeError, type TreeErrorCode } from "./error.ts";
