/** A suite and the package in one file, for what has no files and no Node. */
import { join } from "node:path";
import { build as bundle } from "esbuild";
import { root } from "../../../scripts/cli/paths.ts";

const folder = join(root, "test/runtimes");
let bundles = 0;

/** A module whose default export has `test`, which runs the suite. */
export async function bundleOf(suite: string, build: string, env: Record<string, string>): Promise<string> {
  const built = (entry: string) => join(build, "node_modules/td-cdp/dist/src", entry);
  const { outputFiles } = await bundle({
    stdin: { contents: `export default { test: () => import("./${suite}.ts") };`, resolveDir: folder },
    alias: {
      "td-cdp": built("index.js"),
      "td-cdp/raw": built("raw.js"),
      "td-cdp/testing": built("testing.js"),
      "node:assert/strict": join(folder, "web/assert.ts"),
      "node:util": join(folder, "web/util.ts"),
    },
    inject: [join(folder, "web/process.ts")],
    banner: { js: `globalThis.suite = ${JSON.stringify({ pid: process.pid * 1000 + bundles++, env })};` },
    // Suites are nothing but side effects, and package.json says that there are none.
    ignoreAnnotations: true,
    ...{ bundle: true, format: "esm", platform: "browser", target: "es2022", write: false, logLevel: "error" },
  });
  return outputFiles[0]!.text;
}
