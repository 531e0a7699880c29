/**
 * `td-cdp/rules`: builds, reads, describes, compares and checks segment rules. Rules are plain JSON; no client is needed.
 * @module
 */
export * from "./rules/index.ts";
