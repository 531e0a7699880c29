import { servers } from "../../generated/routes.ts";

/** A region of Treasure Data, named as in its console: `us01`, `jp01`, `eu01`, `ap02` or `ap03`. */
export type Region = keyof typeof servers;

/** The base URL of the CDP API in each region. */
export const regions: Readonly<Record<Region, string>> = servers;

export function isRegion(name: string): name is Region {
  return Object.hasOwn(regions, name);
}
