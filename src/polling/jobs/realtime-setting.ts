/** The job that applies a realtime setting in the background. */
import type { components } from "../../../generated/api.ts";
import type { routes } from "../../../generated/routes.ts";
import type { CallArguments, Calls } from "../../client/index.ts";
import type { JobDefinition } from "../types.ts";

type Schemas = components["schemas"];
type Setting = (typeof routes)["audiences"]["realtimeSetting"];
/** The calls that this job uses. */
interface Settings {
  audiences: { realtimeSetting: Pick<Calls<Setting>, "get" | "update"> };
}

/**
 * Changes the realtime setting of a parent segment and waits until it is applied: `{ audienceId, body }`. To wait for an
 * earlier change, `{ audienceId }`. A change usually takes 30 to 90 seconds.
 */
export const realtimeSetting: JobDefinition<
  Settings,
  CallArguments<Setting["update"]>,
  CallArguments<Setting["get"]>,
  Schemas["RealtimeSetting"],
  Schemas["RealtimeSettingStatus"]
> = {
  name: "realtimeSetting",
  statusOperation: "GET /audiences/{audienceId}/realtime_setting",
  outcomes: {
    ok: "succeeded",
    inconsistent: "failed",
    updating: "running",
    initialized: "running",
    not_initialized: "running",
  },
  defaults: { minDelay: 5_000, maxDelay: 15_000, timeout: 900_000 },
  start: async ({ audiences }, args, options) => ({ data: await audiences.realtimeSetting.update(args, options) }),
  fetchStatus: ({ audiences }, args, options) => audiences.realtimeSetting.get(args, options),
  getState: ({ status }) => status,
  getFailure: ({ statusDetailed }) => statusDetailed,
};
