/** The functions of td-cdp/rules that build nothing. */
import * as r from "../../src/rules.ts";
import type { ReadRule } from "../../src/rules.ts";

const other: ReadRule = { type: "And", conditions: [] };

/** The functions that take a rule. A key in brackets is a further argument that takes one. */
export const readers: Record<string, (rule: ReadRule) => unknown> = {
  walkRule: (rule) => [...r.walkRule(rule)],
  mapRule: (rule) => r.mapRule(rule, (node) => ({ ...node })),
  parseRule: r.parseRule,
  references: r.references,
  mapReferences: (rule) => r.mapReferences(rule, (id) => `${id}0`),
  columns: r.columns,
  mapColumns: (rule) =>
    r.mapColumns(
      rule,
      (name) => `${name}0`,
      (name) => `${name}0`,
    ),
  equalRules: (rule) => r.equalRules(rule, other),
  "equalRules (other)": (rule) => r.equalRules(other, rule),
  normalizeRule: r.normalizeRule,
  hashRule: r.hashRule,
  describeRule: r.describeRule,
  diffRules: (rule) => r.diffRules(rule, other),
  "diffRules (after)": (rule) => r.diffRules(other, rule),
  checkRule: (rule) => r.checkRule(rule, { columns: ["country", "orders.amount"], references: ["7"] }),
};

/** The names of the functions that look at one node or value, and at nothing below it. */
export const guards = ["hasDiscriminator", "isPointInTime", "isTimeAgo", "isType", "matchNode"];
