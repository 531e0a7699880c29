/**
 * The words of the product and those that it had before; nothing else knows both. The API still says the old ones in its
 * paths, parameters and fields. Each table goes from a name of before to today's; the README shows them all.
 */
import type { Id } from "../types.ts";

export const productTerms = {
  "master segment": "parent segment",
  audience: "parent segment",
  syndication: "activation",
  "segment folder": "folder",
  customer: "profile",
} as const;

/** Branches of calls. Where the API has calls of its own under the old name, those keep it. */
export const legacyCallNames = {
  masterSegments: "audiences",
  syndications: "activations",
  segmentFolders: "folders",
  customers: "profiles",
} as const;

/** Parameters of the API's paths and queries. Every call takes both names. */
export const parameterAliases = {
  audienceId: "parentSegmentId",
  audience_id: "parentSegmentId",
  syndicationId: "activationId",
  audienceBehaviorId: "behaviorId",
} as const;

/** Parameters that no longer are in the API, or not everywhere. Calls take them that were made to. */
export const legacyParameterNames = {
  masterSegmentId: "parentSegmentId",
  audienceId: "parentSegmentId",
  segmentFolderId: "folderId",
} as const;

export const legacyTypeNames = {
  MasterSegment: "ParentSegment",
  Audience: "ParentSegment",
  Syndication: "Activation",
  SegmentFolder: "Folder",
  Customer: "Profile",
} as const;

/** The ids that have several names, under each of them. */
export interface AliasedIds {
  /** The parent segment. */
  parentSegmentId: Id;
  /** The parent segment, in the API's word for it. */
  audienceId: Id;
  /** The parent segment, in the API's word for it. */
  audience_id: Id;
  /** The parent segment, in an old word for it. */
  masterSegmentId: Id;
  /** The activation. */
  activationId: Id;
  /** The activation, in the API's word for it. */
  syndicationId: Id;
  /** The behavior. */
  behaviorId: Id;
  /** The behavior, as the API names it. */
  audienceBehaviorId: Id;
  /** The folder. */
  folderId: Id;
  /** The folder, in an old word for it. */
  segmentFolderId: Id;
}
