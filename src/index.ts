/** What the package exports. */
export { type Cdp, createClient } from "./client.ts";
export type { ClientOptions } from "./options.ts";
export { type Region, regions } from "./regions.ts";
export type { CdpEvent } from "./transport.ts";
export type { Call, CallOptions, ResponseInfo, Result } from "./operations.ts";
export { responseOf } from "./resources.ts";
export {
  type AnyCdpError,
  CanceledError,
  CdpError,
  ConnectionError,
  HttpError,
  TimeoutError,
  UnreadableError,
} from "./errors.ts";
export { isCdpError } from "./errors/is-cdp-error.ts";
export type { Issue } from "./issues.ts";
export type { components, operations, paths } from "../generated/api.ts";
