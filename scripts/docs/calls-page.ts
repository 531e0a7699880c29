/** The page with all calls. */
import type { Document } from "../openapi/document.ts";
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
  const sections = [...listCalls(document)].map(([tag, calls]) => `## ${tag}\n\n${calls.map(formatItem).join("\n")}\n`);
  return [head, ...sections].join("\n");
}

function formatItem(call: CallSummary): string {
  const { name, returns, summary, route, tag, operationId, body, pagination, counterpart, legacy, deprecated } = call;
  const page = `site:/http-api.html#/${tag.toLowerCase().replaceAll(" ", "-")}/${operationId.toLowerCase()}`;
  const remarks = [
    `[\`${route}\`](${page})`,
    body && `body \`${body}\``,
    pagination && `pages by ${pagination}`,
    counterpart && !legacy && `in JSON:API \`cdp.${counterpart}\``,
    legacy && `**legacy**${counterpart ? `, use \`cdp.${counterpart}\`` : ""}`,
    deprecated && !legacy && "**deprecated**",
  ];
  return `- <a id="${name}"></a>\`${formatCall(call)}\` → \`${returns}\`\\\n  ${summary}.\\\n  ${remarks.filter(Boolean).join(" · ")}`;
}
