/** Counts the differences by operation and place. */
import { splitPointer } from "../openapi/json-pointer.ts";
import type { Difference } from "./difference.ts";
import { maxUndeclaredFields } from "./undeclared.ts";

/** A difference with its number of occurrences. */
export interface DifferenceRow {
  operation: string;
  /** The status of the responses. */
  status: number;
  pointer: string;
  expected: string;
  /** The observed kinds, with the number of occurrences. */
  seen: Record<string, number>;
}

export interface Tally {
  /** The number of distinct findings. */
  readonly size: number;
  /** Adds the differences of one response. */
  add(operation: string, status: number, differences: readonly Difference[]): void;
  /** Returns the differences so far, with `*` for undeclared fields that are data: keys of maps, and names that `isData` selects. */
  rows(isData: (name: string) => boolean): DifferenceRow[];
}

interface Finding extends Difference {
  operation: string;
  status: number;
  count: number;
}

export function createTally(): Tally {
  const findings = new Map<string, Finding>();
  return {
    get size() {
      return findings.size;
    },
    add(operation, status, differences) {
      for (const difference of differences) {
        const key = JSON.stringify([operation, status, difference]);
        const finding = findings.get(key) ?? { ...difference, operation, status, count: 0 };
        finding.count++;
        findings.set(key, finding);
      }
    },
    rows(isData) {
      const namesByPlace = listUndeclaredNames(findings.values());
      const rows = new Map<string, DifferenceRow>();
      for (const finding of findings.values()) {
        const { operation, status, expected, seen, count } = finding;
        const isMap = (namesByPlace.get(placeOf(finding))?.size ?? 0) > maxUndeclaredFields;
        const pointer = hideName(finding, isMap ? () => true : isData);
        const key = JSON.stringify([operation, status, pointer, expected]);
        const row = rows.get(key) ?? { operation, status, pointer, expected, seen: {} };
        row.seen[seen] = (row.seen[seen] ?? 0) + count;
        rows.set(key, row);
      }
      return [...rows.values()];
    },
  };
}

/** Returns the names of undeclared fields by the pointer of their object. All objects of a list have the same pointer. */
function listUndeclaredNames(findings: Iterable<Finding>): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const finding of findings) {
    if (!finding.isUndeclared) continue;
    const place = placeOf(finding);
    names.set(place, (names.get(place) ?? new Set()).add(splitPointer(finding.pointer)[1]));
  }
  return names;
}

function placeOf({ operation, status, pointer }: Finding): string {
  return `${operation} ${status} ${splitPointer(pointer)[0]}`;
}

function hideName({ pointer, isUndeclared }: Difference, isData: (name: string) => boolean): string {
  const [parent, name] = splitPointer(pointer);
  return isUndeclared && isData(name) ? `${parent}/*` : pointer;
}
