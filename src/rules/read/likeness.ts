/** Pairs the nodes of two groups that are most alike. */
import { asObject, getType } from "./json.ts";
import { getOwnText, isGroup, type NormalNode, walkNormalNodes } from "./normalize.ts";

/** The same group or condition in two rules, or one that is in one rule only. */
export type NodePair = [before: NormalNode | undefined, after: NormalNode | undefined];

/** The features of a node, and how much each one counts. */
type Features = Map<string, number>;

interface LikePair {
  oldNode: NormalNode;
  newNode: NormalNode;
  /** From 0 to 1. */
  likeness: number;
}

/** Larger groups are not searched for the most similar pairs. Their conditions are paired by subject. */
const maxPairs = 250_000;

/** A group is compared by its first conditions. */
const maxNodes = 100;

/** Pairs each node with at most one other node of the same kind, the most similar first. Nodes without a pair come alone. */
export function pairByLikeness(oldNodes: NormalNode[], newNodes: NormalNode[]): NodePair[] {
  const newByOld = new Map<NormalNode, NormalNode>();
  const oldByNew = new Map<NormalNode, NormalNode>();
  for (const pair of findLikePairs(oldNodes, newNodes)) {
    if (newByOld.has(pair.oldNode) || oldByNew.has(pair.newNode)) continue;
    newByOld.set(pair.oldNode, pair.newNode);
    oldByNew.set(pair.newNode, pair.oldNode);
  }
  const removed = oldNodes.filter((node) => !newByOld.has(node)).map((node): NodePair => [node, undefined]);
  return [...removed, ...newNodes.map((node): NodePair => [oldByNew.get(node), node])];
}

/** Returns the pairs of nodes that have a feature in common, the most similar first. */
function findLikePairs(oldNodes: NormalNode[], newNodes: NormalNode[]): LikePair[] {
  const [oldFeatures, newFeatures] = [oldNodes.map(getFeatures), newNodes.map(getFeatures)];
  if (oldNodes.length * newNodes.length > maxPairs)
    return pairBySubject([oldNodes, oldFeatures], [newNodes, newFeatures]);
  const pairs = oldNodes.flatMap((node, index) =>
    newNodes.flatMap((other, otherIndex) => {
      const isPossible = isGroup(node) === isGroup(other);
      const likeness = isPossible ? compareFeatures(oldFeatures[index]!, newFeatures[otherIndex]!) : 0;
      return likeness ? [{ oldNode: node, newNode: other, likeness }] : [];
    }),
  );
  return pairs.sort((one, other) => other.likeness - one.likeness);
}

/** Pairs nodes whose first features are equal, in their order. */
function pairBySubject(
  [oldNodes, oldFeatures]: [NormalNode[], Features[]],
  [newNodes, newFeatures]: [NormalNode[], Features[]],
): LikePair[] {
  const queues = new Map<unknown, NormalNode[]>();
  for (let index = newNodes.length; index--;) {
    const [subject] = newFeatures[index]!.keys();
    const queue = queues.get(subject) ?? [];
    queue.push(newNodes[index]!);
    queues.set(subject, queue);
  }
  return oldNodes.flatMap((node, index) => {
    const [subject] = oldFeatures[index]!.keys();
    const other = queues.get(subject)?.pop();
    return other ? [{ oldNode: node, newNode: other, likeness: 1 }] : [];
  });
}

/** Returns the part of the features that two nodes have in common. */
function compareFeatures(features: Features, others: Features): number {
  let [common, total] = [0, 0];
  for (const [feature, weight] of features) common += Math.min(weight, others.get(feature) ?? 0);
  for (const weight of [...features.values(), ...others.values()]) total += weight;
  return (2 * common) / total;
}

/** Returns the features of a condition, or of a group and the conditions in it. */
function getFeatures(node: NormalNode): Features {
  const features: Features = new Map();
  const add = (kind: string, value: unknown, weight: number) => {
    const key = `${kind} ${JSON.stringify(value)}`;
    if (value !== undefined) features.set(key, (features.get(key) ?? 0) + weight);
  };
  let count = 0;
  for (const inner of walkNormalNodes(node)) {
    if (isGroup(inner)) add("group", getOwnText(inner), 1);
    else addConditionFeatures(add, inner);
    if (++count === maxNodes) break;
  }
  return features;
}

function addConditionFeatures(
  add: (kind: string, value: unknown, weight: number) => void,
  { json, text, children }: NormalNode,
): void {
  const { id, solutionType, leftValue, operator } = json;
  const { name, customerGroup, attribute, aggregation, source } = asObject(leftValue);
  const type = getType(json);
  if (type === "Value") add("subject", [name, customerGroup, asObject(source).name], 3);
  else add("type", [type, solutionType, attribute], 1);
  add("id", id, 3);
  add("aggregation", aggregation, 1);
  add("filter", children[0]?.rank, 1);
  add("operator", operator, 2);
  if (!operator && id === undefined) add("text", text, 3);
}
