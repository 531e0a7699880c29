/** The property by which errors of this client are recognized, also those of another copy of the package or another realm. */
export const cdpErrorBrand = Symbol.for("td-cdp.error");
