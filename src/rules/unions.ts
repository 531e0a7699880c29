/** The other unions of the API under names of their own. `isType` tells their members apart; what else does is said. */
import type { components } from "../../generated/api.ts";

type Schemas = components["schemas"];

/** A segment of any kind, as JSON:API answers give it. */
export type SegmentKind = Schemas["SegmentResource"] | Schemas["ComposableSegmentResource"];

/** Whatever a folder holds. */
export type FolderEntry = Schemas["FolderEntry"];

/** A step of a journey; `hasTag(step, "waitStepType", "Duration")` tells the waits apart. */
export type JourneyStep = Schemas["JourneyStep"];

/** A step of a realtime journey. */
export type RealtimeJourneyStep = Schemas["RealtimeJourneyStep"];

/** An attribute that realtime events fill, as REST answers give it, or as the `attributes` of a JSON:API resource. */
export type RealtimeAttribute = Schemas["RealtimeAttribute"] | Schemas["ParentSegmentRealtimeAttribute"];

/** What JSON:API answers list under `included`. */
export type IncludedResource =
  | Schemas["UserResource"]
  | Schemas["BatchSegmentSummaryResource"]
  | Schemas["RealtimeSegmentSummaryResource"]
  | Schemas["FunnelStageSegmentSummaryResource"]
  | Schemas["JourneyResource"]
  | Schemas["JourneyJumpResource"]
  | Schemas["JourneyActivationStepResource"]
  | Schemas["ActivationResource"];

/** An entry of `errors` in a JSON:API refusal; `hasTag(entry, "code", "validation-error")` tells them apart. */
export type ErrorEntry = Schemas["Problem"];

/** What a model was trained for; `hasTag(model, "solutionType", "rfm")` tells them apart. */
export type MlSolution = Schemas["MlSolutionResource"]["attributes"];
