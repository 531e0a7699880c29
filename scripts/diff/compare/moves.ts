/** Finds moved operations: the same contract under another path. */
import type { OperationContract, ResponseContract, ValueContract, ContentContract } from "../contract/contract.ts";

/** Minimum similarity of two paths. */
const minPathSimilarity = 0.5;

/** Returns the new operation for each moved operation. */
export function findMovedOperations(
  lost: OperationContract[],
  gained: OperationContract[],
): Map<OperationContract, OperationContract> {
  const bySignature = new Map<string, OperationContract[]>();
  for (const to of gained) {
    const signature = signatureOf(to);
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), to]);
  }
  const pairs = lost.flatMap((from) =>
    (bySignature.get(signatureOf(from)) ?? []).map((to) => ({ from, to, score: pathSimilarity(from.path, to.path) })),
  );
  const moves = new Map<OperationContract, OperationContract>();
  const taken = new Set<OperationContract>();
  for (const { from, to, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < minPathSimilarity || moves.has(from) || taken.has(to)) continue;
    moves.set(from, to);
    taken.add(to);
  }
  return moves;
}

/** Everything of an operation except its id, its path and the names of its path parameters. */
function signatureOf({ method, parameters, body, responses, security, servers }: OperationContract): string {
  const values = (some: Map<string, ValueContract>) =>
    [...some]
      .map(([key, { isRequired, serialization, schema }]) => [key, isRequired, serialization, schema.class])
      .sort();
  const content = (some: Map<string, ContentContract>) =>
    [...some].map(([key, { schema }]) => [key, schema.class]).sort();
  const response = ({ headers, content: bodies }: ResponseContract) => [values(headers), content(bodies)];
  return JSON.stringify([
    ...[method, values(parameters), body && [body.isRequired, content(body.content)]],
    [...responses].map(([status, each]) => [status, response(each)]).sort(),
    ...[security, servers.map(({ url }) => url)],
  ]);
}

function pathSimilarity(one: string, other: string): number {
  const [left, right] = [one, other].map((path) => path.split("/").slice(1).map(anonymizeParameter));
  const same = left!.filter((part) => right!.includes(part)).length;
  return same / Math.max(left!.length, right!.length);
}

function anonymizeParameter(part: string): string {
  return part.startsWith("{") ? "{}" : part;
}
