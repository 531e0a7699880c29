import type { AnyCdpError } from "./errors.ts";
import { cdpErrorBrand } from "./brand.ts";

/** Whether a value is an error of this client, also of another copy of it or from another realm. */
export function isCdpError<E extends AnyCdpError = AnyCdpError>(value: unknown): value is E {
  return cdpErrorBrand in Object(value);
}
