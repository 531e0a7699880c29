/** The context of a comparison of operations: reports differences and compares schemas. */
import type { Node } from "../../openapi/document.ts";
import type { ClassTable } from "../contract/classes.ts";
import type { OperationName } from "../contract/contract.ts";
import type { DataDirection, SchemaNode } from "../contract/schema-node.ts";
import type { RateChange } from "../severity.ts";
import type { Direction, Location } from "./location.ts";
import { createFindingPlaces, type FindingPlaces } from "./places.ts";
import { createSchemaComparison } from "./schema.ts";
import type { CompareSchemas, SchemaFinding, SchemaPair } from "./schema-pair.ts";

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

/** Two schemas of an operation that differ, or whose children differ. */
interface SchemaRoot {
  pair: SchemaPair;
  operation: OperationName | null;
  location: Location;
}

export interface ComparisonContext {
  report(kind: string, location: Location, message: string, base?: Node, revision?: Node): void;
  compareSchemas(before: SchemaNode | undefined, after: SchemaNode | undefined, location: Location): void;
}

/** Collects the differences of all operations. */
export interface DifferenceCollector {
  contextOf(operation: OperationName | null): ComparisonContext;
  /** Returns all differences. Differences of schemas are listed at each place where they occur. */
  collect(): Difference[];
}

/** Maximum number of changes that a report lists. Further changes are summarized. */
const maxChanges = 30_000;

export function createDifferenceCollector(classes: ClassTable, rate: RateChange): DifferenceCollector {
  const entries: (Difference | SchemaRoot)[] = [];
  const comparisons = new Map<string, CompareSchemas>();
  const comparisonFor = (direction: DataDirection, isParameter: boolean): CompareSchemas => {
    const key = `${direction} ${isParameter}`;
    const comparison = comparisons.get(key) ?? createSchemaComparison(direction, isParameter, classes);
    comparisons.set(key, comparison);
    return comparison;
  };
  return {
    contextOf: (operation) => ({
      report(kind, location, message, base, revision) {
        entries.push({ kind, operation, location, message, base, revision });
      },
      compareSchemas(before, after, location) {
        const pair = comparisonFor(location.direction as DataDirection, location.isParameter)(before, after);
        if (pair.findings.length + pair.children.length === 0) return;
        entries.push({ pair, operation, location });
      },
    }),
    collect() {
      const roots = entries.flatMap((entry) =>
        "pair" in entry ? [[entry.pair, entry.location.direction] as const] : [],
      );
      const limit = Math.min(500, Math.max(10, Math.floor(maxChanges / Math.max(1, roots.length))));
      const places = createFindingPlaces(new Map<SchemaPair, Direction>(roots), limit, rate);
      return entries.flatMap((entry) => ("pair" in entry ? schemaDifferences(entry, places) : [entry]));
    },
  };
}

function schemaDifferences({ pair, operation, location }: SchemaRoot, places: FindingPlaces): Difference[] {
  const { listed, more } = places.find(pair, location);
  const differences = listed
    .filter(({ finding, at }) => finding.kind !== "xml-changed" || isInXml(at))
    .map(({ finding: { kind, message, ...sides }, at }): Difference => {
      const [base, revision] = [originOf(sides.base), originOf(sides.revision)];
      return { kind, operation, location: at, message, base, revision };
    });
  if (more === undefined || more === "none") return differences;
  const message = "It has further changes, which are listed for other operations.";
  const kind = `further-${more}-changes`;
  return [...differences, { kind, operation, location, message, base: undefined, revision: undefined }];
}

function originOf(side: SchemaFinding["base"]): Node | undefined {
  if (side === undefined) return undefined;
  // The origin of a union is its schema. An intersection has no schema, but its alternative has some.
  const single = "alternatives" in side ? (side.alternatives.length === 1 ? side.alternatives[0] : undefined) : side;
  const origins = single?.origins ?? [(side as SchemaNode).origin];
  return origins.findLast(({ oneOf, anyOf, allOf }) => !oneOf && !anyOf && !allOf) ?? origins[0];
}

function isInXml({ pointer }: Location): boolean {
  return /\/content\/[^/]*xml/.test(pointer);
}
