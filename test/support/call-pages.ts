/** The pages of calls, as the site has them. */
import { printCallPages } from "../../scripts/docs/call-pages.ts";
import { type CallSummary, listCalls } from "../../scripts/generate/calls.ts";
import { description } from "./program.ts";

export const calls = [...listCalls(description).values()].flat();

const printed = printCallPages(description, new Map([["Segment", "/type.md"]]));

/** The pages by the name of their call. */
export const pages = new Map([...printed].map(([path, text]) => [path.replace(/^.*\/|\.md$/g, ""), text]));

export function pageOf({ name }: CallSummary): string {
  return pages.get(name)!;
}

/** Returns the first code block in a language. */
export function blockOf(page: string, language: string): string {
  return new RegExp(`^\`\`\`${language}.*?\\n(.*?)^\`\`\``, "ms").exec(page)?.[1] ?? "";
}
