/**
 * Finds the places of the findings of pairs of schemas. Components may refer to each other in many ways, so the number of
 * places is limited: every finding is listed in full somewhere, and summarized elsewhere beyond the limit.
 */
import { type Level, rank, type RateChange } from "../severity.ts";
import { childLocation, type Direction, effectiveDirection, type Location } from "./location.ts";
import type { SchemaFinding, SchemaPair } from "./schema-pair.ts";

export interface FindingPlaces {
  /** Returns the findings of a pair, and of all pairs below, with their places. */
  find(pair: SchemaPair, location: Location): { listed: PlacedFinding[]; more: Level | undefined };
}

export interface PlacedFinding {
  finding: SchemaFinding;
  at: Location;
}

/** A pair on the way from the root. */
interface Step {
  pair: SchemaPair;
  path: string[];
  isNegated: boolean;
  parent: Step | undefined;
}

/** A component that occurs in several places of one schema is listed at this many of them, while the limit allows. */
const maxPlaces = 4;

/**
 * @param roots All pairs that will be asked for, with the direction of each.
 * @param limit How many findings are listed for one root, unless they are listed nowhere else.
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
 * Walks breadth first, so that the shortest way to a finding counts. Beyond the limit, the walk goes on only to pairs that no
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

/** Returns a function that finds the worst level of a root and all pairs below. */
function createWorstLevels(roots: ReadonlyMap<SchemaPair, Direction>, rate: RateChange): (root: SchemaPair) => Level {
  const worst = new Map<SchemaPair, Level>();
  const direction = new Map<SchemaPair, Direction>(roots);
  const parents = new Map<SchemaPair, SchemaPair[]>();
  // A map is visited in the order of its entries, also those that are added meanwhile.
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
