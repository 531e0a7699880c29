/** Creates a fake: its options, its server, and the functions that tests call. */
import type { ResponseData } from "../client/call-types.ts";
import type { ClientOptions, Route } from "../client/index.ts";
import { type FakeServer, handleFetch } from "./fake-fetch.ts";
import { createPendingFault, type FailOptions, type Fault, type FaultName } from "./faults.ts";
import type { FakeRequest } from "./request-log.ts";
import { type ParentSegmentSeed, seed, type SeededIds } from "./seeds.ts";
import { createState, type FakeState } from "./state.ts";

/** The options of `createFakeCdp`. */
export interface FakeOptions {
  /** The data of the fake at the beginning and after each `reset`. Default: none. */
  parentSegments?: readonly ParentSegmentSeed[];
  /** The profiles that every segment query finds, each by column name. Default: three profiles. */
  profiles?: readonly Readonly<Record<string, string | number | null>>[];
  /** Number of items per page unless the request sets it. Default: 100. */
  pageSize?: number;
  /** The only API key that the fake accepts. Default: a made-up key. */
  apiKey?: string;
}

/** A CDP API in memory, with functions to inspect its requests and to inject faults. */
export interface FakeCdp {
  /** Options for `createClient`: `createClient(fake.options)`. */
  readonly options: Required<Pick<ClientOptions, "apiKey" | "baseUrl">> & { readonly fetch: FakeCdp["fetch"] };
  /** Replaces the `fetch` of the platform. Accepts URLs of any origin and routes by their path. */
  fetch(this: void, input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The requests received so far, in order, without the API key. */
  readonly requests: readonly FakeRequest[];
  /**
   * Makes requests fail: the next one, unless the options say otherwise. If several faults match a request, the first one
   * applies.
   *
   * @param fault The name of a fault, or a custom fault.
   * @param options Which requests fail, and how many.
   * @throws TypeError when the fault or the operation in `options.on` does not exist.
   * @example
   * const fake = createFakeCdp();
   * fake.fail("429", { on: "audiences.get", times: 2 });
   */
  fail(fault: FaultName | Fault, options?: FailOptions): void;
  /**
   * Sets the data of all later responses to a call. Pass a list in full: the fake paginates it.
   *
   * @example
   * const fake = createFakeCdp({ parentSegments: [{ id: 7, name: "Customers" }] });
   * const cdp = createClient(fake.options);
   * fake.respondWith(cdp.audiences.sampleValues.list, [["JP", 12]]);
   */
  respondWith<R extends Route>(call: { readonly route: R }, data: ResponseData<R>): void;
  /**
   * Adds a parent segment with everything in it.
   *
   * @returns The ids of the parent segment and of its top folder.
   * @throws Error when a name or an id is taken.
   */
  seed(parentSegment: ParentSegmentSeed): SeededIds;
  /** Removes requests, faults and custom responses, and restores the data from the options. */
  reset(): void;
}

const defaultProfiles = ["1", "2", "3"].map((cdp_customer_id) => ({ cdp_customer_id }));

/**
 * Creates a CDP API in memory.
 *
 * The fake stores parent segments, folders, segments, activations, funnels, predictive segments, journeys, tokens and
 * segment queries, and serves them in both dialects. Every other operation fails with status 501 until `respondWith` sets its
 * response.
 *
 * @param options The data of the fake, the profiles of segment queries, the page size and the API key.
 * @throws Error when a name or an id occurs twice in the data.
 * @example
 * const fake = createFakeCdp({ parentSegments: [{ id: 7, name: "Customers" }] });
 * const cdp = createClient(fake.options);
 * console.log((await cdp.audiences.get({ parentSegmentId: 7 })).name); // Customers
 */
export function createFakeCdp(options: FakeOptions = {}): FakeCdp {
  const { apiKey = "1/fake" } = options;
  const state = createSeededState(options);
  const server: FakeServer = { apiKey, state, cannedData: new Map(), faults: [], requests: [] };
  const fetch: FakeCdp["fetch"] = (input, init = {}) => handleFetch(server, input, init);
  return {
    options: { apiKey, baseUrl: "https://cdp.example", fetch },
    fetch,
    requests: server.requests,
    fail(fault, failOptions = {}) {
      server.faults.push(createPendingFault(fault, failOptions));
    },
    respondWith({ route }, data) {
      server.cannedData.set(route, data);
    },
    seed: (parentSegment) => seed(server.state, parentSegment),
    reset() {
      server.state = createSeededState(options);
      server.cannedData.clear();
      server.faults.length = 0;
      server.requests.length = 0;
    },
  };
}

function createSeededState({
  parentSegments = [],
  profiles = defaultProfiles,
  pageSize = 100,
}: FakeOptions): FakeState {
  const state = createState(profiles, pageSize);
  for (const parentSegment of parentSegments) seed(state, parentSegment);
  return state;
}
