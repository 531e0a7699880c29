/** Checks that no text of a description is anything but text in a report. */
import { expect } from "vitest";
import type { DiffReport } from "../../scripts/diff/changes.ts";
import { printReportFiles } from "../../scripts/diff/formats.ts";
import { formatGithub } from "../../scripts/diff/formats/github.ts";
import { formatText } from "../../scripts/diff/formats/terminal.ts";

const specials = /[`<>@[\]!\u001b\u202e]|Mine|octocat/;

/** Checks markdown, terminal, GitHub, HTML and JSON. */
export function expectTextOnly(report: DiffReport): void {
  const files = printReportFiles(report);
  for (const name of ["comment.md", "summary.md"]) {
    const outside = files.get(name)!.replace(/`[^`\n]+`/g, "");
    expect(outside.replace(/<\/?(details|summary)>/g, "")).not.toMatch(specials);
    expect(outside.match(/^#.*$/gm)?.filter((line) => !/^#{2,4} /.test(line)) ?? []).toEqual([]);
  }
  expect(formatText(report, { color: false })).not.toMatch(/[\r\u001b\u202e]|##\[|^\s*::/m);
  for (const line of formatGithub(report).split("\n"))
    expect(line).toMatch(/^::(error|notice) title=[^:]+::[^\r\u001b]*$/);
  expect(formatGithub(report)).not.toMatch(/%(?!25|0A|2C|3A)/);
  const page = files.get("report.html")!;
  expect(page.match(/<(img|script|b|!--|iframe|a)\b/g)).toEqual(
    ["<script"].concat(page.match(/<b(?=>(major|minor|patch)<)/g) ?? []).sort(),
  );
  expect(JSON.parse(files.get("report.json")!)).toMatchObject({ level: report.level });
  for (const name of ["comment.md", "report.html"]) expect(files.get(name)!.length).toBeLessThan(60_000);
}
