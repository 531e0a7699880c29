/**
 * How the cost of reading a rule grows with it: CPU per node at 12,500 to 100,000 nodes as ratio to the smallest, and the
 * slope of the logarithms, which is 1 for linear growth. Sizes take turns after a warm-up; the median round counts.
 */
import { cpus } from "node:os";
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
} from "../src/rules.ts";
import { median } from "./client/statistics.ts";

const rounds = 5;
const sizes = [12_500, 25_000, 50_000, 100_000];

/** Nodes of one sample: small rules are read several times. */
const most = 100_000;

const shapes: Record<string, (nodes: number) => ReadRule> = { wide, deep };

const readers: Record<string, (rule: ReadRule) => unknown> = {
  parseRule,
  walkRule: countNodes,
  mapRule: (rule) => mapRule(rule, (node) => ({ ...node })),
  describeRule,
  checkRule: (rule) => checkRule(rule, { columns: ["country"], references: [7] }),
};

console.log(
  `Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores; medians of ${rounds} rounds\n`,
);
console.log(`| CPU per node | ${sizes.map((size) => size.toLocaleString("en")).join(" | ")} | slope |`);
console.log(`| --- ${"| --- ".repeat(sizes.length + 1)}|`);
for (const [shape, make] of Object.entries(shapes)) {
  const rules = sizes.map(make);
  for (const [name, read] of Object.entries(readers)) console.log(row(`${name}, ${shape}`, rules, read));
}

function row(title: string, rules: ReadRule[], read: (rule: ReadRule) => unknown): string {
  const samples = rules.map((): number[] => []);
  for (let round = -1; round < rounds; round++)
    rules.forEach((rule, at) => {
      const times = most / sizes[at]!;
      const cpu = cpuOf(() => {
        for (let time = 0; time < times; time++) read(rule);
      });
      if (round >= 0) samples[at]!.push(cpu / times);
    });
  const times = samples.map(median);
  const ratios = times.map((time, at) => time / sizes[at]! / (times[0]! / sizes[0]!));
  return `| ${title} | ${ratios.map((ratio) => ratio.toFixed(2)).join(" | ")} | ${slopeOf(times).toFixed(2)} |`;
}

/** The least squares line through the logarithms of size and time. */
function slopeOf(times: number[]): number {
  const points = times.map((time, at) => [Math.log(sizes[at]!), Math.log(time)] as const);
  const [x, y] = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis]!, 0) / points.length) as [
    number,
    number,
  ];
  const products = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return products / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

function cpuOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return user + system;
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
