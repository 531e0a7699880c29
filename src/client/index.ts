/** The client: its options, the one client underneath, and the calls that the route table binds to it. */

// Create
export { type Cdp, createClient } from "./create-client.ts";
export type { ClientOptions } from "./options.ts";
export { type Region, regions } from "./regions.ts";
export type { Middleware, MiddlewareContext, MiddlewareHost } from "./middleware.ts";

// Call
export type {
  Call,
  CallArguments,
  CallOptions,
  Calls,
  ResponseInfo,
  Result,
  Route,
  UntypedArguments,
} from "./call-types.ts";
export { getResponseInfo } from "./create-calls.ts";
export { getBaseUrl } from "./base-url.ts";
export { getRedactor } from "./redactor.ts";

// Names
export { parameterAliases } from "./parameter-names.ts";
