/** Formats a report as a self-contained HTML file with all changes and a filter. */
import type { DiffReport } from "../changes.ts";
import { codeSpan, escapeHtml, splitCodeSpans } from "../../text/code-span.ts";
import { cspHash } from "../../text/hashes.ts";
import { script, style } from "./html-assets.ts";
import {
  formatAcceptance,
  formatBreakage,
  formatBreaks,
  type Section,
  groupChanges,
  formatChange,
  formatSources,
  formatSummary,
  formatTitle,
  titles,
  type GroupedChange,
} from "./sections.ts";

/** Returns the HTML file. Its policy allows only its own script and style. */
export function formatHtml(report: DiffReport): string {
  const policy = `default-src 'none'; style-src '${cspHash(style)}'; script-src '${cspHash(script)}'; base-uri 'none'; form-action 'none'`;
  const lines = [formatSummary(report), formatBreakage(report), ...report.notes].filter(Boolean);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API changes: ${report.level}</title>
<style>${style}</style>
</head>
<body>
<h1>API changes: ${report.level}</h1>
${lines.map((each) => `<p>${html(each)}</p>`).join("\n")}
${filter}
<main>
${groupChanges(report).map(article).join("\n")}
</main>
<script>${script}</script>
</body>
</html>
`;
}

const levels = ["major", "minor", "patch"] as const;
const boxes = levels.map(
  (level) => `<label><input type="checkbox" name="level" value="${level}" checked> ${titles[level]}</label>`,
);

const filter = `<form hidden role="search">
<input type="search" name="text" aria-label="Search" placeholder="call, path, property, …">
${boxes.join("\n")}
<label>Breaks <select name="breaks">
<option value="">any</option>
<option value="wire">running programs</option>
<option value="code">compilation</option>
</select></label>
<output></output>
</form>`;

function article({ level, tag, operations, changes }: Section): string {
  const [first, ...others] = operations.map((each) => html(formatTitle(each)));
  const same = others.map((each) => `<li>${each}</li>`).join("\n");
  const breaks = [...new Set(changes.flatMap((each) => each.breaks))].join(" ");
  return `<article class="${level}" data-level="${level}" data-breaks="${breaks}">
<h2>${tag ? `${html(codeSpan(tag))}: ` : ""}${first}</h2>
${same ? `<details><summary>and ${others.length} more operations with the same changes</summary>\n<ul>${same}</ul></details>\n` : ""}<ul>
${changes.map(item).join("\n")}
</ul>
</article>`;
}

function item(change: GroupedChange): string {
  const { level, accepted } = change;
  const breaks = level === "major" ? [formatBreaks(change), formatAcceptance(change)] : [];
  const details = [formatSources(change), ...breaks].filter(Boolean).join("; ");
  const more = details ? ` <small>${html(details)}</small>` : "";
  return `<li class="${level}${accepted ? " known" : ""}"><b>${level}</b> ${html(formatChange(change))}${more}</li>`;
}

function html(message: string): string {
  return splitCodeSpans(message)
    .map(({ text, isCode }) => (isCode ? `<code>${escapeHtml(text)}</code>` : escapeHtml(text)))
    .join("");
}
