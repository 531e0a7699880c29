/** Something about a rule that its reader should know. */
export interface RuleDiagnostic {
  /** The kind, for programs: one of the API's own `COMPOSITE_CONDITION_…`, or one of this module. */
  code: string;
  /** The place in the rule, a JSON pointer. */
  pointer: string;
  message: string;
  /** What to do about it. */
  suggestion?: string;
}

/** Tells a finding, by its place below the node that is being looked at. */
export type ReportDiagnostic = (code: string, path: string, message: string, suggestion?: string) => void;
