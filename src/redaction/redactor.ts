/** Removes API keys from what servers and runtimes say: they quote them, and errors end up in logs. */
import { redactMatches, unescapeStepwise } from "./redact-matches.ts";

/** Removes the keys that it knows from a text, in every spelling. */
export type Redact = (text: string) => string;

/** A secret with fewer characters occurs in any text. It is removed only together with its account or its scheme. */
const minSecretLength = 5;

/** May occur before any character of a key. */
const separators = "[\\\\/]*";

/**
 * Creates a function that removes keys from texts: the secret after the slash of `account/secret` wherever it occurs,
 * with the account if that precedes it, in any letter case, escaped for URLs, JSON and HTML, or as Base64.
 *
 * @param authorizations Values of `Authorization`, such as `TD1 1/0123abcd`.
 */
export function createRedactor(authorizations: Iterable<string>): Redact {
  const patterns = [...authorizations].flatMap(listPatterns);
  if (!patterns[0]) return String;
  const pattern = new RegExp(patterns.join("|"), "gi");
  return (text) => redactMatches(text, pattern);
}

/** Returns the headers, without those that have a key in their name, and without keys in values. */
export function redactHeaders(headers: Headers, redact: Redact): Headers {
  const entries = [...headers];
  if (entries.every((entry) => entry.every((text) => redact(text) === text))) return headers;
  const redacted = new Headers();
  for (const [name, value] of entries) if (redact(name) === name) redacted.append(name, redact(value));
  return redacted;
}

/** Returns a copy of plain data without keys in its texts and names. What is nested deeper than `depth` is left out. */
export function redactData<T>(data: T, redact: Redact, depth?: number): T;
export function redactData(data: unknown, redact: Redact, depth = 100): unknown {
  if (typeof data === "string") return redact(data);
  if (Object(data) !== data) return data;
  if (depth === 0) return undefined;
  const copy = <Item>(item: Item) => redactData(item, redact, depth - 1);
  return Array.isArray(data) ? data.map(copy) : Object.fromEntries(Object.entries(data as object).map(copy));
}

function listPatterns(authorization: string): string[] {
  const key = authorization.replace(/^\S+\s+/, "");
  const secret = [key.replace(/^[^/]*\//, ""), key, authorization].find(isLongEnough);
  if (!secret) return [];
  const account = patternFor(key.slice(0, -secret.length));
  const optionalAccount = account && `(?:(?<!\\w)${account}${separators})?`;
  // A key may look like an escape itself.
  const texts = unescapeStepwise(secret).filter(isLongEnough);
  return [...texts.map((text) => optionalAccount + patternFor(text)), ...listBase64Patterns(secret)];
}

function isLongEnough(text: string): boolean {
  return withoutSlashes(text).length >= minSecretLength;
}

/** A text has three forms in Base64, depending on what precedes it. Characters that also depend on that are left out. */
function listBase64Patterns(text: string): string[] {
  if (/[^\0-\xff]/.test(text)) return [];
  return [0, 1, 2].map((before) => {
    const base64 = btoa(" ".repeat(before) + text);
    const end = Math.floor(((before + text.length) * 4) / 3);
    // Base64 for URLs has other characters for `+` and `/`.
    return base64.slice(before && before + 1, end).replace(/\W/g, ".");
  });
}

/** JSON has backslashes before quotes and slashes, and URLs turn them into slashes. */
function patternFor(text: string): string {
  const characters = withoutSlashes(text).split("");
  const pattern = characters.map((character) => character.replace(/\W/, "\\$&")).join(separators);
  return text.startsWith('"') ? `\\\\?${pattern}` : pattern;
}

function withoutSlashes(text: string): string {
  return text.replace(/[\\/]/g, "");
}
