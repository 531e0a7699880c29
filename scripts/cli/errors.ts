/** Thrown when a description or a file cannot be used. The message says what is wrong, where, and what to do. */
export class PullError extends Error {
  override readonly name = "PullError";
}

/** Throws a PullError. If the cause is a PullError itself, throws the cause unchanged. */
export function throwPullError(message: string, cause?: unknown): never {
  throw cause instanceof PullError ? cause : new PullError(message, { cause });
}

/** Returns the system code of an error, such as ENOENT. The error of `fetch` has it in its cause. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return errorCode(error.cause);
  return "code" in error ? String(error.code) : error.message;
}
