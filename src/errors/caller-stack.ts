/** Sets the stack of an error to that of the caller: the code that awaits `callee`, the outermost async function, which catches it. */
export function withCallerStack<E extends Error>(error: E, callee: (...args: never[]) => unknown): E {
  // Only V8 and JavaScriptCore have it; elsewhere the stack stays as it is.
  const { captureStackTrace } = Error as { captureStackTrace?: (error: Error, callee: unknown) => void };
  captureStackTrace?.(error, callee);
  return error;
}
