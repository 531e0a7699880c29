/** Detects descriptions of the CDP API. Only its operations have calls in the client. */
import type { Document } from "../openapi/document.ts";
import { asJsonObject } from "../openapi/json.ts";

export function isCdpDescription({ servers }: Document): boolean {
  return (
    Array.isArray(servers) &&
    servers.some((server) => /^https:\/\/api-cdp[.-]/.test(String(asJsonObject(server)["url"])))
  );
}
