/** Responses of the API for a job in each state. Undefined if the API does not show the job. */

export const reason = "Table customers is gone";
export const workflowAttemptId = "77";

export function execution(status = "queued", attempt = workflowAttemptId) {
  const session = { workflowId: "1", workflowSessionId: "4711" };
  return { ...session, workflowAttemptId: attempt, createdAt: "2030-01-01T00:00:00Z", finishedAt: null, status };
}

/** Another execution, then the requested one where the API shows it. */
export function executions(state: string | undefined) {
  return [execution("success", "76"), ...(state === undefined ? [] : [execution(state)])];
}

export function resource(type: string, { workflowAttemptId: id, ...attributes }: ReturnType<typeof execution>) {
  return { id, type, attributes };
}

export function count(status?: string) {
  return { id: "q-1", ...(status && { status }), count: status === "success" ? 42 : null, error: said(status) };
}

export function profiles(type?: string) {
  return { ...(type && { type }), names: ["id"], rows: [["a"]], error: said(type) };
}

export function guessed(status?: string) {
  return { ...(status && { status }), rule: { predictiveColumns: [] } };
}

export function setting(status?: string) {
  const statusDetailed = status === "inconsistent" ? { message: reason } : null;
  return { id: "7", ...(status && { status }), statusDetailed };
}

function said(state?: string) {
  return /error|killed/.test(`${state}`) ? reason : null;
}
