/**
 * `td-cdp/types`: the types of arguments and responses. Where the API has two forms, a bare name is the REST form and
 * `…Resource` the JSON:API form. `…Input` is a request body. Types without a name here are in `components["schemas"]`.
 * @module
 */
import type { components } from "../generated/api.ts";

export type { components, operations, paths } from "../generated/api.ts";

type Schemas = components["schemas"];

/** A schema by its name. Interfaces extend it, so that hovers and errors show the name of the interface. */
type SchemaInterface<Name extends keyof Schemas> = Schemas[Name];

// Basics
/** An id in a parameter or request body: a string or a number. Responses contain strings. */
export type Id = Schemas["Id"];

/** The user who created or changed something, in the REST form. */
export interface User extends SchemaInterface<"User"> {}

/** The status of a run. */
export type ExecutionStatus = Schemas["ExecutionStatus"];

// Parent segments
/** A parent segment with its complete configuration. */
export interface ParentSegment extends SchemaInterface<"ParentSegment"> {}
/** The request body of a parent segment, in the REST form. */
export interface ParentSegmentInput extends SchemaInterface<"ParentSegmentInput"> {}
/** A parent segment, in the JSON:API form. */
export interface ParentSegmentResource extends SchemaInterface<"ParentSegmentResource"> {}
/** A summary of a parent segment, from `cdp.masterSegments.list`. */
export interface ParentSegmentSummary extends SchemaInterface<"ParentSegmentSummary"> {}
/** A run that builds the tables of a parent segment. */
export interface ParentSegmentExecution extends SchemaInterface<"ParentSegmentExecution"> {}
/** An attribute of a parent segment. Attributes of the master table have fewer properties. */
export type Attribute = Schemas["ParentSegmentAttributeWithVisibility"] | Schemas["ParentSegmentMasterAttribute"];
/** A behavior of a parent segment. */
export interface Behavior extends SchemaInterface<"ParentSegmentBehaviorWithVisibility"> {}

// Segments and rules
/** A segment. Lists may omit its rule. */
export interface Segment extends SchemaInterface<"Segment"> {}
/** The request body of a segment, in the REST form. */
export interface SegmentInput extends SchemaInterface<"SegmentInput"> {}
/** A segment of a parent segment, of one of three kinds by `type`. */
export type SegmentResource = Schemas["SegmentResource"];
/** A segment of a parent segment or of a composable one, of one of four kinds by `type`. */
export type AnySegmentResource = Schemas["SegmentResource"] | Schemas["ComposableSegmentResource"];
/** The request body of a segment, in the JSON:API form. */
export interface SegmentResourceInput extends SchemaInterface<"SegmentResourceInput"> {}
/** The progress of a segment query, with the number of profiles when it has finished. */
export interface SegmentQueryStatus extends SchemaInterface<"SegmentQueryStatus"> {}
/** The rule of a segment: which profiles belong to it. `td-cdp/rules` builds and reads rules. */
export type Rule = Schemas["Rule"];

/** A profile as an object, by column name. The API sends rows whose values follow the order of `names`. */
export interface Profile {
  [column: string]: Schemas["JourneyProfiles"]["rows"][number][number];
}

// Folders
/** A folder of segments, activations and more. */
export interface Folder extends SchemaInterface<"Folder"> {}
/** The request body of a folder, in the REST form. */
export interface FolderInput extends SchemaInterface<"FolderInput"> {}
/** A folder, in the JSON:API form. */
export interface FolderResource extends SchemaInterface<"FolderResource"> {}
/** Anything that a folder can contain, of one of several kinds by `type`. */
export type FolderEntry = Schemas["FolderEntry"];

// Activations
/** An activation of a segment. */
export interface Activation extends SchemaInterface<"Activation"> {}
/** The request body of an activation, in the REST form. */
export interface ActivationInput extends SchemaInterface<"ActivationInput"> {}
/** An activation, in the JSON:API form. */
export interface ActivationResource extends SchemaInterface<"ActivationResource"> {}
/** The request body of an activation, in the JSON:API form. */
export interface ActivationResourceInput extends SchemaInterface<"ActivationResourceInput"> {}
/** An activation in the list of a folder. */
export interface ActivationOverview extends SchemaInterface<"ActivationOverview"> {}
/** A run of an activation. */
export interface ActivationExecution extends SchemaInterface<"ActivationExecution"> {}
/** A template of settings for activations. */
export interface ActivationTemplate extends SchemaInterface<"ActivationTemplateResource"> {}

// Tokens
/** A profile token, which permits to look up profiles. */
export interface Token extends SchemaInterface<"Token"> {}
/** The request body of a profile token, in the REST form. */
export interface TokenInput extends SchemaInterface<"TokenInput"> {}
/** A profile token, in the JSON:API form. */
export interface TokenResource extends SchemaInterface<"TokenResource"> {}

// Funnels
/** A funnel of three to eight stages. */
export interface Funnel extends SchemaInterface<"Funnel"> {}
/** The request body of a funnel, in the REST form. */
export interface FunnelInput extends SchemaInterface<"FunnelInput"> {}
/** A funnel, in the JSON:API form. */
export interface FunnelResource extends SchemaInterface<"FunnelResource"> {}

// Predictive segments
/** A predictive segment. It scores profiles. */
export interface PredictiveSegment extends SchemaInterface<"PredictiveSegment"> {}
/** The request body of a predictive segment, in the REST form. */
export interface PredictiveSegmentInput extends SchemaInterface<"PredictiveSegmentInput"> {}
/** A predictive segment, in the JSON:API form. */
export interface PredictiveSegmentResource extends SchemaInterface<"PredictiveSegmentResource"> {}
/** A run that trains the model of a predictive segment. */
export interface PredictiveSegmentExecution extends SchemaInterface<"PredictiveSegmentExecution"> {}
/** The attributes of an RFM or customer lifetime value model, by `solutionType`. */
export type MlModelAttributes = Schemas["MlSolutionResource"]["attributes"];

// Journeys
/** One version of a journey. */
export interface Journey extends SchemaInterface<"JourneyResource"> {}
/** A stage of a journey, with its steps. */
export interface JourneyStage extends SchemaInterface<"JourneyStage"> {}
/** A step of a stage, of one of several kinds by `type`. Steps that wait also differ by `waitStepType`. */
export type JourneyStep = Schemas["JourneyStep"];
/** The settings of an activation in a journey. */
export interface JourneyActivation extends SchemaInterface<"JourneyActivationStepResource"> {}
/** The versions of a journey. */
export interface JourneyBundle extends SchemaInterface<"JourneyBundle"> {}

// Realtime
/** A journey that profiles enter as their events arrive. */
export interface RealtimeJourney extends SchemaInterface<"RealtimeJourneyResource"> {}
/** A step of a realtime journey, of one of seven kinds by `type`. */
export type RealtimeJourneyStep = Schemas["RealtimeJourneyStep"];
/** A realtime personalization. It responds to a key event with values of the profile. */
export interface RealtimePersonalization extends SchemaInterface<"RealtimePersonalizationResource"> {}
/** A realtime attribute in the REST form, of one of five kinds by `type`. */
export type RealtimeAttribute = Schemas["RealtimeAttribute"];
/** A realtime attribute in the REST form or as the `attributes` of a JSON:API resource, of one of five kinds by `type`. */
export type AnyRealtimeAttribute = Schemas["RealtimeAttribute"] | Schemas["ParentSegmentRealtimeAttribute"];
/** An event that realtime journeys and personalizations react to. */
export interface RealtimeKeyEvent extends SchemaInterface<"RealtimeKeyEvent"> {}

// JSON:API
/** A resource that JSON:API responses list under `included`. */
export type IncludedResource =
  | Schemas["UserResource"]
  | Schemas["BatchSegmentSummaryResource"]
  | Schemas["RealtimeSegmentSummaryResource"]
  | Schemas["FunnelStageSegmentSummaryResource"]
  | Schemas["JourneyResource"]
  | Schemas["JourneyJumpResource"]
  | Schemas["JourneyActivationStepResource"]
  | Schemas["ActivationResource"];
/** An entry of `errors` in a JSON:API error response, of one of several kinds by `code`. */
export type JsonApiError = Schemas["Problem"];

// Legacy names
/**
 * The legacy name of `ParentSegment`.
 *
 * @deprecated Use `ParentSegment`.
 */
export type MasterSegment = ParentSegment;
/**
 * The legacy name of `ParentSegment`.
 *
 * @deprecated Use `ParentSegment`.
 */
export type Audience = ParentSegment;
/**
 * The legacy name of `Activation`.
 *
 * @deprecated Use `Activation`.
 */
export type Syndication = Activation;
/**
 * The legacy name of `Folder`.
 *
 * @deprecated Use `Folder`.
 */
export type SegmentFolder = Folder;
/**
 * The legacy name of `Profile`.
 *
 * @deprecated Use `Profile`.
 */
export type Customer = Profile;
