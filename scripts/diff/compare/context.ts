/** What the comparisons of one operation share: where they report to, and how they compare schemas. */
import type { Node } from "../../openapi/document.ts";
import type { ClassTable } from "../contract/classes.ts";
import type { OperationName } from "../contract/contract.ts";
import type { DataDirection, SchemaNode } from "../contract/schema-graph.ts";
import { childLocation, type Location } from "./location.ts";
import { type CompareSchemas, createSchemaComparison, type SchemaFinding, type SchemaPair } from "./schema.ts";

/** A difference between two descriptions, before it is rated. */
export interface Difference {
  kind: string;
  operation: OperationName | null;
  location: Location;
  message: string;
  /** The objects of the descriptions that differ. */
  base: Node | undefined;
  revision: Node | undefined;
}

/** Compares the schemas of two contracts. Remembers pairs that it has compared. */
export type SchemaComparisons = (direction: DataDirection, isParameter: boolean) => CompareSchemas;

export interface ComparisonContext {
  report(kind: string, location: Location, message: string, base?: Node, revision?: Node): void;
  compareSchemas(before: SchemaNode | undefined, after: SchemaNode | undefined, location: Location): void;
}

export function createSchemaComparisons(classes: ClassTable): SchemaComparisons {
  const comparisons = new Map<string, CompareSchemas>();
  return (direction, isParameter) => {
    const key = `${direction} ${isParameter}`;
    const comparison = comparisons.get(key) ?? createSchemaComparison(direction, isParameter, classes);
    comparisons.set(key, comparison);
    return comparison;
  };
}

/** Creates the context of one operation, or of the description as a whole. */
export function createContext(
  differences: Difference[],
  operation: OperationName | null,
  comparisons: SchemaComparisons,
): ComparisonContext {
  return {
    report(kind, location, message, base, revision) {
      differences.push({ kind, operation, location, message, base, revision });
    },
    compareSchemas(before, after, location) {
      const pair = comparisons(location.direction as DataDirection, location.isParameter)(before, after);
      for (const { finding, at } of findingsOf(pair, location)) {
        if (finding.kind === "xml-changed" && !isInXml(at)) continue;
        const [base, revision] = [originOf(finding.base), originOf(finding.revision)];
        differences.push({ kind: finding.kind, operation, location: at, message: finding.message, base, revision });
      }
    },
  };
}

/** A component that occurs in many places of one schema is reported at this many of them. */
const maxPlaces = 4;

/** Returns the findings of a pair and of all pairs below, each at its places. A pair within itself is reported once. */
function* findingsOf(pair: SchemaPair, location: Location): Generator<{ finding: SchemaFinding; at: Location }> {
  const visits = new Map<SchemaPair, number>();
  const outer = new Set<SchemaPair>();
  function* visit(current: SchemaPair, at: Location): Generator<{ finding: SchemaFinding; at: Location }> {
    const count = visits.get(current) ?? 0;
    if (count >= maxPlaces || outer.has(current)) return;
    visits.set(current, count + 1);
    outer.add(current);
    for (const finding of current.findings) yield { finding, at: childLocation(at, ...finding.path) };
    for (const child of current.children) {
      const below = childLocation(at, ...child.path);
      yield* visit(child.pair, child.isNegated ? { ...below, isNegated: !at.isNegated } : below);
    }
    outer.delete(current);
  }
  yield* visit(pair, location);
}

function originOf(side: SchemaFinding["base"]): Node | undefined {
  if (side === undefined) return undefined;
  return "alternatives" in side ? side.origin : side.origins[0];
}

function isInXml({ pointer }: Location): boolean {
  return /\/content\/[^/]*xml/.test(pointer);
}
