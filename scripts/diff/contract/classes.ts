/** Assigns the same class to schemas that accept the same values, in any of the descriptions that are compared. */
import type { SchemaAlternative, SchemaNode } from "./schema-node.ts";

/** Numbers texts. Equal texts have equal numbers. */
export interface ClassTable {
  numberOf(text: string): number;
}

export function createClassTable(first = 1): ClassTable {
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      const known = numbers.get(text) ?? first + numbers.size;
      numbers.set(text, known);
      return known;
    },
  };
}

/** Numbers of schemas in cycles, above those of any table. */
const cycleClasses = 2 ** 40;

/**
 * Assigns a class to every node: first from the leaves up to the cycles, then to the nodes in cycles, then to what refers to
 * cycles. All nodes that are compared must be assigned together.
 */
export function assignClasses(nodes: SchemaNode[], classes: ClassTable): void {
  const children = new Map(nodes.map((node) => [node, childrenOf(node)]));
  const parents = invert(children);
  const { ordered: leaves, rest } = peel(nodes, children, parents);
  const { ordered: roots, rest: cyclic } = peel(rest, parents, children);
  for (const node of leaves) assign(node, classes);
  refine(cyclic);
  for (const node of roots.reverse()) assign(node, classes);
}

function assign(node: SchemaNode, classes: ClassTable): void {
  for (const each of node.alternatives) each.class = classify(each, classes);
  node.class = classify(node, classes);
}

/** Splits classes by the classes of their children until none splits any more (partition refinement). */
function refine(nodes: SchemaNode[]): void {
  const alternatives = nodes.flatMap((node) => node.alternatives);
  let count = 0;
  for (;;) {
    const table = createClassTable(cycleClasses);
    const next = alternatives.map((each) => classify(each, table));
    alternatives.forEach((each, index) => (each.class = next[index]!));
    const nodeClasses = nodes.map((node) => classify(node, table));
    nodes.forEach((node, index) => (node.class = nodeClasses[index]!));
    const size = new Set(nodeClasses).size;
    if (size === count) return;
    count = size;
  }
}

/** Returns the class of a node or an alternative whose children have theirs. */
export function classify(item: SchemaNode | SchemaAlternative, classes: ClassTable): number {
  if ("alternatives" in item) {
    const members = [...new Set(item.alternatives.map((each) => each.class))].sort((a, b) => a - b);
    return classes.numberOf(JSON.stringify([item.discriminator, item.isDeprecated, item.xml, ...members]));
  }
  const parts = [JSON.stringify(item.keywords)];
  for (const [label, child] of item.children) parts.push(`${label}=${child.class}`);
  for (const [name, child] of item.hidden) parts.push(`hidden ${name}=${child.class}`);
  return classes.numberOf(parts.join("\n"));
}

type Edges = Map<SchemaNode, SchemaNode[]>;

/** Orders nodes so that each one follows those it depends on. Nodes in cycles, and what depends on them, are the rest. */
function peel(nodes: SchemaNode[], dependencies: Edges, dependents: Edges) {
  const open = new Set(nodes);
  const counts = new Map(
    nodes.map((node) => [node, dependencies.get(node)!.reduce((sum, each) => sum + (open.has(each) ? 1 : 0), 0)]),
  );
  const ordered = nodes.filter((node) => counts.get(node) === 0);
  for (const node of ordered) {
    open.delete(node);
    for (const dependent of dependents.get(node)!) {
      if (!open.has(dependent)) continue;
      const left = counts.get(dependent)! - 1;
      counts.set(dependent, left);
      if (left === 0) ordered.push(dependent);
    }
  }
  return { ordered, rest: [...open] };
}

function childrenOf({ alternatives }: SchemaNode): SchemaNode[] {
  return alternatives.flatMap(({ children, hidden }) => [...children.values(), ...hidden.values()]);
}

function invert(edges: Edges): Edges {
  const inverted: Edges = new Map([...edges.keys()].map((node) => [node, []]));
  for (const [from, targets] of edges) for (const target of targets) inverted.get(target)!.push(from);
  return inverted;
}
