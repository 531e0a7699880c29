/** `td-cdp/raw`: the typed path client, openapi-fetch itself. An entry of its own, since its types cost the most. */
export type { paths } from "../generated/api.ts";
export { rawClient } from "./client/raw-client.ts";
