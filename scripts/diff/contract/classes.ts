/** Assigns the same class to schemas that accept the same values, in any description. */
import type { SchemaAlternative, SchemaNode } from "./schema-graph.ts";

/** Numbers texts. Equal texts have equal numbers. */
export interface ClassTable {
  numberOf(text: string): number;
}

export function createClassTable(): ClassTable {
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      const known = numbers.get(text) ?? numbers.size + 1;
      numbers.set(text, known);
      return known;
    },
  };
}

/** Rounds for schemas in cycles. More than the length of any path that tells two of them apart. */
const cycleRounds = 32;

/**
 * Assigns a class to every node: first from the leaves up to the cycles, then to the nodes in cycles by repeated rounds, then
 * to what refers to cycles.
 */
export function assignClasses(nodes: SchemaNode[], classes: ClassTable): void {
  const texts = new Map<SchemaAlternative, string>();
  for (const { alternatives } of nodes) for (const each of alternatives) texts.set(each, JSON.stringify(each.keywords));
  const classOf = (node: SchemaNode) => {
    for (const each of node.alternatives) each.class = classify(each, classes, texts.get(each));
    return classify(node, classes);
  };
  const assign = (some: SchemaNode[]) => {
    const next = some.map(classOf);
    some.forEach((node, index) => (node.class = next[index]!));
  };
  const children = new Map(nodes.map((node) => [node, childrenOf(node)]));
  const parents = invert(children);
  const { ordered: leaves, rest } = peel(nodes, children, parents);
  const { ordered: roots, rest: cyclic } = peel(rest, parents, children);
  leaves.forEach((node) => assign([node]));
  for (let round = 0; round < cycleRounds && cyclic.length > 0; round++) assign(cyclic);
  roots.reverse().forEach((node) => assign([node]));
}

/** Returns the class of a node or an alternative whose children have theirs. */
export function classify(item: SchemaNode | SchemaAlternative, classes: ClassTable, text?: string): number {
  if ("alternatives" in item) {
    const members = [...new Set(item.alternatives.map((each) => each.class))].sort((a, b) => a - b);
    return classes.numberOf(JSON.stringify([item.discriminator, item.isDeprecated, item.xml, ...members]));
  }
  const parts = [...item.children].map(([label, child]) => `${label}=${child.class}`);
  const hidden = [...item.hidden].map(([name, child]) => `hidden ${name}=${child.class}`);
  return classes.numberOf([text ?? JSON.stringify(item.keywords), ...parts, ...hidden].join("\n"));
}

/** Orders nodes so that each one follows those it depends on. Nodes in cycles, and what depends on them, are the rest. */
function peel(
  nodes: SchemaNode[],
  dependencies: Map<SchemaNode, Set<SchemaNode>>,
  dependents: Map<SchemaNode, Set<SchemaNode>>,
): { ordered: SchemaNode[]; rest: SchemaNode[] } {
  const open = new Set(nodes);
  const counts = new Map(nodes.map((node) => [node, count(dependencies.get(node)!, open)]));
  const ordered = nodes.filter((node) => counts.get(node) === 0);
  for (const node of ordered) {
    open.delete(node);
    for (const dependent of dependents.get(node) ?? []) {
      if (!open.has(dependent)) continue;
      const left = counts.get(dependent)! - 1;
      counts.set(dependent, left);
      if (left === 0) ordered.push(dependent);
    }
  }
  return { ordered, rest: [...open] };
}

function count(some: Set<SchemaNode>, within: Set<SchemaNode>): number {
  let found = 0;
  for (const node of some) if (within.has(node)) found++;
  return found;
}

function childrenOf({ alternatives }: SchemaNode): Set<SchemaNode> {
  return new Set(alternatives.flatMap(({ children, hidden }) => [...children.values(), ...hidden.values()]));
}

function invert(edges: Map<SchemaNode, Set<SchemaNode>>): Map<SchemaNode, Set<SchemaNode>> {
  const inverted = new Map<SchemaNode, Set<SchemaNode>>([...edges.keys()].map((node) => [node, new Set()]));
  for (const [from, targets] of edges) for (const target of targets) inverted.get(target)!.add(from);
  return inverted;
}
