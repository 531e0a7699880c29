/** Changes of realtime settings, which are applied in the background. */
import type { components } from "../../generated/api.ts";
import type { routes } from "../../generated/routes.ts";
import type { Arguments, Resources } from "../operations.ts";
import type { Job } from "./job.ts";

type Schemas = components["schemas"];
type Setting = (typeof routes)["audiences"]["realtimeSetting"];
/** As much of the client as it takes. */
interface Settings {
  audiences: { realtimeSetting: Pick<Resources<Setting>, "get" | "update"> };
}

/**
 * Brings the realtime setting of a parent segment into force: `{ audienceId, body }` changes it before, `{ audienceId }`
 * waits for changes that were made. A change takes 30 to 90 seconds as a rule.
 */
export const realtimeSetting: Job<
  Settings,
  Arguments<Setting["update"]>,
  Arguments<Setting["get"]>,
  Schemas["RealtimeSetting"],
  Schemas["RealtimeSettingStatus"]
> = {
  name: "realtimeSetting",
  reads: "GET /audiences/{audienceId}/realtime_setting",
  states: {
    ok: "done",
    inconsistent: "failed",
    updating: "running",
    initialized: "running",
    not_initialized: "running",
  },
  pace: { minDelay: 5_000, maxDelay: 15_000, timeout: 900_000 },
  start: async ({ audiences }, args, options) => ({ answer: await audiences.realtimeSetting.update(args, options) }),
  read: ({ audiences }, args, options) => audiences.realtimeSetting.get(args, options),
  state: ({ status }) => status,
  reason: ({ statusDetailed }) => statusDetailed,
};
