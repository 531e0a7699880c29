/** Runs of workflows, which finish after some status reads. */
import { type FakeState, type JsonObject, readsUntilDone, type StoredRun } from "../state.ts";
import { createId } from "../tables.ts";

/** Starts a run and puts it before the earlier runs. */
export function startRun(state: FakeState, runs: StoredRun[]): StoredRun {
  const run: StoredRun = {
    workflowId: createId(state),
    workflowSessionId: createId(state),
    workflowAttemptId: createId(state),
    createdAt: new Date().toISOString(),
    finishedAt: null,
    status: "queued",
    readCount: 0,
  };
  runs.unshift(run);
  return run;
}

/** Advances all unfinished runs by one status read. */
export function advanceRuns(runs: readonly StoredRun[]): void {
  for (const run of runs) {
    if (run.finishedAt) continue;
    run.readCount++;
    run.status = run.readCount < readsUntilDone ? "running" : "success";
    if (run.status === "success") run.finishedAt = new Date().toISOString();
  }
}

/** Returns the fields of a run that responses show, with the id of its owner. */
export function serializeRun({ readCount: _readCount, ...run }: StoredRun, ownerId: JsonObject): JsonObject {
  return { ...run, ...ownerId };
}
