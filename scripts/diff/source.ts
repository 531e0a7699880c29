/** Finds the position of a change in the files: a JSON pointer, and the line if it is known. */
import type { Document, Node } from "../openapi/document.ts";
import { escapeSegment } from "../openapi/json-pointer.ts";
import type { Difference } from "./compare/context.ts";

export interface Source {
  side: "base" | "revision";
  pointer: string;
  line?: number;
}

/** The first line of each object in descriptions from `parseWithLines`. */
const lines = new WeakMap<object, number>();

/** Records the first line of an object. */
export function setLine(node: object, line: number): void {
  if (!lines.has(node)) lines.set(node, line);
}

/** Returns a function that finds the position of a difference: in the base for removed parts, otherwise in the revision. */
export function createSourceFinder(
  base: Document,
  revision: Document,
  differences: Difference[],
): (difference: Difference) => Source | undefined {
  const wanted = {
    base: new Set(differences.map((each) => each.base)),
    revision: new Set(differences.map((each) => each.revision)),
  };
  const pointers = { base: findPointers(base, wanted.base), revision: findPointers(revision, wanted.revision) };
  return (difference) => {
    for (const side of ["revision", "base"] as const) {
      const node = difference[side];
      const pointer = node && pointers[side].get(node);
      if (pointer === undefined) continue;
      const line = lineOf(node!);
      return { side, pointer, ...(line === undefined ? {} : { line }) };
    }
    return undefined;
  };
}

/** Returns the first line of an object, if it is known. */
export function lineOf(node: Node): number | undefined {
  return lines.get(node);
}

function findPointers(document: Document, wanted: ReadonlySet<Node | undefined>): Map<Node, string> {
  const found = new Map<Node, string>();
  const path: string[] = [];
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== "object" || seen.has(node)) return;
    seen.add(node);
    if (wanted.has(node as Node)) found.set(node as Node, ["#", ...path].join("/"));
    for (const [key, child] of Object.entries(node)) {
      path.push(escapeSegment(key));
      visit(child);
      path.pop();
    }
  };
  if ([...wanted].some((each) => each !== undefined)) visit(document);
  return found;
}
