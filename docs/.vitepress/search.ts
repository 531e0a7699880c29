/** What the local search knows of a page. */
import type { MarkdownEnv, MarkdownRenderer } from "vitepress";

/** Renders a page for the search. A page of a call or of the reference is one result, found by all of its text but the examples. */
export function renderForSearch(source: string, env: MarkdownEnv, { render }: MarkdownRenderer): string {
  const isGenerated = /^(calls|reference)\//.test(env.relativePath);
  if (!isGenerated) return render(source, env);
  const withoutCode = source.replace(/^```.*?^```$/gms, "");
  return render(withoutCode.replace(/^##+ .*$/gm, "").replace(/^::: .*$|^:::$/gm, ""), env);
}

/** Splits a text into words, and keeps names and paths such as `segments.update` and `/entities/segments` as well. */
export function tokenize(text: string): string[] {
  return [...text.split(/[\n\r\p{Z}\p{P}]+/u), ...(text.match(/[\w/{}]+(?:[./][\w{}]+)+/g) ?? [])];
}
