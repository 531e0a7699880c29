/** The JSON of a tree. */
import type { Rule } from "../rules/index.ts";

/** The version that this module writes. */
export const treeVersion = 1;

/**
 * A folder with everything in it, as plain JSON for a file in git: sorted by path, without ids and dates.
 *
 * All paths start at the folder that was exported. A rule refers to a path where the API has an id: `./Campaigns/Regulars`
 * from the exported folder, or `/Regulars` from the top folder of the parent segment, for what is outside of the exported
 * folder. So a tree means the same in every parent segment and account, and two exports can be compared as text.
 */
export interface SegmentTree {
  version: typeof treeVersion;
  folders: TreeFolder[];
  segments: TreeSegment[];
  /** What this module lists, but does not carry to another parent segment. */
  others: TreeOther[];
}

/** A folder. The exported folder itself has no entry. */
export interface TreeFolder {
  path: string;
  /** Left out if empty. */
  description?: string;
}

/** A batch or realtime segment. */
export interface TreeSegment {
  path: string;
  kind: SegmentKind;
  /** Left out if empty. */
  description?: string;
  /** Whether the API counts the profiles. Left out if it does not. */
  countPopulation?: true;
  /** The whole rule, with paths as the ids of its references. Null for an empty rule. */
  rule: Rule;
}

/** Whether the profiles of a segment are found in batches or in real time. */
export type SegmentKind = "batch" | "realtime";

/** A funnel, predictive segment, journey, activation or anything else that a folder holds. */
export interface TreeOther {
  /** The type in the API, such as `funnel`, `predictive-segment` or `journey`, or `activation`. */
  kind: string;
  /** For an activation, the path of its segment and its name. */
  path: string;
  /** The settings that have a meaning in another account, with paths as the ids of segments. */
  settings: Record<string, unknown>;
  /** What exists only in the account of the export, each with its name. */
  notCarried: string[];
}

/** The lists besides folders and segments that `exportTree` can include. */
export type TreePart = "activations" | "funnels" | "predictiveSegments" | "journeys" | "other";
