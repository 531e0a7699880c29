/** Finds operations that moved: the same contract under another path, so that their call has another name. */
import type { OperationEntry, Parameter } from "../openapi/document.ts";

/** How much of two paths must be the same. */
const minPathSimilarity = 0.5;

/** The new place of each operation that has one; both sides are of canonical descriptions (openapi/canonical/document.ts). */
export function findMovedOperations(
  lost: OperationEntry[],
  gained: OperationEntry[],
): Map<OperationEntry, OperationEntry> {
  const pairs = lost.flatMap((from) =>
    gained
      .filter((to) => operationSignature(from) === operationSignature(to))
      .map((to) => ({ from, to, score: pathSimilarity(from.path, to.path) })),
  );
  const moves = new Map<OperationEntry, OperationEntry>();
  const taken = new Set<OperationEntry>();
  for (const { from, to, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < minPathSimilarity || moves.has(from) || taken.has(to)) continue;
    moves.set(from, to);
    taken.add(to);
  }
  return moves;
}

/** All of an operation but its id, its path and the names of what stands in the path. */
function operationSignature({ method, operation }: OperationEntry): string {
  const { operationId, parameters = [], ...rest } = operation;
  const named = parameters.map((each) => (each.in === "path" ? { ...each, name: "" } : each));
  return JSON.stringify([method, named.sort(byPlace), rest]);
}

function byPlace(a: Parameter, b: Parameter): number {
  return `${a.in} ${a.name}` < `${b.in} ${b.name}` ? -1 : 1;
}

function pathSimilarity(one: string, other: string): number {
  const [left, right] = [one, other].map((path) => path.split("/").slice(1).map(anonymizeParameter));
  const same = left!.filter((part) => right!.includes(part)).length;
  return same / Math.max(left!.length, right!.length);
}

function anonymizeParameter(part: string): string {
  return part.startsWith("{") ? "{}" : part;
}
