/** JSON pointers (RFC 6901) as local references: `#/paths/~1audiences/get`. */

/** Escapes a key for use as one segment of a pointer. */
export function escapeSegment(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Returns the key that a segment of a pointer encodes. */
export function unescapeSegment(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Returns the key of a segment that may be percent-encoded. Returns undefined when the encoding is invalid. */
export function decodeSegment(segment: string): string | undefined {
  try {
    return unescapeSegment(decodeURIComponent(segment));
  } catch {
    return undefined;
  }
}

/** Returns the pointer to the value at a path of keys. */
export function toPointer(path: readonly string[]): string {
  return ["#", ...path.map(escapeSegment)].join("/");
}

/** Returns the pointer to an operation: `get`, `/audiences` → `#/paths/~1audiences/get`. */
export function toOperationPointer(method: string, path: string): string {
  return toPointer(["paths", path, method]);
}

/** Splits a pointer into the pointer to the parent and the key in it. */
export function splitPointer(pointer: string): [parent: string, key: string] {
  const end = pointer.lastIndexOf("/");
  return [pointer.slice(0, end), unescapeSegment(pointer.slice(end + 1))];
}
