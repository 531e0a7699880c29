/**
 * `td-cdp/testing`: a fake of the CDP API in memory, for tests of programs that use `td-cdp`.
 * @module
 */

// Create
export { createFakeCdp, type FakeCdp, type FakeOptions } from "./testing/index.ts";

// Inject faults
export type { CallName, FailOptions, Fault, FaultName, RequestMatcher } from "./testing/index.ts";

// Inspect requests
export type { FakeRequest } from "./testing/index.ts";

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
} from "./testing/index.ts";
