/** Reads rules of growing size in all ways, and reports the CPU of each: sizes take turns after a warm-up. */
import {
  all,
  and,
  any,
  attribute,
  checkRule,
  column,
  count,
  describeRule,
  eq,
  exclude,
  gte,
  mapRule,
  or,
  parseRule,
  type PlainGroup,
  type ReadRule,
  segment,
  walkRule,
} from "td-cdp/rules";
import { cpuOf, median } from "../statistics.ts";

/** Microseconds for a rule of each size, by way to read it and shape. */
export type RuleCosts = Record<string, number[]>;

const [, , roundsText, ...sizesText] = process.argv;
const rounds = Number(roundsText);
const sizes = sizesText.map(Number);

/** Nodes of one sample: small rules are read several times. */
const most = Math.max(...sizes);

const shapes: Record<string, (nodes: number) => ReadRule> = { wide, deep };

const readers: Record<string, (rule: ReadRule) => unknown> = {
  parseRule,
  walkRule: countNodes,
  mapRule: (rule) => mapRule(rule, (node) => ({ ...node })),
  describeRule,
  checkRule: (rule) => checkRule(rule, { columns: ["country"], references: [7] }),
};

const costs: RuleCosts = {};
for (const [shape, make] of Object.entries(shapes)) {
  const rules = sizes.map(make);
  for (const [name, read] of Object.entries(readers)) costs[`${name}, ${shape}`] = await costsOf(rules, read);
}
process.send?.(costs, () => process.disconnect());

async function costsOf(rules: ReadRule[], read: (rule: ReadRule) => unknown): Promise<number[]> {
  const samples = rules.map((): number[] => []);
  for (let round = -1; round < rounds; round++)
    for (const [at, rule] of rules.entries()) {
      const times = most / sizes[at]!;
      const cpu = await cpuOf(() => {
        for (let time = 0; time < times; time++) read(rule);
      });
      if (round >= 0) samples[at]!.push(cpu / times);
    }
  return samples.map(median);
}

function countNodes(rule: ReadRule): number {
  let count = 0;
  for (const { node } of walkRule(rule)) if (node) count++;
  return count;
}

/** Groups of seven nodes under one rule. */
function wide(nodes: number): ReadRule {
  const value = gte(count("orders", { where: and(eq(column("city"), "Tokyo"), eq(column("store"), 7)) }), 3);
  const group = () => and(eq(attribute("country"), "JP"), value, exclude(segment(7)));
  return all(...Array.from({ length: Math.round(nodes / 7) }, group));
}

/** Each group holds the next, and one condition. */
function deep(nodes: number): ReadRule {
  let group: PlainGroup = and(segment(7));
  for (let count = 2; count < nodes - 1; count += 2) group = or(segment(7), group);
  return any(group);
}
