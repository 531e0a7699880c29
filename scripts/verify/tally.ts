/** Counts what was found: differences by place, and the responses of every operation. */
import type { Difference } from "./difference.ts";

/** A difference with its number of occurrences. */
export interface DifferenceRow {
  operation: string;
  /** The status of the responses. */
  status: number;
  pointer: string;
  expected: string;
  /** What was seen in its place, with the number of times. */
  seen: Record<string, number>;
}

export interface Tally {
  /** Adds the differences of one response. */
  add(operation: string, status: number, differences: readonly Difference[]): void;
  /** Returns the differences found so far. Undeclared fields whose name `isData` become `*`. */
  rows(isData: (name: string) => boolean): DifferenceRow[];
}

export function createTally(): Tally {
  const found = new Map<string, { operation: string; status: number; difference: Difference; count: number }>();
  return {
    add(operation, status, differences) {
      for (const difference of differences) {
        const { pointer, expected, seen, isUndeclared } = difference;
        const key = JSON.stringify([operation, status, pointer, expected, seen, isUndeclared]);
        const known = found.get(key) ?? { operation, status, difference, count: 0 };
        known.count++;
        found.set(key, known);
      }
    },
    rows(isData) {
      const rows = new Map<string, DifferenceRow>();
      for (const { operation, status, difference, count } of found.values()) {
        const { expected, seen } = difference;
        const pointer = hideName(difference, isData);
        const key = JSON.stringify([operation, status, pointer, expected]);
        const row = rows.get(key) ?? { operation, status, pointer, expected, seen: {} };
        row.seen[seen] = (row.seen[seen] ?? 0) + count;
        rows.set(key, row);
      }
      return [...rows.values()];
    },
  };
}

function hideName({ pointer, isUndeclared }: Difference, isData: (name: string) => boolean): string {
  const end = pointer.lastIndexOf("/") + 1;
  return isUndeclared && isData(pointer.slice(end)) ? `${pointer.slice(0, end)}*` : pointer;
}
