/** The result for every GET operation of the description. */
import type { ReadOperation } from "./operations.ts";
import { parameterSources } from "./tables.ts";

export interface OperationCoverage {
  operation: string;
  requests: number;
  /** Why the operation was not reached. Undefined when it was. */
  reason?: string;
}

export interface Coverage {
  operations: OperationCoverage[];
  requests: number;
}

interface Counts {
  requests: number;
  isReached: boolean;
  /** The failures, such as `404`. */
  failures: Set<string>;
}

export interface CoverageCounter {
  add(operation: ReadOperation, isReached: boolean, failure: string | undefined): void;
  get(operation: ReadOperation): Readonly<Counts> | undefined;
  /** @param isComplete Whether all possible requests were sent. */
  summarize(isComplete: boolean): Coverage;
}

export function createCoverage(
  operations: readonly ReadOperation[],
  isKnownValue: (valueName: string) => boolean,
): CoverageCounter {
  const counts = new Map<ReadOperation, Counts>();
  const explain = (operation: ReadOperation, isComplete: boolean): string | undefined => {
    const { isReached = false, failures = new Set() } = counts.get(operation) ?? {};
    if (isReached) return undefined;
    if (failures.size > 0) return `not reachable: ${[...failures].join(", ")}`;
    if (operation.excluded) return `not called: ${operation.excluded}`;
    if (!isComplete) return "not called: the run ended early";
    const missing = operation.needed.filter(({ valueName }) => !isKnownValue(valueName));
    const names = (missing.length > 0 ? missing : operation.needed).map(({ parameter, valueName }) =>
      valueName in parameterSources ? parameter : valueName,
    );
    return missing.length > 0
      ? `not called: no response contained ${names.join(", ")}`
      : `not called: no response contained ${names.join(" and ")} together`;
  };
  return {
    add(operation, isReached, failure) {
      const known = counts.get(operation) ?? { requests: 0, isReached: false, failures: new Set<string>() };
      counts.set(operation, known);
      known.requests++;
      known.isReached ||= isReached;
      if (failure !== undefined) known.failures.add(failure);
    },
    get: (operation) => counts.get(operation),
    summarize(isComplete) {
      const all = operations.map((operation) => {
        const reason = explain(operation, isComplete);
        const { requests = 0 } = counts.get(operation) ?? {};
        return { operation: operation.entry.id, requests, ...(reason !== undefined && { reason }) };
      });
      return { operations: all, requests: all.reduce((sum, { requests }) => sum + requests, 0) };
    },
  };
}
