/** The result of comparing two schemas, and what writes it. */
import type { DataDirection, SchemaAlternative, SchemaNode } from "../contract/schema-node.ts";

/** What differs on either side. */
export type Sides = readonly [
  base: SchemaNode | SchemaAlternative | undefined,
  revision: SchemaNode | SchemaAlternative | undefined,
];

/** A difference between two schemas, with the way to it from the pair that it belongs to. */
export interface SchemaFinding {
  kind: string;
  message: string;
  path: string[];
  base: Sides[0];
  revision: Sides[1];
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
  /** @param sides What differs, if it is not the two alternatives. */
  report(kind: string, message: string, path?: string[], sides?: Sides): void;
  /** Compares schemas below. An absent schema accepts anything. */
  compareChildren(
    before: SchemaNode | undefined,
    after: SchemaNode | undefined,
    path: string[],
    options?: { isNegated: boolean },
  ): void;
}

export type CompareSchemas = (before: SchemaNode | undefined, after: SchemaNode | undefined) => SchemaPair;
