/** The key in what a server says: proxies that debug quote it back, and errors end up in logs. */

/** Takes the key out of a text, in the forms in which texts hold one. */
export type Redact = (text: string) => string;

const placeholder = "[key]";

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
