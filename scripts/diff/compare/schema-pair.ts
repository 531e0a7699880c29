/** The result of comparing two schemas. */
import type { DataDirection, SchemaAlternative, SchemaNode } from "../contract/schema-node.ts";

/** The schemas that differ. */
export type Sides = readonly [
  base: SchemaNode | SchemaAlternative | undefined,
  revision: SchemaNode | SchemaAlternative | undefined,
];

/** A difference between two schemas, with the path from their pair. */
export interface SchemaFinding {
  kind: string;
  message: string;
  path: string[];
  base: Sides[0];
  revision: Sides[1];
}

/** The differences of two schemas, and the child pairs that differ. */
export interface SchemaPair {
  findings: SchemaFinding[];
  children: { path: string[]; pair: SchemaPair; isNegated: boolean }[];
}

/** Writes the differences of two alternatives. */
export interface PairWriter {
  direction: DataDirection;
  isParameter: boolean;
  /** @param sides The schemas that differ. Defaults to the two alternatives. */
  report(kind: string, message: string, path?: string[], sides?: Sides): void;
  /** Compares child schemas. An absent schema accepts any value. */
  compareChildren(
    before: SchemaNode | undefined,
    after: SchemaNode | undefined,
    path: string[],
    options?: { isNegated: boolean },
  ): void;
}

export type CompareSchemas = (before: SchemaNode | undefined, after: SchemaNode | undefined) => SchemaPair;
