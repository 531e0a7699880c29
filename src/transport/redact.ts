/** The key in what a server says: proxies that debug quote it back, and errors end up in logs. */

import type { ApiRequest } from "./types.ts";

/** Takes the key out of a text, in the forms in which texts hold one. */
export type Redact = (text: string) => string;

const placeholder = "[key]";

/** Removes the credentials that a request was sent with. */
export function redactorFor(sent: ApiRequest["headers"]): Redact {
  return (text) => createRedactor(credentialsIn(sent))(text);
}

/**
 * The credentials of a request without their scheme; with it where they are so short that any text may contain them.
 * Without any, what no text contains.
 */
export function credentialsIn(sent: ApiRequest["headers"]): string {
  const authorization = new Headers(sent).get("authorization") ?? "\0";
  return authorization.match(/(?<= )\S{6,}.*/s)?.[0] ?? authorization;
}

export function createRedactor(key: string): Redact {
  const forms = [...new Set([key, encodeURIComponent(key), key.replaceAll("/", "\\/")])];
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, placeholder), text);
}

/** The headers as they are, or without the key where one of them quotes it. */
export function redactHeaders(headers: Headers, scrub: Redact): Headers {
  const quoting = [...headers].filter(([, value]) => scrub(value) !== value);
  if (quoting.length === 0) return headers;
  const scrubbed = new Headers(headers);
  for (const [name, value] of quoting) scrubbed.set(name, scrub(value));
  return scrubbed;
}
