/** Walks and maps the nodes of a rule at any depth, without recursion. */
import { RuleError } from "../error.ts";
import type { ReadRule, RuleNode } from "../types.ts";
import { removeFromExpression } from "./expression.ts";
import { isPlainObject, shorten } from "./json.ts";

/** Limits for huge rules. The rules of real segments are far smaller. */
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
 * @throws RuleError for a circular rule, and for one with more than 20,000 levels or 500,000 nodes.
 * @example
 * const rule = all(and(segment(701), eq(attribute("country"), "JP")));
 * for (const { node, pointer } of walkRule(rule)) console.log(pointer, node.type);
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
      ? "The rule is circular"
      : depth > maxDepth
        ? `The rule has more than ${maxDepth} levels`
        : ++count > maxNodes && `The rule has more than ${maxNodes} nodes`;
    if (fault) throw new RuleError(`${place}${fault} at "${shorten(pointer)}". Remove that node.`);
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
 *
 * A node for which `transform` returns undefined is removed, with its identifier in the expression of a composite group. A
 * group or filter that loses all members is removed too, unless `transform` replaces it. A rule without nodes is null.
 *
 * @throws RuleError for a rule that `walkRule` cannot read.
 * @example
 * const rule = all(and(segment(701), eq(attribute("country"), "JP")));
 * const withoutSegments = mapRule(rule, (node) => (isType(node, "Reference") ? undefined : node));
 */
export function mapRule<R extends ReadRule | undefined>(
  rule: R,
  transform: (node: RuleNode, path: NodePath) => RuleNode,
): R;
export function mapRule<R extends ReadRule | undefined>(
  rule: R,
  transform: (node: RuleNode, path: NodePath) => RuleNode | undefined,
): R | null;
export function mapRule(
  rule: ReadRule | undefined,
  transform: (node: RuleNode, path: NodePath) => RuleNode | undefined,
): unknown {
  const changedChildren = new Map<NodePath, unknown[]>();
  let root: unknown = rule;
  for (const path of [...walkRule(rule)].reverse()) {
    const { node, parent, index } = path;
    const children = changedChildren.get(path);
    const changed = children ? replaceChildren(node, children) : node;
    const transformed = transform(changed, path);
    const result = children && isEmptied(transformed, children) ? undefined : transformed;
    if (!parent) root = result ?? null;
    else if (result !== node) editableChildren(parent, changedChildren)[index] = result;
  }
  return root;
}

function getChildren(parent: NodePath): NodePath[] {
  const { conditions, leftValue } = parent.node as UntypedNode;
  const { pointer, behavior } = parent;
  if (Array.isArray(conditions))
    return conditions.flatMap((node: unknown, index) =>
      isNode(node) ? createChild(parent, node, index, `${pointer}/conditions/${index}`, behavior) : [],
    );
  const { filter, source } = leftValue ?? {};
  const name = typeof source?.name === "string" ? source.name : "";
  return hasKeys(filter) ? [createChild(parent, filter, 0, `${pointer}/leftValue/filter`, name)] : [];
}

/** Does without spreading the parent, which would take most of the time of a walk. */
function createChild(parent: NodePath, node: RuleNode, index: number, pointer: string, behavior?: string): NodePath {
  const path = { node, pointer, depth: parent.depth + 1, parent, index };
  return behavior === undefined ? path : { ...path, behavior };
}

function editableChildren(parent: NodePath, changedChildren: Map<NodePath, unknown[]>): unknown[] {
  const { conditions, leftValue } = parent.node as UntypedNode;
  const children = changedChildren.get(parent) ?? (Array.isArray(conditions) ? [...conditions] : [leftValue?.filter]);
  changedChildren.set(parent, children);
  return children;
}

/** Returns a node with other children. Undefined children are removed. */
function replaceChildren(node: RuleNode, children: unknown[]): RuleNode {
  const { conditions, leftValue } = node as UntypedNode;
  if (!Array.isArray(conditions))
    return { ...node, leftValue: { ...leftValue, filter: children[0] ?? null } } as RuleNode;
  const { expr } = node as { expr?: unknown };
  const removed = children.flatMap((child, index) => (child === undefined ? [index] : []));
  const isNamed = removed[0] !== undefined && node.type === "Composite" && typeof expr === "string";
  const members = children.filter((child) => child !== undefined);
  return { ...node, conditions: members, ...(isNamed && { expr: removeFromExpression(expr, removed) }) } as RuleNode;
}

/** Returns whether a group has no members after all were removed. */
function isEmptied(node: RuleNode | undefined, children: unknown[]): boolean {
  const { conditions } = (node ?? {}) as UntypedNode;
  return Array.isArray(conditions) && !conditions.length && children.length > 0;
}

function isNode(value: unknown): value is RuleNode {
  return isPlainObject(value);
}

function hasKeys(value: unknown): value is RuleNode {
  return isNode(value) && Object.keys(value).length > 0;
}
