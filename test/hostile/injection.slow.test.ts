/** Each hostile text in each place of a description: it is refused, or generates the same code. */
import { describe, expect, test } from "vitest";
import { harmless, type Place, places } from "./description.ts";
import { checkGenerated, names } from "./injection.ts";
import { hostileTexts } from "./texts.ts";

/** Two paths of words and parameters are no attack: they have other calls. */
const isOtherPath = (place: Place, text: string) =>
  place === "pathSegment" && /^(?:[\w-]+\/)*(?:[\w-]+|\{\w+\})$/.test(text);

const cases = places.map((place) => {
  const texts = hostileTexts.filter((text) => text !== harmless[place] && !isOtherPath(place, text));
  return [place, texts] as const;
});
const count = cases.reduce((sum, [, texts]) => sum + texts.length, 0);

describe(`a description with one of ${hostileTexts.length} hostile texts in one of ${places.length} places, ${count} in all`, () => {
  test("walks over them all", () => {
    expect([places.length, hostileTexts.length, count]).toEqual([60, 49, 2928]);
  });

  test.each(cases)("%s: is refused, or generates the same code", async (place, texts) => {
    let generated = 0;
    for (const text of texts) {
      const isRefused = await checkGenerated({ [place]: text });
      if (!isRefused) generated++;
    }
    if (place in names) expect(generated).toBe(names[place]);
    else expect(generated).toBeGreaterThan(8);
  });
});
