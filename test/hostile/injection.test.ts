/** Nothing that a description contains becomes code, markup or a command: it is quoted, or refused with the place. */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { diff } from "../../scripts/diff/report.ts";
import { expectTextOnly } from "../support/reports.ts";
import { runs } from "../support/runs.ts";
import { createDescription, harmless, type Place, places, type Texts } from "./description.ts";
import { codeTree, type GeneratedFiles, generateFiles, refusal, run } from "./generated.ts";
import { hostileText, hostileTexts } from "./texts.ts";

let trees: string[];
let lines: number[];

beforeAll(async () => {
  const document = createDescription();
  expect(refusal(document)).toBeUndefined();
  const files = await generateFiles(document);
  trees = treesOf(files);
  lines = lineCounts(files);
});

const treesOf = ({ types, routes }: GeneratedFiles) => [types, routes].map(codeTree);
const lineCounts = ({ llms, callsPage }: GeneratedFiles) => [llms, callsPage].map((text) => text.split("\n").length);

/** Checks one description. Returns whether it was refused. */
async function check(texts: Partial<Texts>): Promise<boolean> {
  const document = createDescription(texts);
  const message = refusal(document);
  if (message !== undefined) {
    expect(message).toMatch(/\(at #\//);
    return true;
  }
  const files = await generateFiles(document);
  expect(treesOf(files)).toEqual(trees);
  expect(lineCounts(files)).toEqual(lines);
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

/** Two paths of words and parameters are no attack: they have other calls. */
const isOtherPath = (place: Place, text: string) =>
  place === "pathSegment" && /^(?:[\w-]+\/)*(?:[\w-]+|\{\w+\})$/.test(text);

const cases = places.map((place) => {
  const texts = hostileTexts.filter((text) => text !== harmless[place] && !isOtherPath(place, text));
  return [place, texts] as const;
});
const count = cases.reduce((sum, [, texts]) => sum + texts.length, 0);

/** Places whose texts are names in code, and how many of the texts are. All other places take almost any text. */
const names: Partial<Record<Place, number>> = {
  pathSegment: 0,
  pathParameter: 5,
  region: 4,
  counterpart: 0,
  successStatus: 0,
};

describe(`a description with one of ${hostileTexts.length} hostile texts in one of ${places.length} places, ${count} in all`, () => {
  test("walks over them all", () => {
    expect([places.length, hostileTexts.length, count]).toEqual([60, 49, 2928]);
  });

  test.each(cases)("%s: is refused, or generates the same code", async (place, texts) => {
    let generated = 0;
    for (const text of texts) {
      const isRefused = await check({ [place]: text });
      if (!isRefused) generated++;
    }
    if (place in names) expect(generated).toBe(names[place]);
    else expect(generated).toBeGreaterThan(8);
  });
});

test("a description with any hostile texts in any places is refused, or generates the same code", async () => {
  const free = places.filter((place) => !(place in names) && !/Parameter|Component|schemaName/.test(place));
  const some = fc.dictionary(fc.constantFrom(...free), hostileText, { minKeys: 1, maxKeys: 12 });
  let generated = 0;
  const property = fc.asyncProperty(some, async (texts) => {
    if (!(await check(texts))) generated++;
  });
  await fc.assert(property, { numRuns: runs(150) });
  expect(generated).toBeGreaterThan(runs(50));
});

test("names and values arrive as they are", async () => {
  for (const text of hostileTexts) {
    const document = createDescription({ dateParameter: text, serverUrl: text });
    if (refusal(document) !== undefined) continue;
    const { routes } = await generateFiles(document);
    const { teas } = run(routes)["routes"] as { teas: { update: { dateParameters: unknown } } };
    expect(teas.update.dateParameters).toEqual({ [text]: "day" });
    expect(run(routes)["servers"]).toEqual({ here: text });
  }
  expect(globalThis).not.toHaveProperty("stolen");
});

describe("a report about hostile texts in every place", () => {
  const dangerous = hostileTexts.filter((text) => /[\n\r`<@\u001b[]/.test(text));

  test.each(dangerous)("quotes %j", (text) => {
    const texts = Object.fromEntries(places.map((place, index) => [place, `${text}${index}`])) as Texts;
    // The shape of paths and references stays, so that both descriptions can be compared.
    const kept = {
      pathSegment: `teas/${text.replaceAll("/", "")}`,
      successStatus: "200",
      serverUrl: harmless.serverUrl,
    };
    const report = diff(createDescription(), createDescription({ ...texts, ...kept }));
    expect(report.changes.length).toBeGreaterThan(3);
    expectTextOnly(report);
  });
});
