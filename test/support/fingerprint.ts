import { createHash } from "node:crypto";

/** Short enough for a failed assertion; equal for equal contracts. */
export function fingerprint(contract: unknown): string {
  return createHash("sha256").update(JSON.stringify(contract)).digest("hex");
}
