/** The example of the guide in three forms: builders, description and JSON. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/cli/paths.ts";
import { checkRule, describeRule, parseRule, type ReadRule } from "../../src/rules.ts";
import { faultsOf } from "./description.ts";

const [, section = ""] = readFileSync(join(root, "docs/guide/06-rules.md"), "utf8").split(
  "\n## One rule as code, text and JSON\n",
);

test("the builders of the guide return its JSON, and describeRule returns its text", async () => {
  const rule = await run(blockOf("ts"));
  const json: unknown = JSON.parse(blockOf("json"));
  expect(JSON.parse(JSON.stringify(rule))).toEqual(json);
  expect(describeRule(rule)).toBe(blockOf("text").trimEnd());
  expect(faultsOf("Rule", json)).toEqual([]);
  expect(parseRule(json).unrecognized).toEqual([]);
  expect(checkRule(rule)).toEqual([]);
});

/** The first block of a language in the section. */
function blockOf(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "ms").exec(section)?.[1] ?? "";
}

async function run(code: string): Promise<ReadRule> {
  const file = join(root, "test/rules", `.guide-${process.pid}.ts`);
  writeFileSync(file, code.replaceAll('"td-cdp/rules"', '"../../src/rules.ts"'));
  try {
    return ((await import(file)) as { rule: ReadRule }).rule;
  } finally {
    rmSync(file);
  }
}
