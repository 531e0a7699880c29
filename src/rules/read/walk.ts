/** Walks and maps the nodes of a rule at any depth, without recursion. */
import { RuleError } from "../error.ts";
import type { ReadRule, RuleNode } from "../types.ts";
import { isPlainObject, shorten } from "./json.ts";

/** Limits for rules that are not circular, but as hard to read. No segment comes near them. */
const maxDepth = 20_000;
const maxNodes = 500_000;

/** A node and its position in the rule. */
export interface NodePath {
  readonly node: RuleNode;
  /** The JSON pointer of the node. Empty for the rule itself. */
  readonly pointer: string;
  /** The number of ancestors. */
  readonly depth: number;
  /** The behavior whose rows the node tests. Set in the filter of an aggregation only. */
  readonly behavior?: string;
  readonly parent?: NodePath;
  /** The index among the children of the parent. */
  readonly index: number;
}

/** A node whose properties may have any value. */
interface UntypedNode {
  conditions?: unknown;
  leftValue?: { filter?: unknown; source?: { name?: unknown } };
}

/**
 * Yields the groups, conditions and filter nodes of a rule in document order, parents before children. Skips what is not an
 * object, such as null in `conditions`. An empty rule has no nodes.
 *
 * @throws RuleError for a rule that contains itself, has more than 20,000 levels, or has more than 500,000 nodes.
 */
export function walkRule(rule: ReadRule | undefined): Generator<NodePath, void> {
  return walkNodes(rule);
}

/**
 * Walks what may be a rule.
 *
 * @param place The beginning of the message of errors.
 * @param known Nodes whose children are left out.
 */
export function* walkNodes(root: unknown, place = "", known?: WeakMap<object, unknown>): Generator<NodePath, void> {
  const stack: NodePath[] = hasKeys(root) ? [{ node: root, pointer: "", depth: 0, index: 0 }] : [];
  const ancestors: RuleNode[] = [];
  const open = new Set<RuleNode>();
  let count = 0;
  for (let path = stack.pop(); path; path = stack.pop()) {
    const { node, depth, pointer } = path;
    while (ancestors.length > depth) open.delete(ancestors.pop()!);
    const fault = open.has(node)
      ? "The rule contains itself"
      : depth > maxDepth
        ? `The rule has more than ${maxDepth} levels`
        : ++count > maxNodes && `The rule has more than ${maxNodes} nodes`;
    if (fault) throw new RuleError(`${place}${fault} at "${shorten(pointer)}". Take that node out.`);
    yield path;
    const children = known?.has(node) ? [] : getChildren(path);
    if (!children.length) continue;
    ancestors.push(node);
    open.add(node);
    for (const child of children.reverse()) stack.push(child);
  }
}

/**
 * Returns the rule with every node replaced by what `transform` returns for it, children before parents. Unchanged nodes are
 * not copied: if `transform` changes nothing, the result is the same object.
 */
export function mapRule<R extends ReadRule | undefined>(
  rule: R,
  transform: (node: RuleNode, path: NodePath) => RuleNode,
): R {
  const changedChildren = new Map<NodePath, unknown[]>();
  let root: unknown = rule;
  for (const path of [...walkRule(rule)].reverse()) {
    const { node, parent, index } = path;
    const children = changedChildren.get(path);
    const result = transform(children ? replaceChildren(node, children) : node, path);
    if (!parent) root = result;
    else if (result !== node) editableChildren(parent, changedChildren)[index] = result;
  }
  // `transform` returns a rule for the rule.
  return root as R;
}

function getChildren(parent: NodePath): NodePath[] {
  const { conditions, leftValue } = parent.node as UntypedNode;
  const name = leftValue?.source?.name;
  const child = { ...parent, parent, depth: parent.depth + 1, index: 0 };
  if (Array.isArray(conditions))
    return conditions.flatMap((node: unknown, index) =>
      isNode(node) ? { ...child, node, index, pointer: `${parent.pointer}/conditions/${index}` } : [],
    );
  const filter = leftValue?.filter;
  const behavior = typeof name === "string" ? name : "";
  return hasKeys(filter) ? [{ ...child, node: filter, behavior, pointer: `${parent.pointer}/leftValue/filter` }] : [];
}

function editableChildren(parent: NodePath, changedChildren: Map<NodePath, unknown[]>): unknown[] {
  const { conditions, leftValue } = parent.node as UntypedNode;
  const children = changedChildren.get(parent) ?? (Array.isArray(conditions) ? [...conditions] : [leftValue?.filter]);
  changedChildren.set(parent, children);
  return children;
}

function replaceChildren(node: RuleNode, children: unknown[]): RuleNode {
  const { conditions, leftValue } = node as UntypedNode;
  const replaced = Array.isArray(conditions)
    ? { conditions: children }
    : { leftValue: { ...leftValue, filter: children[0] } };
  return { ...node, ...replaced } as RuleNode;
}

function isNode(value: unknown): value is RuleNode {
  return isPlainObject(value);
}

function hasKeys(value: unknown): value is RuleNode {
  return isNode(value) && Object.keys(value).length > 0;
}
