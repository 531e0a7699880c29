/** What rules add to a bundle, in bytes after minifying and gzip. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/cli/paths.ts";
import { expectWithin } from "../support/budgets.ts";

test.each([
  ["all of td-cdp/rules", `export * from "td-cdp/rules";`],
  ["two builders", `export { all, and, eq, attribute } from "td-cdp/rules";`],
  ["the references of a rule, and copying it", `export { references, mapReferences } from "td-cdp/rules";`],
  ["a rule in words", `export { describeRule } from "td-cdp/rules";`],
  ["two rules compared", `export { equalRules } from "td-cdp/rules";`],
  ["the hash of a rule", `export { hashRule } from "td-cdp/rules";`],
  ["the columns of a rule, and renaming them", `export { columns, mapColumns } from "td-cdp/rules";`],
  ["a guard", `export { isType } from "td-cdp/rules";`],
  ["nothing of td-cdp/rules", `import "td-cdp/rules";`],
] as const)("%s stays within its size, and takes nothing of the client", async (name, contents) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    alias: { "td-cdp/rules": join(root, "src/rules.ts") },
    ...{ bundle: true, minify: true, format: "esm", platform: "browser", write: false, metafile: true },
    logLevel: "silent",
  });
  expectWithin("bytes", name, gzipSync(outputFiles[0]!.text, { level: 9 }).length);
  const files = Object.keys(metafile.inputs).filter((file) => file !== "<stdin>");
  expect(files.filter((file) => !/^src\/rules(\.ts|\/)/.test(file))).toEqual([]);
});
