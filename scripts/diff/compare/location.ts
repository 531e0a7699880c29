/** Where a comparison is. */
import { escapeSegment } from "../../openapi/json-pointer.ts";
import type { DataDirection } from "../contract/schema-node.ts";

/** `none` for what is neither sent nor received. */
export type Direction = DataDirection | "none";

export interface Location {
  /** The way from the operation to the change: references followed, parameters and union members by name. */
  pointer: string;
  direction: Direction;
  isParameter: boolean;
  /** Within `not`, where a schema that accepts more makes the whole accept less. */
  isNegated: boolean;
  /** The media type, where the body or response has several. */
  mediaType: string | undefined;
}

export const rootLocation: Location = {
  pointer: "#",
  direction: "none",
  isParameter: false,
  isNegated: false,
  mediaType: undefined,
};

/** Returns the location some keys below. */
export function childLocation(location: Location, ...keys: string[]): Location {
  return { ...location, pointer: [location.pointer, ...keys.map(escapeSegment)].join("/") };
}

/** Returns the direction that decides the level. Within `not`, the directions are exchanged. */
export function effectiveDirection({ direction, isNegated }: Pick<Location, "direction" | "isNegated">): Direction {
  if (!isNegated || direction === "none") return direction;
  return direction === "request" ? "response" : "request";
}
