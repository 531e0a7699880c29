/** Checks that the code of a description with hostile texts is the code of one without them. */
import { expect } from "vitest";
import { createDescription, type Place, type Texts } from "./description.ts";
import { codeTree, type GeneratedFiles, generateFiles, refusal } from "./generated.ts";

const treesOf = ({ types, routes }: GeneratedFiles) => [types, routes].map(codeTree);
const lineCount = ({ llms }: GeneratedFiles) => llms.split("\n").length;

/** What is generated from a description without hostile texts. */
const harmless = generateFiles(createDescription()).then((files) => ({
  trees: treesOf(files),
  lines: lineCount(files),
}));

/** Checks one description. Returns whether it was refused. */
export async function checkGenerated(texts: Partial<Texts>): Promise<boolean> {
  const document = createDescription(texts);
  const message = refusal(document);
  if (message !== undefined) {
    expect(message).toMatch(/\(at #\//);
    return true;
  }
  const files = await generateFiles(document);
  expect(treesOf(files)).toEqual((await harmless).trees);
  expect(lineCount(files)).toBe((await harmless).lines);
  expectQuotedMarkdown(files.callPages);
  return false;
}

/** Outside of code, the pages of calls contain their own links, line breaks and containers only. */
function expectQuotedMarkdown(pages: string): void {
  expect(pages).not.toContain("<!--");
  const outside = pages
    .replace(/^(`{3,}).*?^\1$/gms, "code")
    .replace(/`[^`\n]+`/g, "code")
    .replace(/^::: (?:code-group|details Example)$|^:::$/gm, "")
    .replaceAll("<br>code", "code")
    .replaceAll(/\[[^[\]\n]*\]\((?:\/http-api\.html#\/[\w%.!~*'()/-]*|[\w./-]+)\)/g, "link");
  expect(outside).not.toMatch(/[<[\]`]|:\/\/|^:::|^[+-] (?!Call|HTTP|Legacy name|In JSON:API|Pagination|\*\*)/m);
}

/** Places whose texts are names in code, and how many of the texts are. All other places take almost any text. */
export const names: Partial<Record<Place, number>> = {
  pathSegment: 0,
  pathParameter: 5,
  region: 4,
  counterpart: 0,
  successStatus: 0,
};
