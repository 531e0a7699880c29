/** workerd, the runtime of Cloudflare's workers, with one client for all requests. */
import { join } from "node:path";
import { workerd } from "../runtimes/platforms.ts";
import { fetched } from "../runtimes/programs.ts";
import { runWorker } from "../runtimes/web/worker.ts";
import { bundleWith } from "./bundlers.ts";
import type { Consumer } from "./consumer.ts";
import { workerPrints } from "./programs.ts";

export const working: Consumer[] = [
  {
    name: `workerd ${workerd.version}, esbuild`,
    async check(folder) {
      const program = await fetched(workerd);
      if (typeof program === "string") return program;
      const code = await bundleWith.esbuild(join(folder, "worker.mjs"));
      const { code: exit, output } = await runWorker(program, join(folder, "worker"), code);
      return exit === 0 && output.includes(workerPrints) ? "" : `exit code ${exit}, printed:\n${output}`;
    },
  },
];
