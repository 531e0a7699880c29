/** Orders segments by reference: each follows those that its rule refers to. */
import { compareText } from "./path.ts";

/** The order of a graph, and the nodes that have none because they are in a circle. */
export interface GraphOrder {
  /** Nodes without dependencies first, then those that depend on them, and so on. Sorted within each level. */
  sorted: string[];
  /** One circle of each group of nodes that depend on each other, beginning with its first path. */
  circles: string[][];
}

/** Orders a graph: the dependencies of each node. Dependencies that are not nodes are ignored. */
export function orderGraph(dependencies: ReadonlyMap<string, Iterable<string>>): GraphOrder {
  const remaining = new Map<string, Set<string>>();
  const dependents = new Map<string, string[]>();
  for (const [node, targets] of dependencies) {
    const known = new Set([...targets].filter((target) => dependencies.has(target)));
    remaining.set(node, known);
    for (const target of known) {
      const list = dependents.get(target);
      if (list) list.push(node);
      else dependents.set(target, [node]);
    }
  }
  const sorted: string[] = [];
  let level = [...remaining].filter(([, targets]) => targets.size === 0).map(([node]) => node);
  while (level.length > 0) {
    level.sort(compareText);
    sorted.push(...level);
    const next: string[] = [];
    for (const node of level) {
      remaining.delete(node);
      for (const dependent of dependents.get(node) ?? []) {
        const targets = remaining.get(dependent);
        if (targets?.delete(node) && targets.size === 0) next.push(dependent);
      }
    }
    level = next;
  }
  return { sorted, circles: findCircles(remaining) };
}

/** Finds circles among nodes that each depend on another one of them. */
function findCircles(remaining: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of [...remaining.keys()].sort(compareText)) {
    const way: string[] = [];
    const positions = new Map<string, number>();
    let node: string | undefined = start;
    while (node !== undefined && !done.has(node) && !positions.has(node)) {
      positions.set(node, way.length);
      way.push(node);
      const targets: string[] = [...remaining.get(node)!].sort(compareText);
      node = targets.find((target) => !done.has(target)) ?? targets[0];
    }
    const position = node === undefined ? undefined : positions.get(node);
    if (position !== undefined) circles.push(rotate(way.slice(position)));
    for (const visited of way) done.add(visited);
  }
  return circles;
}

/** Lets a circle begin with its first path in alphabetical order. */
function rotate(circle: string[]): string[] {
  const first = circle.indexOf([...circle].sort(compareText)[0]!);
  return [...circle.slice(first), ...circle.slice(0, first)];
}
