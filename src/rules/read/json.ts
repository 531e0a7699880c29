/** Access to JSON of any shape. */

export type JsonObject = Record<string, unknown>;

/** Returns whether a value is an object or an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}

/** Returns an object as it is, and an empty object for any other value. */
export function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** Returns the value of an own property of a table. */
export function ownProperty<T>(table: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Returns the `type` of a node, or an empty string if it has none. */
export function getType(node: unknown): string {
  const { type } = asObject(node);
  return typeof type === "string" ? type : "";
}

/** Returns whether a value is an object, and no array, date, map or the like. */
export function isPlainObject(value: unknown): value is JsonObject {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** Returns the beginning and the end of a long text, for messages. */
export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 55)}…${text.slice(-24)}` : text;
}

/** Returns JSON on one line, with `…` for nested objects and arrays. */
export function toShortJson(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (key && isJsonObject(inner) ? "…" : inner)) ?? "undefined";
}
