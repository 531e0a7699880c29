/** The API key in every spelling, at every place where a server, a runtime or a caller can put it. */
import { expect, test } from "vitest";
import { createRedactor } from "../../src/redaction/redactor.ts";
import { keys, testKeys } from "./redaction.ts";
import { spellings } from "./spellings.ts";

testKeys("of Treasure Data");

test("redaction leaves JSON valid, and other text as it is", () => {
  for (const key of Object.values(keys)) {
    const redact = createRedactor([`TD1 ${key}`]);
    for (const [name, spell] of Object.entries(spellings)) {
      const value = { before: `"\\${spell(key)}\\"`, [`${spell(key)}\n`]: [`\n\u0007${spell(key)}`] };
      let text = JSON.stringify(value);
      for (let depth = 0; depth < 3; depth++, text = JSON.stringify({ text }))
        expect(() => JSON.parse(redact(text)) as unknown, `${name} ${depth}`).not.toThrow();
    }
    const harmless = String.raw`100% \n \\ \u0041 %41 &amp; &#47; \/ 7/ 5ec4 https://a.example/?a=%2F#b`;
    expect(redact(harmless)).toBe(harmless);
  }
});

test("a short secret is redacted only with its account or its scheme", () => {
  const redactShort = createRedactor(["TD1 1/fake"]);
  expect(redactShort("a fake key is 1/fake or 1%2Ffake")).toBe("a fake key is [key] or [key]");
  const redactTiny = createRedactor(["TD1 abc"]);
  expect(redactTiny("abc is not TD1 abc")).toBe("abc is not [key]");
  for (const nothing of ["", "TD1", "x", "TD1 1/", String.raw`TD1 1/\\\\\\\\`])
    expect(createRedactor([nothing])("TD1 x")).toBe("TD1 x");
});

test("a key that looks like its replacement is no endless task", () => {
  expect(createRedactor(["TD1 1/[key][key]"])("TD1 1%2f[key][key] %5Bkey][key]")).toBe("TD1 [key] [key]");
  expect(createRedactor(["TD1 [key]"])("TD1 %5Bkey]")).toBe("TD1 [key]");
});

test("several keys are redacted at once", () => {
  const redact = createRedactor(["TD1 1/first-secret", "TD1 2/second-secret"]);
  expect(redact("1/first-secret, 2%2fsecond-secret, FIRST-SECRET")).toBe("[key], [key], [key]");
});

test("redaction takes time in proportion to the length of a text", () => {
  const redact = createRedactor(Object.values(keys).map((key) => `TD1 ${key}`));
  const parts = [
    "\\",
    "%",
    "%25",
    "&",
    "&amp;",
    "&#0",
    "7/",
    "7\\/",
    "5ec4e7",
    "\\u00",
    "TD1 ",
    "5",
    "%5C",
    "/",
    "3",
    "ab%",
    '"',
    "12/a",
  ];
  for (const part of parts) {
    const redactTimes = (count: number) => () => void redact(part.repeat(count));
    // A text of 8 times the length takes 8 times as long, or 64 times if the time is quadratic.
    expect(cpuTime(redactTimes(40_000)), part).toBeLessThan(24 * cpuTime(redactTimes(5_000)) + 100);
  }
});

/** The milliseconds of processor time, which other programs on the machine do not change much, of the faster of two runs. */
function cpuTime(run: () => void): number {
  const times = [run, run].map((each) => {
    const start = process.cpuUsage();
    each();
    return process.cpuUsage(start);
  });
  return Math.min(...times.map(({ user, system }) => (user + system) / 1000));
}
