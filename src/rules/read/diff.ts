/** Compares two rules, condition by condition. */
import type { ReadRule } from "../types.ts";
import { type DescribeOptions, describeNodes } from "./describe.ts";
import { type NodePair, pairByLikeness } from "./likeness.ts";
import { getOwnText, hasUnorderedMembers, isGroup, type NormalNode, normalizeNodes } from "./normalize.ts";

/** A group or condition that was added, removed or changed. */
export interface RuleChange {
  /** The JSON pointer in the new rule, or in the old one if it was removed. */
  pointer: string;
  /** The description in the old rule, as `describeRule` writes it. Undefined if it was added. */
  before?: string;
  /** The description in the new rule. Undefined if it was removed. */
  after?: string;
}

/**
 * Returns the changes from one rule to another: none if `equalRules` returns true, and at least one otherwise.
 *
 * Removed members of a group come first, then the others in the order of the new rule. The members of `And` and `Or` are
 * compared with the most similar ones, wherever these are. Those of a composite group are compared in order, because its
 * expression counts them. If the descriptions of a changed node are the same, its JSON follows them. Groups
 * that `describeRule` leaves out are not listed when they were added or removed, only their members.
 *
 * @param options.names The names of segments and other referenced resources by id, as in `describeRule`.
 * @throws RuleError for a rule that `walkRule` cannot read.
 * @example
 * const [before, after] = [all(and(gt(attribute("age"), 18))), all(and(gt(attribute("age"), 21)))];
 * for (const change of diffRules(before, after)) console.log(change.pointer, change.before, "→", change.after);
 */
export function diffRules(
  before: ReadRule | undefined,
  after: ReadRule | undefined,
  options: DescribeOptions = {},
): RuleChange[] {
  const [oldRoot, newRoot] = normalizeNodes([before, after]);
  const [oldDescriptions, newDescriptions] = [before, after].map((rule) => {
    return new Map(describeNodes(rule, options).map((node) => [node.path.pointer, node]));
  });
  const changes: RuleChange[] = [];
  const pairs = pairNodes(listOf(oldRoot), listOf(newRoot), true).reverse();
  for (let pair; (pair = pairs.pop());) {
    const [oldNode, newNode] = pair;
    if (oldNode?.rank === newNode?.rank) continue;
    const isSameGroup = oldNode && newNode && isGroup(newNode) && getOwnText(oldNode) === getOwnText(newNode);
    if (!isSameGroup) {
      const old = oldNode && oldDescriptions!.get(oldNode.path.pointer);
      const now = newNode && newDescriptions!.get(newNode.path.pointer);
      const isLeftOut = (old ?? now)!.isGroupOfOne && !(old && now);
      if (!isLeftOut) changes.push(createChange(pair, old?.text, now?.text));
    }
    for (const members of pairMembers(oldNode, newNode).reverse()) pairs.push(members);
  }
  return changes;
}

function listOf(node: NormalNode | undefined): NormalNode[] {
  return node ? [node] : [];
}

/** Pairs the members of two groups. Equal members are left out. */
function pairMembers(oldNode: NormalNode | undefined, newNode: NormalNode | undefined): NodePair[] {
  const isOrdered = [oldNode, newNode].every((node) => node && !hasUnorderedMembers(node.path));
  return pairNodes(getMembers(oldNode), getMembers(newNode), isOrdered);
}

function pairNodes(oldNodes: NormalNode[], newNodes: NormalNode[], isOrdered: boolean): NodePair[] {
  if (!isOrdered) return pairByLikeness(withoutMatches(oldNodes, newNodes), withoutMatches(newNodes, oldNodes));
  if (oldNodes.length !== newNodes.length) return pairByLikeness(...withoutCommonEnds(oldNodes, newNodes));
  return oldNodes.flatMap((node, index): NodePair[] => {
    const other = newNodes[index]!;
    return isGroup(node) === isGroup(other)
      ? [[node, other]]
      : [
          [node, undefined],
          [undefined, other],
        ];
  });
}

/** Returns the nodes without an equal one among the others. Each of the others matches one node only. */
function withoutMatches(nodes: NormalNode[], others: NormalNode[]): NormalNode[] {
  const counts = new Map<number, number>();
  for (const { rank } of others) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return nodes.filter(({ rank }) => {
    const count = counts.get(rank) ?? 0;
    counts.set(rank, count - 1);
    return count <= 0;
  });
}

/** Returns two lists without the equal nodes at their beginnings and ends. */
function withoutCommonEnds(oldNodes: NormalNode[], newNodes: NormalNode[]): [NormalNode[], NormalNode[]] {
  const shorter = Math.min(oldNodes.length, newNodes.length);
  let start = 0;
  while (start < shorter && oldNodes[start]!.rank === newNodes[start]!.rank) start++;
  let end = 0;
  while (end < shorter - start && oldNodes.at(-1 - end)!.rank === newNodes.at(-1 - end)!.rank) end++;
  return [oldNodes.slice(start, oldNodes.length - end), newNodes.slice(start, newNodes.length - end)];
}

/** Returns the members of a group in their order in the rule. */
function getMembers(node: NormalNode | undefined): NormalNode[] {
  if (!node || !isGroup(node)) return [];
  return [...node.children].sort((one, other) => one.path.index - other.path.index);
}

function createChange([oldNode, newNode]: NodePair, before: string | undefined, after: string | undefined): RuleChange {
  const pointer = (newNode ?? oldNode)!.path.pointer;
  if (oldNode && newNode && before === after)
    return { pointer, before: `${before} ${getOwnText(oldNode)}`, after: `${after} ${getOwnText(newNode)}` };
  return { pointer, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
