/** The runtimes, each by `import` and by `require`. */
import { join } from "node:path";
import { runtimes } from "../runtimes/platforms.ts";
import { fetched, type Program } from "../runtimes/programs.ts";
import { type Consumer, run } from "./consumer.ts";

const ways = { import: "program.mjs", require: "common.cjs" };

export const running: Consumer[] = runtimes.flatMap((runtime) => {
  let fetching: Promise<Program | string> | undefined;
  return Object.entries(ways).map(([way, file]) => ({
    name: `${runtime.name} ${runtime.version} ${way}`,
    async check(folder: string) {
      const program = await (fetching ??= fetched(runtime));
      return typeof program === "string" ? program : run(program.file, [...program.args, join(folder, file)]);
    },
  }));
});
