/**
 * `td-cdp/types`: names for what calls give and take. A bare name is the REST form, `…Resource` the JSON:API form of what has both, and
 * `…Input` a body. Whatever has no name here is in `components["schemas"]`.
 */
import type { components } from "../generated/api.ts";

export type { components, operations, paths } from "../generated/api.ts";

type Schemas = components["schemas"];

/** An interface can only extend a name; hover and errors then show the interface's. */
type Named<Name extends keyof Schemas> = Schemas[Name];

/** An id of a parameter or body: text or a number. Answers give text. */
export type Id = Schemas["Id"];

/** Who created or changed a thing, in the REST form. */
export interface User extends Named<"User"> {}

/** The status of a run. */
export type ExecutionStatus = Schemas["ExecutionStatus"];

/** A parent segment with its whole configuration. */
export interface ParentSegment extends Named<"ParentSegment"> {}
export interface ParentSegmentInput extends Named<"ParentSegmentInput"> {}
export interface ParentSegmentResource extends Named<"ParentSegmentResource"> {}
/** A parent segment in brief, as `cdp.masterSegments.list` gives it. */
export interface ParentSegmentSummary extends Named<"ParentSegmentSummary"> {}
/** A run that builds the tables of a parent segment. */
export interface ParentSegmentExecution extends Named<"ParentSegmentExecution"> {}
/** An attribute of a parent segment; those of the master table have fewer properties. */
export type Attribute = Schemas["ParentSegmentAttributeWithVisibility"] | Schemas["ParentSegmentMasterAttribute"];
/** A behavior of a parent segment. */
export interface Behavior extends Named<"ParentSegmentBehaviorWithVisibility"> {}

/** A segment. In a list it may lack its rule. */
export interface Segment extends Named<"Segment"> {}
export interface SegmentInput extends Named<"SegmentInput"> {}
/** A segment of one of three kinds, told apart by `type`. */
export type SegmentResource = Schemas["SegmentResource"];
export interface SegmentResourceInput extends Named<"SegmentResourceInput"> {}
/** How far the query of a segment has come, with the count once there is one. */
export interface SegmentQueryStatus extends Named<"SegmentQueryStatus"> {}
/** Which profiles a segment holds. */
export type Rule = Schemas["Rule"];

/** A profile by the names of its columns. The API gives rows; their values stand in the order of `names`. */
export interface Profile {
  [column: string]: Schemas["JourneyProfiles"]["rows"][number][number];
}

/** A folder of segments, activations and more. */
export interface Folder extends Named<"Folder"> {}
export interface FolderInput extends Named<"FolderInput"> {}
export interface FolderResource extends Named<"FolderResource"> {}
/** Anything that a folder can hold, told apart by `type`. */
export type FolderEntry = Schemas["FolderEntry"];

/** An activation of a segment. */
export interface Activation extends Named<"Activation"> {}
export interface ActivationInput extends Named<"ActivationInput"> {}
export interface ActivationResource extends Named<"ActivationResource"> {}
export interface ActivationResourceInput extends Named<"ActivationResourceInput"> {}
/** An activation as the list of a folder shows it. */
export interface ActivationOverview extends Named<"ActivationOverview"> {}
/** A run of an activation. */
export interface ActivationExecution extends Named<"ActivationExecution"> {}
/** Settings that activations are made from. */
export interface ActivationTemplate extends Named<"ActivationTemplateResource"> {}

/** A profile token: whoever presents it may look up profiles. */
export interface Token extends Named<"Token"> {}
export interface TokenInput extends Named<"TokenInput"> {}
export interface TokenResource extends Named<"TokenResource"> {}

/** A funnel of three to eight stages. */
export interface Funnel extends Named<"Funnel"> {}
export interface FunnelInput extends Named<"FunnelInput"> {}
export interface FunnelResource extends Named<"FunnelResource"> {}

/** A predictive segment, which scores profiles. */
export interface PredictiveSegment extends Named<"PredictiveSegment"> {}
export interface PredictiveSegmentInput extends Named<"PredictiveSegmentInput"> {}
export interface PredictiveSegmentResource extends Named<"PredictiveSegmentResource"> {}
/** A run that trains the model of a predictive segment. */
export interface PredictiveSegmentExecution extends Named<"PredictiveSegmentExecution"> {}

/** One version of a journey. */
export interface Journey extends Named<"JourneyResource"> {}
/** A stage of a journey, with its steps. */
export interface JourneyStage extends Named<"JourneyStage"> {}
/** A step of a stage, told apart by `type` and, if it waits, by `waitStepType`. */
export type JourneyStep = Schemas["JourneyStep"];
/** The settings of an activation in a journey. */
export interface JourneyActivation extends Named<"JourneyActivationStepResource"> {}
/** The versions of a journey. */
export interface JourneyBundle extends Named<"JourneyBundle"> {}

/** A journey that profiles go through while their events arrive. */
export interface RealtimeJourney extends Named<"RealtimeJourneyResource"> {}
/** A realtime personalization, which answers a key event with values of the profile. */
export interface RealtimePersonalization extends Named<"RealtimePersonalizationResource"> {}
/** A realtime attribute of one of five kinds, told apart by `type`. */
export type RealtimeAttribute = Schemas["RealtimeAttribute"];
/** An event that realtime journeys and personalizations react to. */
export interface RealtimeKeyEvent extends Named<"RealtimeKeyEvent"> {}

/** @deprecated Use ParentSegment. */
export type MasterSegment = ParentSegment;
/** @deprecated Use ParentSegment. */
export type Audience = ParentSegment;
/** @deprecated Use Activation. */
export type Syndication = Activation;
/** @deprecated Use Folder. */
export type SegmentFolder = Folder;
/** @deprecated Use Profile. */
export type Customer = Profile;
