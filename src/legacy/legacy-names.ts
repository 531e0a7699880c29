/** The legacy names of the product. Each table maps a legacy name to the current one; the README shows them all. */
import type { parameterAliases } from "../client/index.ts";

/** Terms in prose. */
export const legacyTerms = {
  "master segment": "parent segment",
  audience: "parent segment",
  syndication: "activation",
  "segment folder": "folder",
  customer: "profile",
} as const;

/** Branches of calls. Calls that the API itself has under a legacy name keep it. */
export const legacyCallNames = {
  masterSegments: "audiences",
  syndications: "activations",
  segmentFolders: "folders",
  customers: "profiles",
} as const;

/** Parameters that the API no longer has, or not everywhere. Only clients of `withLegacyNames` take them. */
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

type CurrentNames = typeof parameterAliases;
type LegacyNames = typeof legacyParameterNames;

/** API name → the other names that a call of `withLegacyNames` takes. */
export type LegacyParameterAliases = {
  [ApiName in keyof CurrentNames | LegacyNames[keyof LegacyNames]]: Exclude<
    AllNamesOf<CurrentNameOf<ApiName>>,
    ApiName
  >;
};

type CurrentNameOf<ApiName> = ApiName extends keyof CurrentNames ? CurrentNames[ApiName] : ApiName;

type AllNamesOf<Name> =
  Name | { [Legacy in keyof LegacyNames]: LegacyNames[Legacy] extends Name ? Legacy : never }[keyof LegacyNames];
