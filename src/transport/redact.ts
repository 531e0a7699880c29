/** Removes the API key from what servers and runtimes say: they quote it, and errors end up in logs. */
import type { ApiRequest, Redact } from "./types.ts";

const placeholder = "[key]";

/** Creates a function that removes the credentials of a request from a text. */
export function redactorFor(requestHeaders: ApiRequest["headers"]): Redact {
  return (text) => createRedactor(credentialsIn(requestHeaders))(text);
}

/** Creates a function that removes a key from a text: as it is, encoded for URLs, and escaped in JSON. */
export function createRedactor(key: string): Redact {
  const forms = [...new Set([key, encodeURIComponent(key), key.replaceAll("/", "\\/")])];
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, placeholder), text);
}

/** Returns the headers, without the key where one of them quotes it. */
export function redactHeaders(headers: Headers, redact: Redact): Headers {
  const quoting = [...headers].filter(([, value]) => redact(value) !== value);
  if (quoting.length === 0) return headers;
  const redacted = new Headers(headers);
  for (const [name, value] of quoting) redacted.set(name, redact(value));
  return redacted;
}

/** Returns the cause of a failure unless it quotes the credentials, as Node and Deno do when they reject a header. */
export function redactCause(cause: unknown, requestHeaders: ApiRequest["headers"]): unknown {
  const isQuoting = collectText(cause).includes(credentialsIn(requestHeaders));
  return isQuoting ? new Error("[redacted: it quotes the key]") : cause;
}

/**
 * The credentials of a request without their scheme; with the scheme when they are so short that any text may contain
 * them. A request without credentials gives a character that no text contains.
 */
function credentialsIn(requestHeaders: ApiRequest["headers"]): string {
  const authorization = new Headers(requestHeaders).get("authorization") ?? "\0";
  return authorization.match(/(?<= )\S{6,}.*/s)?.[0] ?? authorization;
}

/** Everything that printing a cause could show: some carry their request, some several errors. */
function collectText(value: unknown, depth = 4): string {
  if (!(value instanceof Object) || depth === 0) return String(value);
  const names = Object.getOwnPropertyNames(value);
  const parts = value instanceof Headers ? [...value] : names.map((name) => readProperty(value, name));
  return parts.map((part) => collectText(part, depth - 1)).join("\n");
}

function readProperty(value: object, name: string): unknown {
  try {
    return (value as Record<string, unknown>)[name];
  } catch {
    return "";
  }
}
