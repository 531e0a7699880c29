/** What the package exports. */
export { type Cdp, type ClientOptions, createClient } from "./client.ts";
export { type Region, regions } from "./regions.ts";
export type { components, operations, paths } from "../generated/api.ts";
