/** `llms.txt`: the client and all of its calls on one page, for language models and those in a hurry (llmstxt.org). */
import type { Document } from "../openapi/document.ts";
import { type CallEntry, catalogueOf, usageOf } from "./calls.ts";

/** The text of `generated/llms.txt`: its head, written by hand in `docs/llms.md`, where it comes from, and all calls. */
export function printLlms(document: Document, head: string, origin: string): string {
  const sections = [...catalogueOf(document)].map(([tag, calls]) => `## ${tag}\n\n${calls.map(lineOf).join("\n")}\n`);
  return [head.replace(/^> .*$/m, `$&\n\n${origin}`), ...sections].join("\n");
}

function lineOf(call: CallEntry): string {
  const { body, gives, route, summary, paging, twin, legacy, deprecated } = call;
  const remarks = [
    body && `body: ${body}`,
    paging && `pages by ${paging}`,
    legacy && `legacy${twin ? `, use cdp.${twin}` : ""}`,
    deprecated && !legacy && "deprecated",
  ].filter(Boolean);
  const end = remarks.length > 0 ? ` (${remarks.join("; ")})` : "";
  return `- \`${usageOf(call)}\` → \`${gives}\`: ${summary}. ${route}${end}`;
}
