/** Compares two rules, condition by condition. */
import type { ReadRule } from "../types.ts";
import { type DescribedNode, describeNodes } from "./describe.ts";

/** A group or condition that was added, removed or changed. */
export interface RuleChange {
  /** The JSON pointer in the new rule, or in the old one if it was removed. */
  pointer: string;
  /** The description in the old rule, as `describeRule` writes it. Undefined if it was added. */
  before?: string;
  /** The description in the new rule. Undefined if it was removed. */
  after?: string;
}

interface DiffNode extends DescribedNode {
  /** Equal for nodes with equal descriptions and equal members. */
  id: number;
  members: DiffNode[];
}

type NodePair = [before: DiffNode | undefined, after: DiffNode | undefined];

/**
 * Returns the changes from one rule to another, in the order of the new one. The order of members does not matter in `And` and
 * `Or`: equal members match wherever they are, and the others are compared in order. It does in a composite group.
 */
export function diffRules(before: ReadRule | undefined, after: ReadRule | undefined): RuleChange[] {
  const ids = new Map<string, number>();
  const changes: RuleChange[] = [];
  const pairs: NodePair[] = [[buildTree(before, ids), buildTree(after, ids)]];
  for (let pair; (pair = pairs.pop());) {
    const [old, young] = pair;
    if (old?.id === young?.id) continue;
    if (old?.text !== young?.text) changes.push(createChange(old, young));
    for (const pair of pairMembers(old, young).reverse()) pairs.push(pair);
  }
  return changes;
}

function buildTree(rule: ReadRule | undefined, ids: Map<string, number>): DiffNode | undefined {
  const trees = new Map<unknown, DiffNode>();
  const lines = describeNodes(rule);
  for (const { visit, text } of lines) {
    const tree = { visit, text, id: 0, members: [] };
    trees.set(visit, tree);
    trees.get(visit.parent)?.members.push(tree);
  }
  for (const { visit } of lines.reverse()) {
    const tree = trees.get(visit)!;
    const members = tree.members.map(({ id }) => id);
    if (visit.node.type !== "Composite") members.sort((one, other) => one - other);
    const key = `${members.join()} ${tree.text}`;
    tree.id = ids.get(key) ?? ids.size + 1;
    ids.set(key, tree.id);
  }
  return trees.get(lines.at(-1)?.visit);
}

function pairMembers(
  { members: before = [] }: Partial<DiffNode> = {},
  { members: after = [], visit }: Partial<DiffNode> = {},
): NodePair[] {
  const isOrdered = visit?.node.type === "Composite";
  const [old, young] = isOrdered ? [before, after] : [withoutMatches(before, after), withoutMatches(after, before)];
  const pairs: NodePair[] = [];
  for (let index = 0; index < Math.max(old.length, young.length); index++) {
    const [one, other] = [old[index], young[index]];
    if (one && other && isGroupNode(one) === isGroupNode(other)) pairs.push([one, other]);
    else pairs.push([one, undefined], [undefined, other]);
  }
  return pairs;
}

/** Returns the nodes without an equal one among the others. Each of the others matches one node only. */
function withoutMatches(trees: DiffNode[], others: DiffNode[]): DiffNode[] {
  const counts = new Map<number, number>();
  for (const { id } of others) counts.set(id, (counts.get(id) ?? 0) + 1);
  return trees.filter(({ id }) => {
    const count = counts.get(id) ?? 0;
    counts.set(id, count - 1);
    return count <= 0;
  });
}

function isGroupNode({ visit: { node } }: DiffNode): boolean {
  return "conditions" in node;
}

function createChange(old: DiffNode | undefined, young: DiffNode | undefined): RuleChange {
  const pointer = (young ?? old)?.visit.pointer ?? "";
  return { pointer, ...(old && { before: old.text }), ...(young && { after: young.text }) };
}
