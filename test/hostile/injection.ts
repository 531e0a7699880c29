/** Checks that the code of a description with hostile texts is the code of one without them. */
import { expect } from "vitest";
import { createDescription, type Place, type Texts } from "./description.ts";
import { codeTree, type GeneratedFiles, generateFiles, refusal } from "./generated.ts";

const codeOf = ({ types, routes }: GeneratedFiles) => [types, routes];
const lineCount = ({ llms }: GeneratedFiles) => llms.split("\n").length;

/** What is generated without hostile texts. A schema gets a type of its own if its name can be that of a type. */
const harmless = Promise.all(
  ["Tea", "tea"].map(async (schemaName) => {
    const files = await generateFiles(createDescription({ schemaName }));
    return { code: codeOf(files), trees: codeOf(files).map(codeTree), lines: lineCount(files) };
  }),
);

/** Checks one description. Returns whether it was refused. */
export async function checkGenerated(texts: Partial<Texts>): Promise<boolean> {
  const document = createDescription(texts);
  const message = refusal(document);
  if (message !== undefined) {
    expect(message).toMatch(/\(at #\//);
    return true;
  }
  const files = await generateFiles(document);
  const { schemaName = "Tea" } = texts;
  const isTypeName = /^[A-Z]\w*$/.test(schemaName);
  const { code, trees, lines } = (await harmless)[isTypeName ? 0 : 1]!;
  const rename = (tree: string) => (isTypeName ? tree.replace(new RegExp(`\\b${schemaName}\\b`, "g"), "Tea") : tree);
  const treeOf = (text: string, index: number) => (text === code[index] ? trees[index] : rename(codeTree(text)));
  expect(codeOf(files).map(treeOf)).toEqual(trees);
  expect(lineCount(files)).toBe(lines);
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
