/** What the fake remembers, and the few ways in which it changes. */
import { Refusal } from "./api-errors.ts";

export type Fields = Record<string, unknown>;

/** What everything has that is stored. */
export interface Entity {
  readonly id: string;
  readonly audienceId: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface ParentSegment extends Entity {
  /** The folder at the top. */
  readonly folderId: string;
  config: Fields;
  readonly runs: Run[];
}

export interface Folder extends Entity {
  /** The folder around it; null at the top. */
  parentId: string | null;
  name: string;
  description: string | null;
}

export interface Segment extends Entity {
  folderId: string;
  name: string;
  description: string | null;
  kind: number;
  rule: unknown;
  population: number | null;
  countPopulation: boolean;
}

export interface Activation extends Entity {
  readonly segmentId: string;
  settings: Fields;
  readonly runs: Run[];
}

export interface Token extends Entity {
  folderId: string;
  name: string;
  readonly token: string;
  description: string;
  keyColumn: string;
  attributeColumns: unknown[];
  segmentIds: string[];
}

export interface Query extends Entity {
  status: "running" | "success" | "killed";
  /** How often its status was asked for. */
  reads: number;
  readonly columns: string[];
  readonly pageSize: number;
  readonly maxPage: number;
}

/** What is said of something that is to be stored; what is not said stays as it is. */
export type Given<T extends Entity> = { [Key in Exclude<keyof T, "createdAt" | "updatedAt">]?: T[Key] | undefined };

/** A run of a workflow. */
export interface Run {
  readonly workflowId: string;
  readonly workflowSessionId: string;
  readonly workflowAttemptId: string;
  readonly createdAt: string;
  finishedAt: string | null;
  status: "queued" | "running" | "success";
  reads: number;
}

export interface State {
  lastId: number;
  readonly parentSegments: Map<string, ParentSegment>;
  readonly folders: Map<string, Folder>;
  readonly segments: Map<string, Segment>;
  readonly activations: Map<string, Activation>;
  readonly tokens: Map<string, Token>;
  readonly queries: Map<string, Query>;
  /** Whom every query finds. */
  readonly profiles: readonly Readonly<Fields>[];
  /** How many items a page holds unless the request says. */
  readonly pageSize: number;
}

/** How often a query or a run has to be read until it has ended. */
export const readsToEnd = 3;

export function newState(profiles: State["profiles"], pageSize: number): State {
  const [parentSegments, folders, segments] = [new Map(), new Map(), new Map()];
  const [activations, tokens, queries] = [new Map(), new Map(), new Map()];
  return { lastId: 1000, parentSegments, folders, segments, activations, tokens, queries, profiles, pageSize };
}

/** An id that nothing has yet, text as all ids of answers. */
export function newId(state: State): string {
  return `${++state.lastId}`;
}

/** Puts something into its table, under the id that it has or a new one. */
export function add<T extends Entity>(
  state: State,
  table: Map<string, T>,
  { id = newId(state), ...fields }: Omit<T, keyof Entity> & { id?: string | undefined; audienceId: string },
): T {
  if (table.has(id)) throw new Refusal("invalid", { field: "id", value: id, message: "has already been taken" });
  state.lastId = Math.max(state.lastId, Number(id) || 0);
  const now = new Date().toISOString();
  const entity = { id, ...fields, createdAt: now, updatedAt: now } as unknown as T;
  table.set(id, entity);
  return entity;
}

/** Changes what is given of something. */
export function change<T extends Entity>(entity: T, changes: Partial<T>): T {
  return Object.assign(entity, definedIn(changes), { updatedAt: new Date().toISOString() });
}

/** What is stored under an id and belongs where it is looked for. @throws Refusal when there is none. */
export function find<T extends Entity>(table: ReadonlyMap<string, T>, id: unknown, where: Partial<T> = {}): T {
  const entity = table.get(`${id as string}`);
  if (!entity || !fits(entity, where)) throw new Refusal("notFound", { message: "Record not found" });
  return entity;
}

/** All that belong somewhere, in the order in which they were made. */
export function list<T extends Entity>(table: ReadonlyMap<string, T>, where: Partial<T> = {}): T[] {
  return [...table.values()].filter((entity) => fits(entity, where));
}

/** The fields that are given. */
export function definedIn<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

function fits<T extends Entity>(entity: T, where: Partial<T>): boolean {
  return Object.entries(where).every(([key, value]) => entity[key as keyof T] === value);
}
