/** Every node of a rule in its order, at any depth, without recursion. */
import type { ReadRule, RuleNode } from "../types.ts";

/** A node and where it stands. */
export interface NodePath {
  readonly node: RuleNode;
  /** Its place in the rule, a JSON pointer; empty for the rule itself. */
  readonly pointer: string;
  /** How many groups and conditions it stands in. */
  readonly depth: number;
  /** The behavior whose rows it tests, in the filter of an aggregation. */
  readonly behavior?: string;
  readonly parent?: NodePath;
  /** Its place among the children of its parent. */
  readonly index: number;
}

/**
 * Groups, conditions and the nodes of filters, parents before children. What is no object, such as a null among the
 * conditions, is no node; an empty rule has none.
 */
export function* walkRule(rule: ReadRule | undefined): Generator<NodePath, void> {
  const stack: NodePath[] = [];
  if (isNode(rule) && Object.keys(rule)[0]) stack.push({ node: rule, pointer: "", depth: 0, index: 0 });
  for (let visit; (visit = stack.pop());) {
    yield visit;
    const [children, path, behavior = visit.behavior] = childrenOf(visit);
    for (let index = children.length; index--;) {
      const node = children[index];
      if (isNode(node)) stack.push(visitOf(node, visit, index, path, behavior));
    }
  }
}

/**
 * The rule with each node as `change` gives it, children before parents. What stays the same is not copied, so a change
 * that changes nothing gives the very rule.
 */
export function mapRule<R extends ReadRule | undefined>(
  rule: R,
  change: (node: RuleNode, visit: NodePath) => RuleNode,
): R {
  const changed = new Map<NodePath, unknown[]>();
  let root: unknown = rule;
  for (const visit of [...walkRule(rule)].reverse()) {
    const { node, parent, index } = visit;
    const children = changed.get(visit);
    const result = change(children ? withChildren(node, children) : node, visit);
    if (!parent) root = result;
    else if (result !== node) siblingsOf(parent, changed)[index] = result;
  }
  // A change gives what it takes: a rule for the rule.
  return root as R;
}

function siblingsOf(parent: NodePath, changed: Map<NodePath, unknown[]>): unknown[] {
  const siblings = changed.get(parent) ?? [...childrenOf(parent)[0]];
  changed.set(parent, siblings);
  return siblings;
}

/** The children of a node, the path to them, and the behavior they test where that is another. */
function childrenOf({ node }: NodePath): [children: readonly unknown[], path: string, behavior?: string] {
  const { conditions, leftValue } = node as Loose;
  if (Array.isArray(conditions)) return [conditions, "/conditions/"];
  const filter = leftValue?.filter;
  const name = leftValue?.source?.name;
  return isNode(filter) && Object.keys(filter)[0]
    ? [[filter], "/leftValue/filter", typeof name === "string" ? name : ""]
    : [[], ""];
}

function withChildren(node: RuleNode, children: unknown[]): RuleNode {
  const { conditions, leftValue } = node as Loose;
  const own = Array.isArray(conditions)
    ? { conditions: children }
    : { leftValue: { ...leftValue, filter: children[0] } };
  return { ...node, ...own } as RuleNode;
}

function visitOf(node: RuleNode, parent: NodePath, index: number, path: string, behavior?: string): NodePath {
  const pointer = parent.pointer + (path.endsWith("/") ? path + index : path);
  return { node, pointer, depth: parent.depth + 1, index, parent, ...(behavior !== undefined && { behavior }) };
}

/** Where the field may put anything at all. */
interface Loose {
  conditions?: unknown;
  leftValue?: { filter?: unknown; source?: { name?: unknown } };
}

function isNode(value: unknown): value is RuleNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
