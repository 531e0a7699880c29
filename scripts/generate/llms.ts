/** `llms.txt`: the client and all of its calls on one page, for language models and those in a hurry (llmstxt.org). */
import type { Document } from "../openapi/document.ts";
import { type CallSummary, listCalls, formatCall } from "./calls.ts";

/** The text of `generated/llms.txt`: its head, written by hand in `docs/llms.md`, where it comes from, and all calls. */
export function printLlms(document: Document, head: string, origin: string): string {
  const sections = [...listCalls(document)].map(([tag, calls]) => `## ${tag}\n\n${calls.map(formatLine).join("\n")}\n`);
  return [head.replace(/^> .*$/m, `$&\n\n${origin}`), ...sections].join("\n");
}

function formatLine(call: CallSummary): string {
  const { body, returns: gives, route, summary, pagination: paging, counterpart: twin, legacy, deprecated } = call;
  const remarks = [
    body && `body: ${body}`,
    paging && `pages by ${paging}`,
    legacy && `legacy${twin ? `, use cdp.${twin}` : ""}`,
    deprecated && !legacy && "deprecated",
  ].filter(Boolean);
  const end = remarks.length > 0 ? ` (${remarks.join("; ")})` : "";
  return `- \`${formatCall(call)}\` → \`${gives}\`: ${summary}. ${route}${end}`;
}
