/** Code from random rules: it makes the very rule, compiles, and is no deeper than engines read. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as r from "../../src/rules.ts";
import { describeRule, parseRule, type ReadRule } from "../../src/rules.ts";
import { ruleToCode } from "../../docs/playground/code.ts";
import { compile } from "../support/program.ts";
import { runs, sample } from "../support/runs.ts";
import { runCode } from "./run-code.ts";
import { damaged, rules } from "../rules/arbitraries.ts";

const group = (...conditions: unknown[]) => ({ type: "And", conditions: [{ type: "And", conditions }] }) as ReadRule;
const value = { type: "Value", leftValue: { name: "country" }, operator: { type: "Near", km: 5 } };

/** Rules with something in each place that this version does not know. */
const unknown: ReadRule[] = [
  group(value),
  group({ ...value, operator: { type: "IsNull" }, score: 1 }),
  group({ type: "Vicinity", conditions: [value] }, { type: "TwinReference", id: "7" }, { leftValue: 7 }),
  group({ ...value, leftValue: { aggregation: { type: "Median" }, source: { name: "orders" }, filter: null } }),
  group({ ...value, leftValue: counted(value, { type: "Column", column: "city", operator: value.operator }) }),
  group({ ...value, leftValue: counted({ type: "And", conditions: [value, { type: "Or", conditions: [] }] }) }),
  { type: "Nor", conditions: [group(value)] } as unknown as ReadRule,
];

/** The same rules on every run, for what is not tried again and again. */
const fixedRules = fc.sample(rules, { numRuns: 30, seed: 8 });

describe("the code of a rule that the description allows", () => {
  test("makes the very rule", () => {
    fc.assert(
      fc.property(rules, (rule) => {
        expect(runCode(ruleToCode(rule))).toStrictEqual(rule);
      }),
      { numRuns: runs(1_000) },
    );
  });

  test("makes one that says the same where it need not be exact, and has then come to rest", () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const code = ruleToCode(rule, { exact: false });
        const made = runCode(code) as ReadRule;
        expect(describeRule(made)).toBe(describeRule(rule));
        expect(ruleToCode(made, { exact: false })).toBe(code);
      }),
      { numRuns: runs(300) },
    );
  });

  const compilers = ["typescript-7", "typescript"] as const;
  test.each(sample(compilers))("compiles with %s, with what is not known in it too", async (compiler) => {
    const codes = [...fixedRules, ...unknown].map((rule) => ruleToCode(rule));
    const bodies = codes.map((code, index) => afterImport(code).replace("export const rule", `const rule${index}`));
    const imports = `import { ${Object.keys(r).join(", ")}, type ReadRule } from "../../../../src/rules.ts";`;
    const { diagnostics } = await compile([imports, ...bodies].join("\n"), compiler, { skipLibCheck: true });
    expect(diagnostics).toEqual([]);
  });
});

describe("the code of any JSON that is read as a rule", () => {
  test("makes the very JSON", () => {
    let read = 0;
    fc.assert(
      fc.property(damaged, (random) => {
        const value: unknown = JSON.parse(JSON.stringify(random));
        if (!isRead(value)) return;
        read++;
        expect(runCode(ruleToCode(value))).toStrictEqual(value);
      }),
      { numRuns: runs(1_000) },
    );
    expect(read).toBeGreaterThan(runs(300));
  });

  test("keeps keys that are traps", () => {
    const rule = JSON.parse(
      `{ "type": "And", "conditions": [{ "__proto__": 1, "toString": { "a-b": -0 } }], "constructor": [] }`,
    );
    const made = runCode(ruleToCode(rule as ReadRule)) as ReadRule;
    expect(JSON.stringify(made)).toBe(JSON.stringify(rule));
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  });

  const [depth, width] = [runs(10_000), runs(100_000)];

  test(`is written at a depth of ${depth}`, () => {
    let group: object = { type: "Reference", id: "7" };
    let unknown: object = [];
    for (let level = 0; level < depth; level++) {
      group = { type: level % 2 ? "And" : "Or", conditions: [group] };
      unknown = { unknown };
    }
    const code = ruleToCode({ type: "And", conditions: [group, unknown] } as ReadRule);
    expect(code.match(/\band\(/g)).toHaveLength(depth / 2);
  });

  test(`is written for ${width} conditions, as a list if an engine takes no such number of arguments`, () => {
    const wide = Array.from({ length: width }, (_, id) => ({ type: "Reference", id: `${id}`, exclude: false }));
    const code = ruleToCode({ type: "And", conditions: [{ type: "And", conditions: wide }] } as ReadRule);
    expect(code.match(/segment\(/g)).toHaveLength(width);
    expect(code.includes("and(")).toBe(width < 100_000);
  });
});

function counted(...conditions: unknown[]): object {
  return { aggregation: { type: "Count" }, source: { name: "orders" }, filter: { type: "Or", conditions } };
}

function isRead(value: unknown): value is ReadRule {
  try {
    parseRule(value);
    return true;
  } catch {
    return false;
  }
}

function afterImport(code: string): string {
  return code.slice(code.indexOf("\n\n") + 2);
}
