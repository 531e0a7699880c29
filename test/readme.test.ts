/** The README says what is so; its code is tested with that of the other documents. */
import { expect, test } from "vitest";
import { insertNameTable } from "../scripts/docs-names.ts";
import { documents } from "./support/documents.ts";

const readme = documents.get("README.md")!;

test("the table of legacy names is up to date", async () => {
  expect(await insertNameTable(readme), "run npm run docs:names").toBe(readme);
  expect(readme).toContain("| `syndications`");
});

test("a README without a place for the table is refused", async () => {
  await expect(insertNameTable("# Title\n")).rejects.toThrow(/README\.md needs the lines .*docs:names/);
});

test("the first screen has the three commands and the example", () => {
  const screen = readme.split("\n").slice(0, 30).join("\n");
  expect(screen).toContain("npm ci && npm run generate");
  expect(screen).toContain("npm ci && npm test");
  expect(screen).toContain("npm run demo");
  expect(screen).toContain("createClient");
});
