/** Returns whether a value has properties: an object, an array or a function. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return Object(value) === value;
}
