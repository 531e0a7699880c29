/** Errors of this module. */

/** Why a function of `td-cdp/trees` stopped. */
export type TreeErrorCode =
  /** A value is not a tree, a plan or a path. */
  | "INVALID_TREE"
  | "INVALID_PLAN"
  | "INVALID_PATH"
  | "INVALID_OPTION"
  /** A folder does not exist. */
  | "UNKNOWN_FOLDER"
  /** The API sent something that this version cannot read. */
  | "UNREADABLE_RESPONSE"
  /** The plan has problems. */
  | "PLAN_HAS_PROBLEMS"
  /** The target is not as it was when the plan was made. */
  | "TARGET_CHANGED"
  /** `copyTree` found segments that are different in the target. */
  | "CONFLICT"
  /** A change failed. The error is a `TreeApplyError`. */
  | "APPLY_FAILED";

/** Thrown when a tree cannot be read, planned, applied or copied. The message says where, why, and what to do. */
export class TreeError extends Error {
  override readonly name: string = "TreeError";
  readonly code: TreeErrorCode;
  /** The JSON pointer in the tree or plan, for a value that is not valid. */
  declare readonly pointer?: string;
  /** The paths of the folders and segments that the error is about. */
  readonly paths: readonly string[];

  constructor(
    code: TreeErrorCode,
    message: string,
    { pointer, paths = [], cause }: { pointer?: string; paths?: readonly string[]; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.paths = paths;
    if (pointer !== undefined) this.pointer = pointer;
  }
}

/** Returns the first paths of a list, for messages. */
export function listPaths(paths: readonly string[]): string {
  const names = paths.slice(0, 5).map((path) => JSON.stringify(path));
  return paths.length > 5 ? `${names.join(", ")} and ${paths.length - 5} more` : names.join(", ");
}
