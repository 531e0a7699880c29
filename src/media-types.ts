/** The media types of a request, by the route table. */
import type { Route } from "./operations.ts";

const vendor = "application/vnd.treasuredata.v1+json";

/** Content-Type and Accept as headers. */
export function mediaTypesOf({ body, accept }: Route): [name: string, value: string][] {
  const accepted: [string, string] = ["Accept", accept === vendor ? `${vendor}, application/json` : accept];
  return body ? [["Content-Type", body], accepted] : [accepted];
}
