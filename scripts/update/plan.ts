/** The title, labels and changelog entry of an update. They contain only our own text and numbers. */
import type { Level } from "../diff/severity.ts";
import { formatMarkdown } from "../diff/formats/markdown.ts";
import { byOperation, type Change, type DiffReport } from "../diff/changes.ts";
import { codeSpan } from "../text/code-span.ts";
import { nextVersion } from "./version.ts";

export interface PullRequestPlan {
  title: string;
  labels: string[];
  level: Level;
  version: string;
  /** The changelog entry, or null for an update that changes documentation only. */
  changelogEntry: string | null;
  body: string;
}

/** Maximum size of the report in the body, in bytes. */
const bodyLimit = 58_000;

/** Maximum number of calls that the changelog names. The report lists all of them. */
const maxNames = 8;

const groups: Record<string, string> = {
  "operation-added": "new",
  "operation-removed": "removed",
  "operation-moved": "moved",
};

const order = ["new", "removed", "moved", "changed"];

/**
 * @param released The newest released version.
 * @param proposed The version in package.json.
 * @param date The day of the update, `2026-11-24`.
 */
export function createPullRequestPlan(
  report: DiffReport,
  released: string,
  proposed: string,
  date: string,
): PullRequestPlan {
  const calls = groupCalls(report);
  const counts = order.flatMap((group) => (calls.has(group) ? `${calls.get(group)!.length} ${group}` : []));
  const { level } = report;
  const what =
    counts.length > 0 ? counts.join(", ") : level === "none" ? "documentation only" : "other parts of the description";
  const version = nextVersion(released, proposed, level);
  const title = `API update${level === "none" ? "" : ` (${level})`}: ${what}`;
  const labels = ["api update", `api: ${level}`];
  const changelogEntry =
    level === "none" ? null : `- API update of ${date} (${level}): ${formatCallNames(calls) || `${what}`}.\n`;
  return { title, labels, level, version, changelogEntry, body: formatBody(report, version) };
}

function groupCalls({ changes }: DiffReport): Map<string, string[]> {
  const calls = new Map<string, string[]>();
  for (const [operation, operationChanges] of byOperation(changes)) {
    if (operation === null) continue;
    const group = changeGroup(operationChanges);
    calls.set(group, [...(calls.get(group) ?? []), operationChanges[0]!.call ?? operation]);
  }
  return calls;
}

function changeGroup(operationChanges: Change[]): string {
  const kind = operationChanges.map((change) => change.kind).find((each) => Object.hasOwn(groups, each));
  return kind ? groups[kind]! : "changed";
}

function formatCallNames(calls: Map<string, string[]>): string {
  return order
    .flatMap((group) => {
      const names = calls.get(group) ?? [];
      const more = names.length > maxNames ? ` and ${names.length - maxNames} more` : "";
      return names.length > 0
        ? `${group}: ${names
            .slice(0, maxNames)
            .map((each) => codeSpan(each))
            .join(", ")}${more}`
        : [];
    })
    .join("; ");
}

function formatBody(report: DiffReport, version: string): string {
  const isBreaking = report.level === "major";
  const todo = [
    "Describe the parts marked as not yet described in `openapi/cdp-api.yaml`, then run `npm run generate`.",
    ...(isBreaking
      ? [
          "Accept the breaking changes in `openapi/accepted-changes.yaml`, with a reason for each. The file `accept.yaml` of the workflow run contains the entries.",
        ]
      : []),
    `Release version ${version}.`,
  ];
  const steps =
    report.level === "none"
      ? "Merge this pull request. No other action is required."
      : todo.map((each) => `- [ ] ${each}`).join("\n");
  const intro = `The published description changed. \`npm run update\` merged the changes.\n\n${steps}\n\n`;
  return intro + formatMarkdown(report, bodyLimit);
}
