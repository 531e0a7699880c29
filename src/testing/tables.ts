/** Reads and changes the tables of the stored data. */
import { FakeApiError } from "./api-errors.ts";
import type { Entity, FakeState } from "./state.ts";

/** Returns an unused id, as a string like all ids in responses. */
export function createId(state: FakeState): string {
  state.lastId++;
  return `${state.lastId}`;
}

/** Adds an entity to its table, with a new id if it has none. Throws a FakeApiError when the id is taken. */
export function insert<T extends Entity>(
  state: FakeState,
  table: Map<string, T>,
  { id = createId(state), ...fields }: Omit<T, keyof Entity> & { id?: string | undefined; audienceId: string },
): T {
  if (table.has(id))
    throw new FakeApiError("invalidField", { field: "id", value: id, message: "has already been taken" });
  state.lastId = Math.max(state.lastId, Number(id) || 0);
  const now = new Date().toISOString();
  const entity = { id, ...fields, createdAt: now, updatedAt: now } as unknown as T;
  table.set(id, entity);
  return entity;
}

/** Updates the given fields of an entity. */
export function update<T extends Entity>(entity: T, changes: Partial<T>): T {
  return Object.assign(entity, omitUndefined(changes), { updatedAt: new Date().toISOString() });
}

/** Finds an entity by id. Throws a FakeApiError when it does not exist or does not match `where`. */
export function findOrThrow<T extends Entity>(table: ReadonlyMap<string, T>, id: unknown, where: Partial<T> = {}): T {
  const entity = table.get(`${id as string}`);
  if (!entity || !createMatcher(where)(entity)) throw new FakeApiError("notFound", { message: "Record not found" });
  return entity;
}

/** Returns all entities that match `where`, in the order of their creation. */
export function findAll<T extends Entity>(table: ReadonlyMap<string, T>, where: Partial<T> = {}): T[] {
  return [...table.values()].filter(createMatcher(where));
}

/** Returns the fields that are not undefined. */
export function omitUndefined<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

function createMatcher<T extends Entity>(where: Partial<T>): (entity: T) => boolean {
  const fields = Object.entries(where);
  return (entity) => fields.every(([key, value]) => entity[key as keyof T] === value);
}
