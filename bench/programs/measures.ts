/** What is measured of requests, and what is wanted of it. */
import { names } from "../contenders/clients.ts";
import type { Samples } from "../statistics.ts";

export interface Measure {
  title: string;
  call: "get" | "put" | "list";
  /** With `fetch` replaced by an instant reply. */
  alone?: true;
  /** How many requests make a block, the unit of which all contenders do one in turn. */
  block: number;
  /** How many of them are under way together; 1 unless given. */
  atOnce?: number;
  /** For how long blocks are run, in seconds. */
  seconds: number;
}

export const measures: Measure[] = [
  { title: "GET", call: "get", block: 50, seconds: 20 },
  { title: "PUT with a body", call: "put", block: 50, seconds: 20 },
  { title: "64 GETs at once", call: "get", block: 64, atOnce: 64, seconds: 13 },
  { title: "1 MB response", call: "list", block: 2, seconds: 9 },
  { title: "layer alone, GET", call: "get", alone: true, block: 500, seconds: 8 },
  { title: "layer alone, PUT", call: "put", alone: true, block: 500, seconds: 9 },
];

/** A ratio to another contender that is not to be exceeded. */
export interface Limit {
  title: string;
  base: string;
  limit: number;
}

/** What is wanted of the measures above. */
export const limits: Limit[] = [
  { title: "GET", base: names.raw, limit: 1.12 },
  { title: "PUT with a body", base: names.raw, limit: 1.1 },
  { title: "layer alone, GET", base: names.openapiFetch, limit: 0.6 },
  { title: "layer alone, PUT", base: names.openapiFetch, limit: 0.45 },
];

/** Microseconds of CPU per request for each measure by its title. */
export type RequestCosts = Record<string, Samples>;
