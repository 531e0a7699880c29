/** The page of the guide that lists every call. */
import type { Document } from "../openapi/document.ts";
import { type CallSummary, listCalls, formatCall } from "../generate/calls.ts";

const head = `---
title: Every call
---

# Every call

Each call of the client, by what it is about: \`?\` marks what may be left out, and → says what the call gives. The address leads
to the operation in the page of the HTTP API, with every field of bodies and answers. [llms.txt](site:/llms.txt) has the same as
plain text.
`;

/** The page as markdown. */
export function printCallsPage(document: Document): string {
  const sections = [...listCalls(document)].map(([tag, calls]) => `## ${tag}\n\n${calls.map(formatItem).join("\n")}\n`);
  return [head, ...sections].join("\n");
}

function formatItem(call: CallSummary): string {
  const {
    name,
    returns: gives,
    summary,
    route,
    tag,
    operationId,
    body,
    pagination: paging,
    counterpart: twin,
    legacy,
    deprecated,
  } = call;
  const page = `site:/http-api.html#/${tag.toLowerCase().replaceAll(" ", "-")}/${operationId.toLowerCase()}`;
  const remarks = [
    `[\`${route}\`](${page})`,
    body && `body \`${body}\``,
    paging && `pages by ${paging}`,
    twin && !legacy && `in JSON:API \`cdp.${twin}\``,
    legacy && `**legacy**${twin ? `, use \`cdp.${twin}\`` : ""}`,
    deprecated && !legacy && "**deprecated**",
  ];
  return `- <a id="${name}"></a>\`${formatCall(call)}\` → \`${gives}\`\\\n  ${summary}.\\\n  ${remarks.filter(Boolean).join(" · ")}`;
}
