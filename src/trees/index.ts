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

// Paths
export { formatPath, parsePath, type TreePath } from "./path.ts";

// Errors
export { TreeError, type TreeErrorCode } from "./error.ts";
