/** A CDP API in memory, for tests of programs that use `td-cdp`. */
import type { ClientOptions } from "./client/options.ts";
import type { ResponseData, Route } from "./client/call-types.ts";
import { exchange, type Fake } from "./testing/fake-fetch.ts";
import { type FailOptions, type Fault, type FaultName, planFault } from "./testing/faults.ts";
import type { FakeRequest } from "./testing/request-log.ts";
import { type SeededIds, type ParentSegmentSeed, seed } from "./testing/seeds.ts";
import { newState } from "./testing/state.ts";

export type { FailOptions, Fault, FaultName } from "./testing/faults.ts";
export type { FakeRequest } from "./testing/request-log.ts";
export type { CallName, RequestMatcher } from "./testing/routing.ts";
export type {
  ActivationSeed,
  FolderSeed,
  SeededIds,
  ParentSegmentSeed,
  SegmentSeed,
  TokenSeed,
} from "./testing/seeds.ts";

export interface FakeOptions {
  /** What there is at the beginning and after each reset; nothing unless given. */
  parentSegments?: readonly ParentSegmentSeed[];
  /** Whom every segment query finds, by column; three profiles unless given. */
  profiles?: readonly Readonly<Record<string, string | number | null>>[];
  /** How many items a page holds unless the request says; 100 unless given. */
  pageSize?: number;
  /** The only key that is let in; one of its own unless given. */
  apiKey?: string;
}

/** A CDP API in memory, and the means to look at it and to break it. */
export interface FakeCdp {
  /** What `createClient` takes: `createClient(fake.options)`. */
  readonly options: Required<Pick<ClientOptions, "apiKey" | "baseUrl">> & { readonly fetch: FakeCdp["fetch"] };
  /** In place of the platform's `fetch`. Whatever the origin of an address, its path is the API's. */
  fetch(this: void, input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** What was sent so far, in order; without the key. */
  readonly requests: readonly FakeRequest[];
  /**
   * Makes requests go wrong, the next one unless the options say otherwise. Of several faults the first that fits is taken.
   *
   * @throws TypeError for a fault or an operation that does not exist.
   */
  fail(fault: FaultName | Fault, options?: FailOptions): void;
  /** Answers a call with these data from now on: `fake.respondWith(cdp.journeys.get, journey)`. Lists are given whole, and paged. */
  respondWith<R extends Route>(call: { readonly route: R }, data: ResponseData<R>): void;
  /** Adds a parent segment with all that is in it; gives its id and that of its top folder. @throws Error when a name is taken. */
  seed(parentSegment: ParentSegmentSeed): SeededIds;
  /** Back to the beginning: no requests, no faults, no answers of yours, and what the options say is there. */
  reset(): void;
}

const usualProfiles = ["1", "2", "3"].map((cdp_customer_id) => ({ cdp_customer_id }));

/**
 * Makes a CDP API in memory. It keeps parent segments, folders, segments, activations, tokens and segment queries in both
 * dialects, and answers every other operation with the example of the description.
 */
export function createFakeCdp(options: FakeOptions = {}): FakeCdp {
  const { apiKey = "1/fake", parentSegments = [], profiles = usualProfiles, pageSize = 100 } = options;
  const fake: Fake = { apiKey, state: newState(profiles, pageSize), answers: new Map(), faults: [], requests: [] };
  const reset = () => {
    fake.state = newState(profiles, pageSize);
    fake.answers.clear();
    fake.faults.length = fake.requests.length = 0;
    for (const parentSegment of parentSegments) seed(fake.state, parentSegment);
  };
  reset();
  const fetch: FakeCdp["fetch"] = (input, init = {}) => exchange(fake, input, init);
  return {
    options: { apiKey, baseUrl: "https://cdp.example", fetch },
    fetch,
    requests: fake.requests,
    fail: (fault, options = {}) => void fake.faults.push(planFault(fault, options)),
    respondWith: ({ route }, data) => void fake.answers.set(route, data),
    seed: (parentSegment) => seed(fake.state, parentSegment),
    reset,
  };
}
