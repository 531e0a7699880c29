/** The page with all calls. */
import type { Document } from "../openapi/document.ts";
import { codeSpan, escapeHtml, escapeMarkdown, sanitizeLine } from "../text/code-span.ts";
import { type CallSummary, listCalls, formatCall } from "../generate/calls.ts";

const head = `---
title: Every call
---

# Every call

Every call of the client, by topic. \`?\` marks optional arguments, and → is followed by the type of the result. The HTTP address
links to the operation on the page of the HTTP API, with all fields of bodies and responses. [llms.txt](site:/llms.txt) has the
same list as plain text.
`;

/** Returns the page as markdown. */
export function printCallsPage(document: Document): string {
  const sections = [...listCalls(document)].map(
    ([tag, calls]) => `## ${escapeMarkdown(tag)}\n\n${calls.map(formatItem).join("\n")}\n`,
  );
  return [head, ...sections].join("\n");
}

function formatItem(call: CallSummary): string {
  const { name, returns, summary, route, tag, operationId, body, pagination, counterpart, legacy, deprecated } = call;
  const place = [sanitizeLine(tag).toLowerCase().replaceAll(" ", "-"), operationId.toLowerCase()]
    .map(encodeURIComponent)
    .join("/");
  const remarks = [
    `[${code(route)}](site:/http-api.html#/${place})`,
    body && `body ${code(body)}`,
    pagination && `pages by ${pagination}`,
    counterpart && !legacy && `in JSON:API ${code(`cdp.${counterpart}`)}`,
    legacy && `**legacy**${counterpart ? `, use ${code(`cdp.${counterpart}`)}` : ""}`,
    deprecated && !legacy && "**deprecated**",
  ];
  const head = `- <a id="${escapeHtml(name)}"></a>${code(formatCall(call))} → ${code(returns)}`;
  return `${head}\\\n  ${escapeMarkdown(summary)}.\\\n  ${remarks.filter(Boolean).join(" · ")}`;
}

function code(text: string): string {
  return codeSpan(text, Infinity);
}
