/** The stored data of a fake: one table per kind of entity. */

export type JsonObject = Record<string, unknown>;

/** The fields of all stored entities. */
export interface Entity {
  readonly id: string;
  readonly audienceId: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface StoredParentSegment extends Entity {
  /** Id of the top folder. */
  readonly folderId: string;
  config: JsonObject;
  readonly runs: StoredRun[];
}

export interface StoredFolder extends Entity {
  /** Id of the parent folder. Null for the top folder. */
  parentId: string | null;
  name: string;
  description: string | null;
}

/** The fields of everything that a folder holds besides folders. */
export interface FolderItem extends Entity {
  folderId: string;
  name: string;
  description: string | null;
}

export interface StoredSegment extends FolderItem {
  kind: number;
  rule: unknown;
  population: number | null;
  countPopulation: boolean;
}

export interface StoredActivation extends Entity {
  readonly segmentId: string;
  settings: JsonObject;
  readonly runs: StoredRun[];
}

export interface StoredFunnel extends FolderItem {
  stages: readonly StoredFunnelStage[];
}

export interface StoredFunnelStage {
  readonly id: string;
  readonly name: string;
  readonly segmentId: string | null;
}

export interface StoredPredictiveSegment extends FolderItem {
  /** The columns, the segments and the thresholds of the model. */
  settings: JsonObject;
  readonly runs: StoredRun[];
}

export interface StoredJourney extends FolderItem {
  state: string;
  launchedAt: string | null;
  pausedAt: string | null;
  /** The profiles in its first stage. */
  readonly population: number;
  /** The goal, and who may enter again. */
  settings: JsonObject;
  stages: readonly JsonObject[];
  readonly runs: StoredRun[];
}

/** The settings of an activation in a journey. */
export interface StoredActivationStep extends Entity {
  readonly journeyId: string;
  activationId: string | null;
  params: JsonObject;
}

export interface StoredToken extends FolderItem {
  readonly token: string;
  keyColumn: string;
  attributeColumns: unknown[];
  segmentIds: string[];
}

export interface StoredQuery extends Entity {
  status: "running" | "success" | "killed";
  /** How often the status was read. */
  readCount: number;
  readonly columns: string[];
  readonly pageSize: number;
  readonly maxPage: number;
}

/** Fields for a new or updated entity. Undefined keeps the current value, or the default. */
export type EntityInput<T extends Entity> = {
  [Key in Exclude<keyof T, "createdAt" | "updatedAt">]?: T[Key] | undefined;
};

/** A run of a workflow. */
export interface StoredRun {
  readonly workflowId: string;
  readonly workflowSessionId: string;
  readonly workflowAttemptId: string;
  readonly createdAt: string;
  finishedAt: string | null;
  status: "queued" | "running" | "success";
  /** How often the status was read. */
  readCount: number;
}

/** All stored data, each table by id. */
export interface FakeState {
  /** The highest numeric id in use. */
  lastId: number;
  readonly parentSegments: Map<string, StoredParentSegment>;
  readonly folders: Map<string, StoredFolder>;
  readonly segments: Map<string, StoredSegment>;
  readonly activations: Map<string, StoredActivation>;
  readonly funnels: Map<string, StoredFunnel>;
  readonly predictiveSegments: Map<string, StoredPredictiveSegment>;
  readonly journeys: Map<string, StoredJourney>;
  readonly activationSteps: Map<string, StoredActivationStep>;
  readonly tokens: Map<string, StoredToken>;
  readonly queries: Map<string, StoredQuery>;
  /** The profiles that every query finds. */
  readonly profiles: readonly Readonly<JsonObject>[];
  /** Number of items per page unless the request sets it. */
  readonly pageSize: number;
}

/** Number of status reads after which a query or a run is finished. */
export const readsUntilDone = 3;

export function createState(profiles: FakeState["profiles"], pageSize: number): FakeState {
  return {
    lastId: 1000,
    parentSegments: new Map(),
    folders: new Map(),
    segments: new Map(),
    activations: new Map(),
    funnels: new Map(),
    predictiveSegments: new Map(),
    journeys: new Map(),
    activationSteps: new Map(),
    tokens: new Map(),
    queries: new Map(),
    profiles,
    pageSize,
  };
}
