/** What the comparisons of two operations share. */
import { type Document, escapePointer, type Schema } from "../openapi/document.ts";
import type { Direction } from "./severity.ts";

/** Where a comparison is; `pointer` follows references, so that it leads from the operation to the change. */
export interface Place {
  pointer: string;
  direction: Direction;
  isParameter: boolean;
}

/** One comparison of two operations: where their schemas live, which pairs were met, and who is told. */
export interface Scope {
  base: Document;
  revision: Document;
  seen: Set<string>;
  /** Nodes that a change was told of, or that were compared as a whole. */
  told: Set<unknown>;
  /** The nodes are those of either side that the change is about. */
  tell(kind: string, place: Place, message: string, ...nodes: unknown[]): void;
  /** Compares schemas below; an absent one accepts anything. */
  compare(scope: Scope, base: Schema | undefined, revision: Schema | undefined, place: Place): void;
}

/** A place one key below. */
export function below(place: Place, ...keys: string[]): Place {
  return { ...place, pointer: [place.pointer, ...keys.map(escapePointer)].join("/") };
}
