/**
 * The property by which errors of this client are recognized, also those of another copy of the package or another realm. It
 * has a file of its own, so that a bundle with `isCdpError` alone contains no class of errors.
 */
export const cdpErrorBrand = Symbol.for("td-cdp.error");
