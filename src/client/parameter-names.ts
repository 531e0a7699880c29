/** Names of parameters. The API uses legacy terms in paths and queries. Calls also accept the current names. */
import type { components } from "../../generated/api.ts";

type Id = components["schemas"]["Id"];

/** API name → current name. Every call takes both. */
export const parameterAliases = {
  audienceId: "parentSegmentId",
  audience_id: "parentSegmentId",
  syndicationId: "activationId",
  audienceBehaviorId: "behaviorId",
} as const;

/** API name → the other name that every call takes. */
export interface ParameterAliases extends CurrentNames {}

type CurrentNames = typeof parameterAliases;

/** The ids that have several names, under each of them. */
export interface AliasedIds {
  /** The parent segment. */
  parentSegmentId: Id;
  /** The parent segment, by the name that the API uses. */
  audienceId: Id;
  /** The parent segment, by the name that the API uses. */
  audience_id: Id;
  /** The parent segment, by a legacy name. */
  masterSegmentId: Id;
  /** The activation. */
  activationId: Id;
  /** The activation, by the name that the API uses. */
  syndicationId: Id;
  /** The behavior. */
  behaviorId: Id;
  /** The behavior, by the name that the API uses. */
  audienceBehaviorId: Id;
  /** The folder. */
  folderId: Id;
  /** The folder, by a legacy name. */
  segmentFolderId: Id;
}

/**
 * The arguments `T`, in which an id that has several names goes by exactly one of them:
 * `{ audienceId }` becomes `{ audienceId } | { parentSegmentId }`.
 */
export type WithAliases<T, Aliases = ParameterAliases> = keyof T & keyof Aliases extends never
  ? Simplify<T>
  : SplitAliased<T, Aliases, Exclude<keyof T, keyof Aliases>>;

/** The ids that have several names, and beside them everything else. */
type SplitAliased<T, Aliases, Unaliased extends keyof T> = [Unaliased] extends [never]
  ? IntersectionOf<keyof T & keyof Aliases, Aliases>
  : IntersectionOf<keyof T & keyof Aliases, Aliases> & { [K in Unaliased]: T[K] };

/** The intersection over ids, by way of a parameter, where TypeScript infers intersections from unions. */
type IntersectionOf<ApiName extends keyof Aliases, Aliases> = {
  [K in ApiName]: (id: ExactlyOne<Extract<K | Aliases[K], keyof AliasedIds>>) => void;
}[ApiName] extends (ids: infer All) => void
  ? All
  : never;

/** An id under one of its names, and under no other. */
export type ExactlyOne<Name extends keyof AliasedIds> = {
  [N in Name]: IdAs<N, Exclude<Name, N>>;
}[Name];

/** An id under one name, and not under the others. It is one object, so that errors of the compiler show its name. */
type IdAs<Name extends keyof AliasedIds, Others extends string> = {
  [K in keyof (Pick<AliasedIds, Name> & { [Other in Others]?: never })]: K extends Name ? Id : never;
};

/** One object, which hovers show in full: `& {}` hides the name of this helper. */
type Simplify<T> = { [K in keyof T]: T[K] } & {};
