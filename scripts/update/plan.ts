/** What an update is called, how it is labelled, and what it says in the changelog: words of ours and numbers. */
import type { Level } from "../diff/severity.ts";
import { formatMarkdown } from "../diff/formats/markdown.ts";
import { byOperation, type Change, type DiffReport } from "../diff/changes.ts";
import { codeSpan } from "../diff/code-span.ts";
import { nextVersion } from "./version.ts";

export interface PullRequestPlan {
  title: string;
  labels: string[];
  level: Level;
  version: string;
  /** An item of the changelog, or nothing for an update that only changes words. */
  changelogEntry: string | null;
  body: string;
}

/** Bytes; the report has them but for the sentences before it. */
const bodyLimit = 58_000;

/** So many calls are named in the changelog; the report has them all. */
const maxNames = 8;

const groups: Record<string, string> = {
  "operation-added": "new",
  "operation-removed": "gone",
  "operation-moved": "moved",
};

const order = ["new", "gone", "moved", "changed"];

/** @param released The newest version that is out. @param proposed The version that package.json has. @param date The day, `2026-11-24`. */
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
    counts.length > 0 ? counts.join(", ") : level === "none" ? "only words change" : "the rest of the description";
  const version = nextVersion(released, proposed, level);
  const title = `API update${level === "none" ? "" : ` (${level})`}: ${what}`;
  const labels = ["api update", `api: ${level}`];
  const entry =
    level === "none" ? null : `- API update of ${date} (${level}): ${formatCallNames(calls) || `${what}`}.\n`;
  return { title, labels, level, version, changelogEntry: entry, body: formatBody(report, version) };
}

function groupCalls({ changes }: DiffReport): Map<string, string[]> {
  const calls = new Map<string, string[]>();
  for (const [operation, own] of byOperation(changes)) {
    if (operation === null) continue;
    const group = changeGroup(own);
    calls.set(group, [...(calls.get(group) ?? []), own[0]!.call ?? operation]);
  }
  return calls;
}

function changeGroup(own: Change[]): string {
  const kind = own.map((change) => change.kind).find((each) => Object.hasOwn(groups, each));
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
    "Describe what is marked as not yet described in `openapi/cdp-api.yaml`, then run `npm run generate`.",
    ...(isBreaking
      ? [
          "Accept what breaks in `openapi/accepted-changes.yaml`, with your reason: `accept.yaml` of the run has the entries.",
        ]
      : []),
    `Release it as ${version}.`,
  ];
  const steps =
    report.level === "none" ? "Nothing is left to do but to merge it." : todo.map((each) => `- [ ] ${each}`).join("\n");
  const intro = `The published description changed. This was taken over by \`npm run update\`.\n\n${steps}\n\n`;
  return intro + formatMarkdown(report, bodyLimit);
}
