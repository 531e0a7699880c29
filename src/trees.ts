/** `td-cdp/trees`: exports, plans, applies, copies and compares trees of folders and segments. */
export * from "./trees/index.ts";
