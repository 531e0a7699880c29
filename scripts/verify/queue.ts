/** Chooses the next request: each operation once before any is repeated, with values that differ as much as possible. */
import { type Binding, typeName } from "./harvest.ts";
import type { ReadOperation } from "./operations.ts";

export interface PlannedRequest {
  operation: ReadOperation;
  /** Values for all required parameters, and related values. */
  binding: Binding;
}

/** Maximum number of values per name. Only the first values are requested. */
const maxBindings = 500;

interface Entry {
  operation: ReadOperation;
  maxRequests: number;
  candidates: Map<string, Binding>;
  used: Set<string>;
  usedValues: Set<string>;
}

export interface Queue {
  /** Adds values from a response. */
  add(bindings: readonly Binding[]): void;
  /** Returns the next request, or undefined if no requests are left. */
  next(): PlannedRequest | undefined;
}

export function createQueue(operations: readonly ReadOperation[], maxPerOperation: number): Queue {
  const entries: Entry[] = operations
    .filter(({ excluded }) => excluded === undefined)
    .map((operation) => ({
      operation,
      maxRequests: operation.expensive ? 1 : maxPerOperation,
      candidates: new Map(),
      used: new Set(),
      usedValues: new Set(),
    }));
  const add = (bindings: readonly Binding[]) => {
    for (const entry of entries) for (const binding of bindings) addCandidate(entry, binding);
  };
  add([{}]);
  return {
    add,
    next() {
      const open = entries.filter(
        ({ used, maxRequests, candidates }) => used.size < maxRequests && candidates.size > 0,
      );
      if (open.length === 0) return undefined;
      const entry = open.reduce((best, each) => (each.used.size < best.used.size ? each : best));
      return { operation: entry.operation, binding: takeCandidate(entry) };
    },
  };
}

function addCandidate({ operation, candidates, used }: Entry, binding: Binding): void {
  const values = operation.needed.map(({ valueName }) => binding[valueName]);
  if (values.includes(undefined) || candidates.size >= maxBindings) return;
  const key = JSON.stringify(values);
  if (!used.has(key) && !candidates.has(key)) candidates.set(key, binding);
}

/** Returns the candidate with the fewest values in common with the earlier requests of the operation. */
function takeCandidate({ operation, candidates, used, usedValues }: Entry): Binding {
  const listValues = (binding: Binding) =>
    [...operation.needed.map(({ valueName }) => valueName), typeName].map((name) => `${name}=${binding[name] ?? ""}`);
  const countUsed = (binding: Binding) => listValues(binding).filter((value) => usedValues.has(value)).length;
  const [key, binding] = [...candidates].reduce((best, each) =>
    countUsed(each[1]) < countUsed(best[1]) ? each : best,
  );
  candidates.delete(key);
  used.add(key);
  listValues(binding).forEach((value) => usedValues.add(value));
  return binding;
}
