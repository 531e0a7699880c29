/** The cause of an error: what it says, and whether it may be shown. */
import type { Redact } from "../redaction/redactor.ts";
import { isObject } from "./is-object.ts";
import { toSingleLine } from "./text.ts";

/** A cause with more properties than this, in all its depth, is not searched. */
const maxParts = 10_000;

const inspectKey = Symbol.for("nodejs.util.inspect.custom");

/** Returns the message of the innermost cause: that of undici itself is always `fetch failed`. */
export function rootCauseMessage(cause: unknown, redact: Redact = String, depth = 5): string {
  const { cause: inner, message, code } = Object(cause);
  const text: unknown = message || code || cause;
  return (
    (inner && depth && rootCauseMessage(inner, redact, depth - 1)) ||
    // The known keys first: `toSingleLine` may recognize only a part of one.
    toSingleLine(typeof text === "string" ? redact(text) : text)
  );
}

/**
 * Returns a cause unless printing it could show a key, or it is too large to be searched. An error with its redacted
 * message takes its place then: Node and Deno quote headers that they reject, and some errors carry their request.
 */
export function redactCause(cause: unknown, redact: Redact): unknown {
  const text = collectText(cause);
  if (text !== undefined && redact(text) === text) return cause;
  const message = attempt(() => rootCauseMessage(cause, redact));
  return new Error(`${message || "[redacted]"}`);
}

/** Returns everything that printing a value could show; undefined if that is too much. */
function collectText(root: unknown): string | undefined {
  const values = [root];
  const seen = new Set<unknown>();
  // Grows while it is read.
  for (const value of values) {
    if (values.length > maxParts) return undefined;
    if (!isObject(value) || seen.has(value)) continue;
    seen.add(value);
    const parts = attempt(() => listParts(value));
    if (!parts) return undefined;
    for (const part of parts) values.push(part);
  }
  return values.map((value) => (isObject(value) ? "" : String(value))).join("\n");
}

/** Returns the names and values of all properties, entries of collections, and what the object says of itself. */
function listParts(value: object): unknown[] {
  if (ArrayBuffer.isView(value)) return [new TextDecoder().decode(value)];
  const object = value as Record<PropertyKey, any>;
  const names = new Set(Reflect.ownKeys(object));
  // Inherited properties too: those of `Request` are.
  for (const name in object) names.add(name);
  const isCollection = Symbol.iterator in object && "forEach" in object && !("next" in object);
  return [
    ...names,
    ...[...names].map((name) => attempt(() => object[name])),
    ...(isCollection ? (object as Iterable<unknown>) : []),
    attempt(() => (Array.isArray(object) ? "" : String(object))),
    attempt(() => object[inspectKey]?.(2, {}, String)),
    attempt(() => object.toJSON?.()),
  ];
}

/** What cannot be read cannot be printed either. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
