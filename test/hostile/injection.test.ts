/** Nothing that a description contains becomes code, markup or a command: it is quoted, or refused with the place. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diff } from "../../scripts/diff/report.ts";
import { printRoutes } from "../../scripts/generate/routes.ts";
import { expectTextOnly } from "../support/reports.ts";
import { runs, sample } from "../support/runs.ts";
import { createDescription, harmless, places, type Texts } from "./description.ts";
import { refusal, run } from "./generated.ts";
import { checkGenerated, names } from "./injection.ts";
import { hostileText, hostileTexts } from "./texts.ts";

test("a description with any hostile texts in any places is refused, or generates the same code", async () => {
  const free = places.filter((place) => !(place in names) && !/Parameter|Component|schemaName/.test(place));
  const some = fc.dictionary(fc.constantFrom(...free), hostileText, { minKeys: 1, maxKeys: 12 });
  let generated = 0;
  const property = fc.asyncProperty(some, async (texts) => {
    if (!(await checkGenerated(texts))) generated++;
  });
  await fc.assert(property, { numRuns: runs(150) });
  expect(generated).toBeGreaterThan(runs(50));
});

test("names and values arrive as they are", () => {
  for (const text of sample(hostileTexts)) {
    const document = createDescription({ dateParameter: text, serverUrl: text });
    if (refusal(document) !== undefined) continue;
    const { routes, servers } = run(printRoutes(document, ""));
    const { teas } = routes as { teas: { update: { dateParameters: unknown } } };
    expect(teas.update.dateParameters).toEqual({ [text]: "day" });
    expect(servers).toEqual({ here: text });
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
