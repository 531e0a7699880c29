/** `llms.txt`: the client and all its calls on one page, for language models (llmstxt.org). */
import type { Document } from "../openapi/document.ts";
import { codeSpan, sanitizeLine } from "../text/code-span.ts";
import { type CallSummary, listCalls, formatCall } from "./calls.ts";

/** Returns the text of `generated/llms.txt`: the head from `docs/llms.md`, its origin, and all calls. */
export function printLlms(document: Document, head: string, origin: string): string {
  const sections = [...listCalls(document)].map(
    ([tag, calls]) => `## ${sanitizeLine(tag)}\n\n${calls.map(formatLine).join("\n")}\n`,
  );
  return [head.replace(/^> .*$/m, `$&\n\n${origin}`), ...sections].join("\n");
}

function formatLine(call: CallSummary): string {
  const { body, returns, route, summary, pagination, counterpart, legacy, deprecated } = call;
  const remarks = [
    body && `body: ${body}`,
    pagination && `pages by ${pagination}`,
    legacy && `legacy${counterpart ? `, use cdp.${counterpart}` : ""}`,
    deprecated && !legacy && "deprecated",
  ].filter(Boolean);
  const end = remarks.length > 0 ? ` (${remarks.join("; ")})` : "";
  return sanitizeLine(`- ${code(formatCall(call))} → ${code(returns)}: ${summary}. ${route}${end}`);
}

function code(text: string): string {
  return codeSpan(text, Infinity);
}
