/** A custom job, which needs no server. */
import { vi } from "vitest";
import type { JobDefinition } from "td-cdp";

/** Shows one state after another, or fails. Repeats the last. */
export function own(...states: (string | Error)[]) {
  const looks = vi.fn(() => {
    const state = states.length > 1 ? states.shift()! : states[0]!;
    return state instanceof Error ? Promise.reject(state) : Promise.resolve({ state });
  });
  const job: JobDefinition<object, object, object, { state: string }> = {
    name: "own",
    statusOperation: "GET /audiences/{audienceId}",
    outcomes: { going: "running", over: "succeeded", broken: "failed" },
    defaults: { minDelay: 100, maxDelay: 1_000, timeout: 60_000 },
    fetchStatus: looks,
    getState: ({ state }) => state,
  };
  return { job, looks };
}
