/** Prints plans and changes for people. */
import { describeRule, type Rule } from "../rules/index.ts";
import type { ChangedFields, TreeChange } from "./changes.ts";
import type { TreePlan } from "./plan.ts";

const signs = { create: "+", update: "~", delete: "-" };

/**
 * Describes a plan: what will be created (`+`), updated (`~`) and deleted (`-`), with the values before and after, and the
 * problems of the plan.
 *
 * @example
 * const tree = await exportTree(cdp, { parentSegmentId: 401 });
 * console.log(explainPlan(await planTree(cdp, { parentSegmentId: 402, tree })));
 */
export function explainPlan(plan: TreePlan): string {
  const { parentSegmentId, folder, changes, unchanged, problems, notCarried, kept } = plan;
  const count = (action: TreeChange["action"]) => changes.filter((change) => change.action === action).length;
  const where = `parent segment ${parentSegmentId}${folder ? `, folder ${folder}` : ""}`;
  const counts = `${count("create")} to create, ${count("update")} to update, ${count("delete")} to delete, ${unchanged.length} unchanged`;
  const sections = [
    changes.length === 0
      ? [`Plan for ${where}: nothing to do, ${unchanged.length} unchanged.`]
      : [`Plan for ${where}: ${counts}.`],
    changes.length > 0 ? [explainChanges(changes)] : [],
    kept.map((path) => `Kept, because it holds more than folders and segments: ${path}`),
    notCarried.flatMap(({ reasons }) => reasons).map((reason) => `Not carried: ${reason}`),
    problems.flatMap(({ path, pointer, message, suggestion }) => [
      `Problem: ${path}${pointer ? ` at ${pointer}` : ""}`,
      `  ${message}. ${suggestion}.`,
    ]),
    problems.length > 0 ? ["The plan cannot be applied until its problems are solved."] : [],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/**
 * Describes changes in the same way as `explainPlan`.
 *
 * @param changes The `changes` of `diffTrees` or of a plan.
 * @example
 * const before = await exportTree(cdp, { parentSegmentId: 401, folder: "Campaigns" });
 * const after = await exportTree(cdp, { parentSegmentId: 401 });
 * console.log(explainChanges(diffTrees(before, after).changes));
 */
export function explainChanges(changes: readonly TreeChange[]): string {
  return changes.map((change) => [toHeading(change), ...toDetails(change)].join("\n")).join("\n");
}

function toHeading({ action, kind, path, activations }: TreeChange): string {
  const what = kind === "folder" ? "folder" : kind === "batch" ? "segment" : "realtime segment";
  const note = activations ? ` (with ${activations} activation${activations > 1 ? "s" : ""})` : "";
  return `${signs[action]} ${what} ${path}${note}`;
}

function toDetails({ action, fields, ruleChanges }: TreeChange): string[] {
  if (action === "delete") return [];
  const { rule, ...others } = fields;
  return [...toFieldLines(others, action), ...(rule ? toRuleLines(rule.after, ruleChanges) : [])];
}

function toFieldLines(fields: Omit<ChangedFields, "rule">, action: TreeChange["action"]): string[] {
  return Object.entries(fields).map(([name, { before, after }]: [string, { before?: unknown; after?: unknown }]) => {
    const text = (value: unknown) => JSON.stringify(value ?? null);
    return action === "create" ? `    ${name}: ${text(after)}` : `    ${name}: ${text(before)} → ${text(after)}`;
  });
}

function toRuleLines(after: Rule | undefined, ruleChanges: TreeChange["ruleChanges"]): string[] {
  const lines = ruleChanges
    ? ruleChanges.flatMap((change) => [
        ...(change.before === undefined ? [] : [`- ${change.before}`]),
        ...(change.after === undefined ? [] : [`+ ${change.after}`]),
      ])
    : describeRule(after).split("\n");
  return ["    rule:", ...lines.map((line) => `      ${line}`)];
}
