/** Hashes of texts. */
import { createHash } from "node:crypto";

/** Returns the first 12 hex digits of the SHA-256 of a text. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** Returns the hash of an inline script or style as a content security policy names it. */
export function cspHash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
