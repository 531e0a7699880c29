/** Shared by handlers and models: the handler types, readers of request fields, and the common parts of responses. */
import { FakeApiError } from "./api-errors.ts";
import type { CallName } from "./routing.ts";
import {
  type Entity,
  type EntityInput,
  type FakeState,
  type FolderItem,
  type JsonObject,
  readsUntilDone,
  type StoredFolder,
  type StoredRun,
} from "./state.ts";
import { createId, findAll, findOrThrow, insert, omitUndefined, update } from "./tables.ts";

/** A request for an operation on stored data. */
export interface HandlerInput {
  readonly state: FakeState;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
}

/** Returns the response data, or throws a FakeApiError. */
export type Handler = (input: HandlerInput) => unknown;

export type Handlers = { readonly [Name in CallName]?: Handler };

/** The user who creates and updates everything. */
export const user = { id: "1", td_user_id: "1", name: "Fake User" };

const userResource = { id: "1", type: "user", attributes: { tdUserId: "1", name: user.name } };

const userLink = { data: { id: user.id, type: "user" } };

/** Returns when and by whom an entity was created and updated, in the REST format. */
export function auditFields({ createdAt, updatedAt }: Entity): JsonObject {
  return { createdAt, updatedAt, createdBy: user, updatedBy: user };
}

/** Returns the relationships that all JSON:API resources have. Leaves out the parent folder when it is undefined. */
export function relationshipsFor(folderId?: string | null): JsonObject {
  const parentFolder = { data: folderId ? { id: folderId, type: "folder-segment" } : null };
  return { ...(folderId !== undefined && { parentFolder }), createdBy: userLink, updatedBy: userLink };
}

/** Creates a JSON:API document. */
export function jsonApiDocument(data: unknown, included: readonly unknown[] = []): JsonObject {
  return { data, included: [userResource, ...included] };
}

/** Returns an object as it is, and an empty object for any other value. */
export function asObject(value: unknown): JsonObject {
  return typeof value === "object" && value !== null ? (value as JsonObject) : {};
}

/** Returns an array as it is, and an empty array for any other value. */
export function asArray<T = JsonObject>(value: unknown): T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}

/** Reads the id of the parent folder from a JSON:API body. */
export function readFolderId(body: JsonObject): string | undefined {
  return readId(asObject(asObject(asObject(body.relationships).parentFolder).data).id);
}

/** Converts an id to a string. Returns undefined for a value that is neither a string nor a number. */
export function readId(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? `${value}` : undefined;
}

/** Reads an optional string. Throws a FakeApiError for a value of another type. */
export function readString(value: unknown, field: string): string | undefined {
  if (value === undefined || value === null || typeof value === "string") return value ?? undefined;
  throw new FakeApiError("invalidField", { field, message: "must be a string" });
}

/**
 * Returns the name of a new or updated entity.
 *
 * @param name The requested name. Undefined keeps the name of `self`.
 * @param others The entities that must not have the same name. They may include `self`.
 * @param self The entity, if it exists already.
 * @throws FakeApiError when the name is empty or taken.
 */
export function requireUniqueName<T extends { name: string }>(name: unknown, others: readonly T[], self?: T): string {
  const newName = name === undefined && self ? self.name : readString(name, "name");
  if (!newName?.trim()) throw new FakeApiError("invalidField", { field: "name", message: "can't be blank" });
  if (others.some((other) => other !== self && other.name === newName))
    throw new FakeApiError("invalidField", { field: "name", value: newName, message: "has already been taken" });
  return newName;
}

/** Finds the folder of a new entity. Throws a FakeApiError when the id is missing or unknown. */
export function requireFolder(state: FakeState, id: unknown, where: Partial<StoredFolder> = {}): StoredFolder {
  if (id === undefined)
    throw new FakeApiError("badParameter", {
      message: "relationships.parentFolder (in REST: segmentFolderId) is missing or has no id",
    });
  return findOrThrow(state.folders, id, where);
}

/**
 * Adds an entity to a folder.
 *
 * @param check Throws for fields that are not valid in the parent segment.
 * @throws FakeApiError without a folder, or when the name is missing or taken among the entities of its kind there.
 */
export function createInFolder<T extends FolderItem>(
  state: FakeState,
  table: Map<string, T>,
  fields: Omit<T, keyof FolderItem> & EntityInput<FolderItem>,
  check?: (audienceId: string) => void,
): T {
  const { folderId, audienceId, description = null } = fields;
  const folder = requireFolder(state, folderId, omitUndefined({ audienceId }));
  const others = findAll<FolderItem>(table, { folderId: folder.id });
  const name = requireUniqueName(fields.name, others);
  check?.(folder.audienceId);
  const location = { audienceId: folder.audienceId, folderId: folder.id };
  return insert(state, table, { ...fields, description, ...location, name } as unknown as T);
}

/** Updates or moves an entity in a folder. Throws a FakeApiError for an invalid name or folder. */
export function updateInFolder<T extends FolderItem>(
  state: FakeState,
  table: ReadonlyMap<string, T>,
  item: T,
  fields: EntityInput<T>,
): T {
  const { audienceId } = item;
  const { id: folderId } = findOrThrow(state.folders, fields.folderId ?? item.folderId, { audienceId });
  const name = requireUniqueName(fields.name, findAll<FolderItem>(table, { folderId }), item);
  return update(item, { ...omitUndefined(fields), name, folderId } as Partial<T>);
}

/** Reads the name and the description of a body. */
export function readNameAndDescription({ name, description }: JsonObject): EntityInput<FolderItem> {
  return {
    name: readString(name, "name"),
    description: description === null ? null : readString(description, "description"),
  };
}

/** Starts a run and puts it before the earlier runs. */
export function startRun(state: FakeState, runs: StoredRun[]): StoredRun {
  const run: StoredRun = {
    workflowId: createId(state),
    workflowSessionId: createId(state),
    workflowAttemptId: createId(state),
    createdAt: new Date().toISOString(),
    finishedAt: null,
    status: "queued",
    readCount: 0,
  };
  runs.unshift(run);
  return run;
}

/** Advances all unfinished runs by one status read. */
export function advanceRuns(runs: readonly StoredRun[]): void {
  for (const run of runs) {
    if (run.finishedAt) continue;
    run.readCount++;
    run.status = run.readCount < readsUntilDone ? "running" : "success";
    if (run.status === "success") run.finishedAt = new Date().toISOString();
  }
}

/** Returns the fields of a run that responses show, with the id of its owner. */
export function serializeRun({ readCount: _readCount, ...run }: StoredRun, ownerId: JsonObject): JsonObject {
  return { ...run, ...ownerId };
}
