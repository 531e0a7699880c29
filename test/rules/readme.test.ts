/** The rule of the README, as builders, in words and as JSON: three forms of one rule. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/cli/paths.ts";
import { checkRule, describeRule, parseRule, type ReadRule } from "../../src/rules.ts";
import { faultsOf } from "./description.ts";

const [, section = ""] = readFileSync(join(root, "README.md"), "utf8").split("\n## Segment rules\n");

test("the builders of the README make its JSON, and it says its words", async () => {
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
  const file = join(root, "test/rules", `.readme-${process.pid}.ts`);
  writeFileSync(file, code.replaceAll('"td-cdp/rules"', '"../../src/rules.ts"'));
  try {
    return ((await import(file)) as { rule: ReadRule }).rule;
  } finally {
    rmSync(file);
  }
}
