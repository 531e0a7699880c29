/** Programs that use the package in a process of their own. */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { onTestFinished } from "vitest";
import { root } from "../../scripts/cli/paths.ts";

const entries = { "td-cdp/trees": "src/trees.ts", "td-cdp": "src/index.ts" };

/** Bundles a program, and returns its file. It is deleted after the test. */
export async function bundleProgram(contents: string): Promise<string> {
  const folder = mkdtempSync(join(root, "node_modules/.trees-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "program.mjs");
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    alias: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)])),
    ...{ bundle: true, format: "esm", platform: "node", outfile: file, logLevel: "silent" },
  });
  return file;
}
