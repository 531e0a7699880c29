/** What rules add to a bundle, in bytes after minifying and gzip. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/command/project.ts";

const kB = 1_024;

/** The goal for the whole was 4 kB: the builders take 1.4, the grammar of what is read 1, telling in words 1.3. */
const programs: [name: string, program: string, most: number][] = [
  ["the whole module", `export * from "td-cdp/rules";`, 7.5 * kB],
  ["two builders", `export { all, and, eq, attribute } from "td-cdp/rules";`, 0.4 * kB],
  ["the references of a rule, and copying it", `export { references, mapReferences } from "td-cdp/rules";`, 0.8 * kB],
  ["a rule in words", `export { describeRule } from "td-cdp/rules";`, 2.4 * kB],
  ["a guard", `export { isType } from "td-cdp/rules";`, 0.2 * kB],
  ["nothing of it", `import "td-cdp/rules";`, 20],
];

test.each(programs)("%s stays within its size, and takes nothing of the client", async (name, contents, most) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    alias: { "td-cdp/rules": join(root, "src/rules.ts") },
    ...{ bundle: true, minify: true, format: "esm", platform: "browser", write: false, metafile: true },
    logLevel: "silent",
  });
  const size = gzipSync(outputFiles[0]!.text, { level: 9 }).length;
  console.info(`${name}: ${size} of ${most} bytes, ${outputFiles[0]!.text.length} before gzip`);
  expect(size).toBeLessThanOrEqual(most);
  const files = Object.keys(metafile.inputs).filter((file) => file !== "<stdin>");
  expect(files.filter((file) => !/^src\/rules(\.ts|\/)/.test(file))).toEqual([]);
});
