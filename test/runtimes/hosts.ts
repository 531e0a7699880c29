/** Where the suites run: the runtimes, a page and a worker. */
import { join } from "node:path";
import { runtimes, workerd } from "./platforms.ts";
import { type Ended, fetched, finished, type Program, start } from "./programs.ts";
import { openPage } from "./web/page.ts";
import { workerHost } from "./web/worker.ts";

/** A place in which a suite can run. */
export interface Host {
  readonly name: string;
  readonly version: string;
  /** Runs a suite; `build` is the folder of what is built, `environment` what the suite reads. */
  run(suite: string, build: string, environment: Record<string, string>): Promise<Ended>;
}

/** The runtime of the command, which needs no package. */
const own = { name: "this", version: process.versions.node, file: process.execPath, args: [] };

/** How to get each host. A string says why it is not available. */
export const hosts: Record<string, () => Promise<Host | string>> = {
  ...Object.fromEntries(runtimes.map((runtime) => [runtime.name, async () => hostOf(await fetched(runtime))])),
  chromium: openPage,
  workerd: async () => workerHost(await fetched(workerd)),
  this: async () => hostOf(own),
};

function hostOf(program: Program | string): Host | string {
  if (typeof program === "string") return program;
  const { name, version, file, args } = program;
  return {
    name,
    version,
    run: (suite, build, environment) =>
      finished(start(file, [...args, join(build, "test", `${suite}.js`)], environment)),
  };
}
