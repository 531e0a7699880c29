/** The result of comparing two schemas, and what writes it. */
import type { DataDirection, SchemaAlternative, SchemaNode } from "../contract/schema-node.ts";

/** A difference between two schemas, with the way to it from the pair that it belongs to. */
export interface SchemaFinding {
  kind: string;
  message: string;
  path: string[];
  base: SchemaNode | SchemaAlternative | undefined;
  revision: SchemaNode | SchemaAlternative | undefined;
}

/** What two schemas differ in themselves, and the pairs below them that differ. */
export interface SchemaPair {
  findings: SchemaFinding[];
  children: { path: string[]; pair: SchemaPair; isNegated: boolean }[];
}

/** What the comparison of two alternatives may report. */
export interface PairWriter {
  direction: DataDirection;
  isParameter: boolean;
  report(kind: string, message: string, path?: string[]): void;
  /** Compares schemas below. An absent schema accepts anything. */
  compareChildren(
    before: SchemaNode | undefined,
    after: SchemaNode | undefined,
    path: string[],
    options?: { isNegated: boolean },
  ): void;
}

export type CompareSchemas = (before: SchemaNode | undefined, after: SchemaNode | undefined) => SchemaPair;
