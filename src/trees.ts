/**
 * `td-cdp/trees`: exports, plans, applies, copies and compares trees of folders and segments.
 * @module
 */
export * from "./trees/index.ts";
