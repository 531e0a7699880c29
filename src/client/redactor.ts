/** How errors about a response or a client find the keys to remove. */
import type { Redact } from "../redaction/redactor.ts";

/** The property of a client that removes its key from texts. The same symbol in every copy of this package. */
export const redactorKey = Symbol.for("td-cdp.redactor");

/** The redactor of the request that some data came from. */
export const redactorByData = new WeakMap<object, Redact>();

/** Returns the redactor of a client, or of the data that a call resolved with. Undefined where no key is known. */
export function getRedactor(source: unknown): Redact | undefined {
  const object = Object(source) as { [redactorKey]?: Redact };
  return object[redactorKey] ?? redactorByData.get(object);
}
