/** Text from outside as one line that may be logged. */

import { redactMatches } from "../redaction/redact-matches.ts";

/** An `Authorization` value, or the end of a bare key, that a server or a proxy repeats. */
const apiKeyPattern = /TD1\s+[^\s"'`]+|\d\/[0-9a-f]{16,}/gi;

/** Replaces what looks like an API key by `[key]`, for texts of which no key is known. */
export function redactKeys(text: string): string {
  return redactMatches(text, apiKeyPattern);
}

/** Returns a string or number as one line without API keys and control characters, shortened; otherwise "". */
export function toSingleLine(value: unknown, maxLength = 1000): string {
  if (typeof value !== "string" && typeof value !== "number") return "";
  const start = `${value}`.slice(0, 4 * maxLength);
  const line = redactKeys(start)
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}

/** Whether a text is an HTML page. */
export function isHtml(value: unknown): boolean {
  return /^<(!doctype|html|head|body)/i.test(toSingleLine(value));
}
