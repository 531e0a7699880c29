/** What trees add to a bundle, in bytes after minifying and gzip. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/cli/paths.ts";
import { expectWithin } from "../support/budgets.ts";

test.each([
  ["all of td-cdp/trees", `export * from "td-cdp/trees";`],
  ["a tree exported", `export { exportTree } from "td-cdp/trees";`],
  ["two trees compared", `export { diffTrees } from "td-cdp/trees";`],
  ["paths of trees", `export { formatPath, parsePath } from "td-cdp/trees";`],
] as const)("%s stays within its size, and takes nothing of the client", async (name, contents) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    alias: { "td-cdp/trees": join(root, "src/trees.ts") },
    ...{ bundle: true, minify: true, format: "esm", platform: "browser", write: false, metafile: true },
    logLevel: "silent",
  });
  expectWithin("bytes", name, gzipSync(outputFiles[0]!.text, { level: 9 }).length);
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 && file !== "<stdin>" ? [file] : [],
    ),
  );
  expect(files.filter((file) => !/^src\/(trees|rules|errors)(\.ts|\/)/.test(file))).toEqual([]);
});
