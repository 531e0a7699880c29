/** A problem in a rule. */
export interface RuleDiagnostic {
  /** A code for programs: `COMPOSITE_CONDITION_…` of the API, or one of this module. */
  code: string;
  /** The JSON pointer of the problem. */
  pointer: string;
  message: string;
  /** What to do about it. */
  suggestion?: string;
}

/** Reports a problem of the current node. `path` is its JSON pointer below the node. */
export type ReportDiagnostic = (code: string, path: string, message: string, suggestion?: string) => void;
