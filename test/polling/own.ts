/** A job of the test's own, which needs no server. */
import { vi } from "vitest";
import type { JobDefinition } from "td-cdp";

/** Tells one state after another, or fails; the last for good. */
export function own(...states: (string | Error)[]) {
  const looks = vi.fn(() => {
    const state = states.length > 1 ? states.shift()! : states[0]!;
    return state instanceof Error ? Promise.reject(state) : Promise.resolve({ state });
  });
  const job: JobDefinition<object, object, object, { state: string }> = {
    name: "own",
    statusOperation: "GET /audiences/{audienceId}",
    outcomes: { going: "running", over: "done", broken: "failed" },
    defaults: { minDelay: 100, maxDelay: 1_000, timeout: 60_000 },
    fetchStatus: looks,
    getState: ({ state }) => state,
  };
  return { job, looks };
}
