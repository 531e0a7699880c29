/** What holds for every rule, tried on random ones that the description allows, and on random JSON. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as r from "../../src/rules.ts";
import type { ReadRule } from "../../src/rules.ts";
import { damaged, json, rules } from "./arbitraries.ts";
import { runs, sample } from "../support/runs.ts";
import { faultsOf, schemas } from "./description.ts";
import { readers } from "./readers.ts";

const many = { numRuns: runs(3_000) };

describe("a rule that the description allows", () => {
  test("is what the schema says", () => {
    const property = fc.property(rules, (rule) => {
      expect(faultsOf("Rule", rule)).toEqual([]);
    });
    fc.assert(property, { numRuns: runs(300) });
  });

  test("is read with nothing unknown, and written back key for key", () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const before = JSON.stringify(rule);
        const parsed = r.parseRule(rule);
        expect(parsed.unrecognized).toEqual([]);
        expect(JSON.stringify(parsed)).toBe(before);
        expect(JSON.stringify(parsed.rule)).toBe(before);
        expect(JSON.stringify(rule)).toBe(before);
      }),
      many,
    );
  });

  test("keeps its references under the identity, and is then the very same", () => {
    fc.assert(
      fc.property(rules, (rule) => {
        expect(r.mapReferences(rule, (id) => id)).toBe(rule);
      }),
      many,
    );
  });

  test("has the references that a naive search finds, and after a change the changed ones", () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const found = r.references(rule);
        expect(found.map(({ type, id }) => [type, id])).toEqual(naive(rule));
        for (const { pointer, id } of found) expect(at(rule, `${pointer}/id`)).toBe(id);
        const mapped = r.references(r.mapReferences(rule, (id) => `${id}!`));
        expect(mapped.map(({ id }) => id)).toEqual(found.map(({ id }) => `${id}!`));
      }),
      many,
    );
  });

  test("is walked node by node, each at its pointer, as the guard sees it", () => {
    const types = nodeTypes();
    fc.assert(
      fc.property(rules, (rule) => {
        for (const { node, pointer } of r.walkRule(rule)) {
          expect(at(rule, pointer)).toBe(node);
          expect(types.filter((type) => r.isType(node, type as never))).toEqual([node.type]);
        }
      }),
      { numRuns: runs(1_000) },
    );
  });

  test("is described in the same words again, a line for each condition, and differs in nothing from itself", () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const lines = r.describeRule(structuredClone(rule)).split("\n");
        expect(lines.join("\n")).toBe(r.describeRule(rule));
        for (const { node, behavior } of r.walkRule(rule)) {
          if (behavior !== undefined || "conditions" in node) continue;
          const text = r.describeRule(node as r.ReadRule);
          expect(lines.some((line) => line.endsWith(text))).toBe(true);
        }
        // What is left of a group has at least two lines below it, or says something of its own.
        const bare = lines.flatMap((line, index) => (/^ *(\w+: )?(all|any|1|A) of:$/.test(line) ? [index] : []));
        expect(bare.filter((index) => membersOf(lines, index) === 1)).toEqual([]);
        expect(r.diffRules(rule, structuredClone(rule))).toEqual([]);
      }),
      { numRuns: runs(1_000) },
    );
  });
});

/** Returns the number of lines one level below a line. */
function membersOf(lines: string[], index: number): number {
  const depth = (line: string | undefined) => line?.search(/\S/) ?? -1;
  const end = lines.findIndex((line, at) => at > index && depth(line) <= depth(lines[index]));
  const below = lines.slice(index + 1, end < 0 ? undefined : end);
  return below.filter((line) => depth(line) < depth(lines[index]) + 4).length;
}

describe("any JSON", () => {
  test.each([
    ["random", json],
    ["a damaged rule", damaged],
  ])("is read, or refused with a RuleError: %s", (_, values) => {
    let read = 0;
    fc.assert(
      fc.property(values, (value) => {
        const parsed = refusedOr(() => r.parseRule(value));
        if (!parsed) return;
        read++;
        expect(JSON.stringify(parsed)).toBe(JSON.stringify(value));
        for (const reader of Object.values(readers)) reader(parsed.rule);
      }),
      many,
    );
    expect(read).toBeGreaterThan(runs(100));
  });

  test(`is read at a depth of ${runs(10_000)}, in groups and in filters`, () => {
    let group: object = { type: "Reference", id: "7" };
    let filter: object = { type: "Column", column: "city", operator: { type: "IsNull" } };
    for (let level = 0; level < runs(10_000); level++) {
      group = { type: level % 2 ? "And" : "Or", conditions: [group] };
      filter = { type: "And", conditions: [filter] };
    }
    const leftValue = { aggregation: { type: "Count" }, source: { name: "orders" }, filter };
    const value = { type: "Value", leftValue, operator: { type: "Equal", rightValue: 1 } };
    for (const rule of [group, { type: "And", conditions: [value] }]) {
      const parsed = r.parseRule(rule);
      expect(parsed.rule).toBe(rule);
      expect(parsed.unrecognized).toEqual([]);
      for (const reader of sample(Object.values(readers))) reader(parsed.rule);
    }
    expect(r.references(group as ReadRule)).toHaveLength(1);
    expect(r.columns({ type: "And", conditions: [value] } as ReadRule)).toHaveLength(1);
  });
});

function refusedOr<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(r.RuleError);
    expect((error as Error).message).toMatch(/^Not a rule: .+\.$/);
    return undefined;
  }
}

/** Every object with a `type` that ends in Reference, by recursion through anything. */
function naive(value: unknown): [string, string][] {
  if (typeof value !== "object" || value === null) return [];
  const { type, id } = value as { type?: string; id?: string };
  const own: [string, string][] = type?.endsWith("Reference") ? [[type, id!]] : [];
  return [...own, ...Object.values(value).flatMap(naive)];
}

function at(json: unknown, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  return keys.reduce((value, key) => (value as Record<string, unknown>)[key], json);
}

/** The values of `type` that nodes of rules have, from the description. */
function nodeTypes(): string[] {
  const names = [
    "RuleGroup",
    "ValueCondition",
    "SegmentReference",
    "PredictiveScoreReference",
    "RfmAttributeReference",
  ];
  const types = [...names, "ColumnFilter"].map((name) => {
    const type = schemas[name]!.properties!.type!;
    return type.$ref ? schemas[type.$ref.split("/").pop()!]! : type;
  });
  return [...new Set(types.flatMap((type) => (type.enum ?? [type.const]) as string[]))];
}
