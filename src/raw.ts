/**
 * `td-cdp/raw`: the typed path client. An entry of its own, since its types cost the most.
 * @module
 */
export type { paths } from "../generated/api.ts";
export { rawClient } from "./client/raw-client.ts";
