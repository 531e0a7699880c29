/** What trees add to a bundle, in bytes after minifying and gzip. */
import { expect, test } from "vitest";
import { expectWithin } from "../support/budgets.ts";
import { bundle } from "../support/bundle.ts";

test.each([
  ["all of td-cdp/trees", `export * from "td-cdp/trees";`],
  ["a tree exported", `export { exportTree } from "td-cdp/trees";`],
  ["two trees compared", `export { diffTrees } from "td-cdp/trees";`],
  ["paths of trees", `export { formatPath, parsePath } from "td-cdp/trees";`],
] as const)("%s stays within its size, and takes nothing of the client", async (name, program) => {
  const { size, parts } = await bundle(program);
  expectWithin("bytes", name, size);
  expect(parts.filter(({ file }) => !/^src\/(trees|rules|errors)(\.ts|\/)/.test(file))).toEqual([]);
});
