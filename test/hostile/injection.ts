/** Checks that the code of a description with hostile texts is the code of one without them. */
import { expect } from "vitest";
import { createDescription, type Place, type Texts } from "./description.ts";
import { codeTree, type GeneratedFiles, generateFiles, refusal } from "./generated.ts";

const treesOf = ({ types, routes }: GeneratedFiles) => [types, routes].map(codeTree);
const lineCounts = ({ llms, callsPage }: GeneratedFiles) => [llms, callsPage].map((text) => text.split("\n").length);

/** What is generated from a description without hostile texts. */
const harmless = generateFiles(createDescription()).then((files) => ({
  trees: treesOf(files),
  lines: lineCounts(files),
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
  expect(lineCounts(files)).toEqual((await harmless).lines);
  expectQuotedMarkdown(files.callsPage);
  return false;
}

/** Outside of code spans, the page with all calls contains its own anchors and links only. */
function expectQuotedMarkdown(page: string): void {
  const outside = page
    .replace(/`[^`\n]+`/g, "code")
    .replace(/<a id="[\w.]+"><\/a>/g, "")
    .replaceAll(/\[code\]\(site:\/http-api\.html#\/[\w%.!~*'()/-]*\)/g, "")
    .replace("[llms.txt](site:/llms.txt)", "");
  expect(outside).not.toMatch(/[<[\]`]|:\/\//);
}

/** Places whose texts are names in code, and how many of the texts are. All other places take almost any text. */
export const names: Partial<Record<Place, number>> = {
  pathSegment: 0,
  pathParameter: 5,
  region: 4,
  counterpart: 0,
  successStatus: 0,
};
