/** Helpers for JSON values. */

export type JsonObject = { [key: string]: unknown };

const documentationKeywords = new Set(["description", "summary", "title", "example", "examples", "externalDocs"]);
const maxLength = 120;

/** Returns whether a value is an object and not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return isObjectOrArray(value) && !Array.isArray(value);
}

export function isObjectOrArray(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}

/** Returns the value itself if it is an object, otherwise an empty object. */
export function asJsonObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** Returns an own property of a record. Ignores what every object has, such as `constructor`. */
export function ownProperty<T>(record: Record<string, T> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Formats a value for a message, as JSON of limited length. */
export function toShortJson(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}

/**
 * Copies a value without documentation and with sorted keys. A property may have the name of a documentation keyword.
 * It is kept, because its value is a schema.
 */
export function withoutDocumentation(value: unknown): unknown {
  return withSortedKeys(
    value,
    (key, child) =>
      !key.startsWith("x-") &&
      !(documentationKeywords.has(key) && (typeof child !== "object" || key.startsWith("example"))),
  );
}

/** Copies a value with sorted keys at every depth, and without the properties of objects that are not kept. */
export function withSortedKeys(value: unknown, isKept: (key: string, child: unknown) => boolean = () => true): unknown {
  if (Array.isArray(value)) return value.map((item) => withSortedKeys(item, isKept));
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).filter(([key, child]) => isKept(key, child));
  const sorted = kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, child]) => [key, withSortedKeys(child, isKept)]));
}
