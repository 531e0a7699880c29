/** The fake: an HTTP server of the CDP API in memory, behind a `fetch` function. */

// Create
export { createFakeCdp, type FakeCdp, type FakeOptions } from "./create-fake-cdp.ts";

// Inject faults
export type { FailOptions, Fault, FaultName } from "./faults.ts";
export type { CallName, RequestMatcher } from "./routing.ts";

// Inspect requests
export type { FakeRequest } from "./request-log.ts";

// Seed data
export type {
  ActivationSeed,
  ActivationStepSeed,
  FolderSeed,
  FunnelSeed,
  JourneySeed,
  ParentSegmentSeed,
  PredictiveSegmentSeed,
  SeededIds,
  SegmentSeed,
  TokenSeed,
} from "./seeds.ts";
