/** workerd as a host of the suites: each runs in a request of a worker. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../hosts.ts";
import { finished, type Program, start } from "../programs.ts";
import { bundleOf } from "./bundle.ts";

/** A worker that may ask itself, and servers on this machine. */
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-11-01",
      bindings = [(name = "self", service = "main")],
    )),
    (name = "internet", network = (allow = ["private", "public"])),
  ],
);
`;

export function workerHost(program: Program | string): Host | string {
  if (typeof program === "string") return program;
  const { name, version } = program;
  return {
    name,
    version,
    run: async (suite, build, environment) => {
      const code = await bundleOf(suite, build, environment);
      return runWorker(program, join(build, `worker-${suite}`), code);
    },
  };
}

/** Runs the `test` of a worker. */
export async function runWorker({ file, args }: Program, folder: string, code: string) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "worker.js"), code);
  writeFileSync(join(folder, "config.capnp"), config);
  return finished(start(file, [...args, join(folder, "config.capnp")]));
}
