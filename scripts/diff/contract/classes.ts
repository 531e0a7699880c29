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

/** Classes of schemas with cycles, above those of any table. */
const cycleClasses = 2 ** 40;

/**
 * Assigns a class to every node: first from the leaves up, then to nodes that are in cycles or refer to them. Nodes that are
 * compared must be assigned in one call.
 */
export function assignClasses(nodes: SchemaNode[], classes: ClassTable): void {
  const { ordered, rest } = peel(nodes);
  for (const node of ordered) {
    for (const each of node.alternatives) each.class = classify(each, classes);
    node.class = classify(node, classes);
  }
  refine(rest);
}

/** Splits classes by the classes of their children until no class changes (partition refinement). */
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

/** Returns the class of a node or alternative. Its children must have classes. */
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

/** Orders nodes so that each one follows its children. `rest` contains nodes that are in cycles or refer to them. */
function peel(nodes: SchemaNode[]): { ordered: SchemaNode[]; rest: SchemaNode[] } {
  const parents = new Map<SchemaNode, SchemaNode[]>(nodes.map((node) => [node, []]));
  const open = new Map<SchemaNode, number>();
  for (const node of nodes) {
    const children = childrenOf(node);
    open.set(node, children.length);
    for (const child of children) parents.get(child)!.push(node);
  }
  const ordered = nodes.filter((node) => open.get(node) === 0);
  for (const node of ordered) {
    open.delete(node);
    for (const parent of parents.get(node)!) {
      const left = open.get(parent)! - 1;
      open.set(parent, left);
      if (left === 0) ordered.push(parent);
    }
  }
  return { ordered, rest: [...open.keys()] };
}

function childrenOf({ alternatives }: SchemaNode): SchemaNode[] {
  return alternatives.flatMap(({ children, hidden }) => [...children.values(), ...hidden.values()]);
}
