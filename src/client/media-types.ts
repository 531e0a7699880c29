/** The media types of a request, by the route table. */
import type { Route } from "./call-types.ts";

const vendorJson = "application/vnd.treasuredata.v1+json";

/** Content-Type and Accept as headers. */
export function mediaTypeHeaders({ requestMediaType: body, accept }: Route): [name: string, value: string][] {
  const accepted: [string, string] = ["Accept", accept === vendorJson ? `${vendorJson}, application/json` : accept];
  return body ? [["Content-Type", body], accepted] : [accepted];
}
