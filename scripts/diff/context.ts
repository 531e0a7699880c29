/** What the comparisons of two operations share. */
import { type Document, type Schema } from "../openapi/document.ts";
import { escapeSegment } from "../openapi/json-pointer.ts";
import type { Direction } from "./severity.ts";

/** Where a comparison is; `pointer` follows references, so that it leads from the operation to the change. */
export interface Location {
  pointer: string;
  direction: Direction;
  isParameter: boolean;
}

/** One comparison of two operations: where their schemas live, which pairs were met, and who is told. */
export interface ComparisonContext {
  base: Document;
  revision: Document;
  comparedPairs: Set<string>;
  /** Nodes that a change was told of, or that were compared as a whole. */
  reportedNodes: Set<unknown>;
  /** The nodes are those of either side that the change is about. */
  report(kind: string, place: Location, message: string, ...nodes: unknown[]): void;
  /** Compares schemas below; an absent one accepts anything. */
  compare(scope: ComparisonContext, base: Schema | undefined, revision: Schema | undefined, place: Location): void;
}

/** A place one key below. */
export function childLocation(place: Location, ...keys: string[]): Location {
  return { ...place, pointer: [place.pointer, ...keys.map(escapeSegment)].join("/") };
}
