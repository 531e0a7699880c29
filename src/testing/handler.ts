/** Shared by handlers and models: the handler types, readers of request fields, and the common parts of responses. */
import { FakeApiError } from "./api-errors.ts";
import type { CallName } from "./routing.ts";
import type { Entity, EntityInput, FakeState, FolderItem, JsonObject } from "./state.ts";

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

/** Reads the name and the description of a body. */
export function readNameAndDescription({ name, description }: JsonObject): EntityInput<FolderItem> {
  return {
    name: readString(name, "name"),
    description: description === null ? null : readString(description, "description"),
  };
}
