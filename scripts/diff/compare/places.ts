/**
 * Finds the places where differences of schemas occur. A component may occur in many places, so the number of places is
 * limited: each finding is listed at least once, and summarized at further places beyond the limit.
 */
import { type Level, rank, type RateChange } from "../severity.ts";
import { childLocation, type Direction, effectiveDirection, type Location } from "./location.ts";
import type { SchemaFinding, SchemaPair } from "./schema-pair.ts";

export interface FindingPlaces {
  /** Returns the findings of a pair and all its descendants, with their places. */
  find(pair: SchemaPair, location: Location): { listed: PlacedFinding[]; more: Level | undefined };
}

export interface PlacedFinding {
  finding: SchemaFinding;
  at: Location;
}

/** A pair on the path from the root. */
interface Step {
  pair: SchemaPair;
  path: string[];
  isNegated: boolean;
  parent: Step | undefined;
}

/** Maximum number of places to list for a component that occurs several times in a schema. */
const maxPlaces = 4;

/**
 * @param roots All pairs that are passed to `find`, with their directions.
 * @param limit Maximum number of findings per root. Findings that are listed for no other root are always included.
 */
export function createFindingPlaces(
  roots: ReadonlyMap<SchemaPair, Direction>,
  limit: number,
  rate: RateChange,
): FindingPlaces {
  const known = new Map<SchemaPair, { steps: Step[]; isCut: boolean }>();
  const visited = new Set<SchemaPair>();
  const worstOf = createWorstLevels(roots, rate);
  return {
    find(pair, location) {
      const isKnown = known.has(pair);
      const { steps, isCut } = known.get(pair) ?? collect(pair, limit, visited);
      if (!isKnown) known.set(pair, { steps: firstSteps(steps, limit), isCut: isCut || count(steps) > limit });
      const listed = steps.flatMap((step) =>
        step.pair.findings.map((finding) => ({ finding, at: locate(finding, step, location) })),
      );
      return { listed, more: isCut ? worstOf(pair) : undefined };
    },
  };
}

/**
 * Walks breadth first, to find the shortest path to a finding. Beyond the limit, the walk continues only with pairs that no
 * walk has visited.
 */
function collect(root: SchemaPair, limit: number, visited: Set<SchemaPair>): { steps: Step[]; isCut: boolean } {
  const steps: Step[] = [];
  const visits = new Map<SchemaPair, number>();
  const queue: Step[] = [{ pair: root, path: [], isNegated: false, parent: undefined }];
  let found = 0;
  let isCut = false;
  for (const step of queue) {
    const { pair } = step;
    const visitCount = visits.get(pair) ?? 0;
    if (visitCount >= (found < limit ? maxPlaces : 1) || isWithinItself(step)) continue;
    if (found >= limit && visited.has(pair)) {
      isCut = true;
      continue;
    }
    visits.set(pair, visitCount + 1);
    visited.add(pair);
    found += pair.findings.length;
    if (pair.findings.length > 0) steps.push(step);
    for (const child of pair.children)
      if ((visits.get(child.pair) ?? 0) < maxPlaces)
        queue.push({ pair: child.pair, path: child.path, isNegated: step.isNegated !== child.isNegated, parent: step });
  }
  return { steps, isCut };
}

function firstSteps(steps: Step[], limit: number): Step[] {
  let found = 0;
  return steps.filter(({ pair }) => (found += pair.findings.length) <= limit);
}

function count(steps: Step[]): number {
  return steps.reduce((sum, { pair }) => sum + pair.findings.length, 0);
}

function isWithinItself({ pair, parent }: Step): boolean {
  for (let outer = parent; outer; outer = outer.parent) if (outer.pair === pair) return true;
  return false;
}

/** Returns a function that finds the highest level of a root and all its descendants. */
function createWorstLevels(roots: ReadonlyMap<SchemaPair, Direction>, rate: RateChange): (root: SchemaPair) => Level {
  const worst = new Map<SchemaPair, Level>();
  const direction = new Map<SchemaPair, Direction>(roots);
  const parents = new Map<SchemaPair, SchemaPair[]>();
  // The iteration includes entries that are added to the map during the loop.
  for (const [pair, own] of direction)
    for (const { pair: child, isNegated } of pair.children) {
      parents.set(child, [...(parents.get(child) ?? []), pair]);
      if (!direction.has(child)) direction.set(child, effectiveDirection({ direction: own, isNegated }));
    }
  for (const level of ["major", "minor", "patch"] as const) {
    const queue = [...direction.keys()].filter((pair) =>
      pair.findings.some(({ kind }) => rate(kind, direction.get(pair)!) === level),
    );
    for (const pair of queue) {
      if (rank(worst.get(pair) ?? "none") >= rank(level)) continue;
      worst.set(pair, level);
      queue.push(...(parents.get(pair) ?? []));
    }
  }
  return (root) => worst.get(root) ?? "none";
}

function locate({ path }: SchemaFinding, step: Step, location: Location): Location {
  const keys = [path];
  for (let outer: Step | undefined = step; outer; outer = outer.parent) keys.push(outer.path);
  const below = childLocation(location, ...keys.reverse().flat());
  return { ...below, isNegated: location.isNegated !== step.isNegated };
}
