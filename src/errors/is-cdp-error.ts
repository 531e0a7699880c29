/** Recognizes errors of this client. */
import { cdpErrorBrand } from "./brand.ts";
import type { AnyCdpError } from "./errors.ts";

/** The part of a call that its errors depend on. */
interface FailingCall {
  readonly name: string;
  result(...args: never): Promise<unknown>;
}

/** The error of an error response of a call, with the bodies that the description declares. */
type HttpErrorOf<C> = C extends { result(...args: never): Promise<infer R> } ? HttpErrorIn<R> : never;

type HttpErrorIn<R> = R extends { ok: false; error: infer E } ? Extract<E, { kind: "http" }> : never;

/**
 * Returns whether a value is an error of this client.
 *
 * @example
 * try {
 *   await cdp.segments.get({ id: 999 }, { timeout: 5_000 });
 * } catch (error) {
 *   if (!isCdpError(error)) throw error;
 *   console.log(error.kind === "timeout" ? error.timeout : error.message);
 * }
 */
export function isCdpError<E extends AnyCdpError = AnyCdpError>(value: unknown): value is E;
/**
 * Returns whether a value is the error of an error response of one call. Its `body` then has the types that the description
 * declares.
 *
 * @param call The call that threw, also under a legacy name.
 * @example
 * try {
 *   await cdp.segments.delete({ id: 701 });
 * } catch (error) {
 *   if (isCdpError(error, cdp.segments.delete) && error.status === 409) console.log(error.body);
 *   else throw error;
 * }
 */
export function isCdpError<C extends FailingCall>(value: unknown, call: C): value is HttpErrorOf<C>;
export function isCdpError(value: unknown, call?: FailingCall): boolean {
  if (!(cdpErrorBrand in Object(value))) return false;
  const { kind, operation } = value as AnyCdpError;
  return !call || (kind === "http" && operation === call.name);
}
