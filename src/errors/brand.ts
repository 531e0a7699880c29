/** What an error of this client is known by, also one of another copy of it or from another realm. */
export const cdpErrorBrand = Symbol.for("td-cdp.error");
