/**
 * `td-cdp/raw`: the typed path client. A separate entry, because its types are expensive to check.
 * @module
 */
export type { paths } from "../generated/api.ts";
export { rawClient } from "./client/raw-client.ts";
