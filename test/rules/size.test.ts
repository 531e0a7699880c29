/** What rules add to a bundle, in bytes after minifying and gzip. */
import { expect, test } from "vitest";
import { expectWithin } from "../support/budgets.ts";
import { bundle } from "../support/bundle.ts";

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
] as const)("%s stays within its size, and takes nothing of the client", async (name, program) => {
  const { size, parts } = await bundle(program);
  expectWithin("bytes", name, size);
  expect(parts.filter(({ file }) => !/^src\/rules(\.ts|\/)/.test(file))).toEqual([]);
});
