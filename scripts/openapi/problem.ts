/** A problem of a description that a check found. */
import type { Document } from "./document.ts";

export interface Problem {
  rule: string;
  message: string;
  pointer: string;
  line?: number;
}

/** Returns the places that break a rule. */
export type Check = (document: Document) => Omit<Problem, "rule">[];
