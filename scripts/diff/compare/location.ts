/** The current location of a comparison. */
import { escapeSegment } from "../../openapi/json-pointer.ts";
import type { DataDirection } from "../contract/schema-node.ts";

/** `none` if the value is neither sent nor received. */
export type Direction = DataDirection | "none";

export interface Location {
  /** The path from the operation to the change. References are followed; parameters and union members have names. */
  pointer: string;
  direction: Direction;
  isParameter: boolean;
  /** Whether the location is within `not`, where a schema that accepts more values rejects more overall. */
  isNegated: boolean;
  /** The media type, if the body or response has several. */
  mediaType: string | undefined;
}

export const rootLocation: Location = {
  pointer: "#",
  direction: "none",
  isParameter: false,
  isNegated: false,
  mediaType: undefined,
};

/** Returns the location of a child. */
export function childLocation(location: Location, ...keys: string[]): Location {
  return { ...location, pointer: [location.pointer, ...keys.map(escapeSegment)].join("/") };
}

/** Returns the direction that decides the level. Within `not`, the directions are exchanged. */
export function effectiveDirection({ direction, isNegated }: Pick<Location, "direction" | "isNegated">): Direction {
  if (!isNegated || direction === "none") return direction;
  return direction === "request" ? "response" : "request";
}
