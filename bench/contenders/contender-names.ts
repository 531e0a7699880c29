/** Who is compared, in the order of every table. */
export const contenderNames = [
  "td-cdp",
  "openapi-fetch",
  "hey-api",
  "orval",
  "redocly",
  "swagger-typescript-api",
  "hand-written",
] as const;

export type Name = (typeof contenderNames)[number];

/** Who is no peer: we, and what one writes for oneself. */
export const own: string[] = ["td-cdp", "hand-written"];
