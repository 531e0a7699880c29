/** What the package adds to a bundle, in bytes after minifying and gzip; the same number on every run and machine. */
import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import { expect, test } from "vitest";
import { cases } from "./polling/cases.ts";
import { expectWithin } from "./support/budgets.ts";
import { type Bundle, bundle } from "./support/bundle.ts";

/** The typed path client alone, over the same transport. */
const raw = `
  import { createApiClient } from "./src/client/api-client.ts";
  import { createTransport } from "./src/transport/create-transport.ts";
  export const raw = (baseUrl, headers) =>
    createApiClient({ baseUrl, headers, authorization: "", transport: createTransport({ origin: baseUrl }) }).raw;
`;

test.each([
  ["the whole entry", `export * from "td-cdp";`],
  ["the client with all its calls", `export { createClient } from "td-cdp";`],
  ["the typed path client alone", raw],
  ["a check for errors of the client", `export { isCdpError } from "td-cdp";`],
  ["the list of regions", `export { regions } from "td-cdp";`],
] as const)("%s stays within its size", async (name, program) => {
  const { text, size, parts } = await bundle(program);
  const lines = parts.map(({ file, bytes }) => `${String(bytes).padStart(8)} ${file}`);
  console.info(`${name}: ${text.length} bytes before gzip\n${lines.join("\n")}`);
  expectWithin("bytes", name, size);
});

test.each(["segmentQuery", "parentSegmentRun"] as const)(
  "waiting for %s adds little, and no other wait",
  async (name) => {
    const [client, waiting] = [await bundleOf("createClient"), await bundleOf(`createClient, poll, ${name}`)];
    expectWithin("bytes", `waiting for ${name}`, waiting.size - client.size);
    expect(cases.map((work) => work.job.name).filter((it) => waiting.text.includes(`"${it}"`))).toEqual([name]);
  },
);

/** The client as it would be if parameters went by one name. */
const plain: Plugin = {
  name: "plain",
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/client\/call-arguments\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8");
      expect(contents).toContain("toApiName(route.path, name);");
      return {
        contents: contents.replace("toApiName(route.path, name);", "name;").replace(/const apiNames[^]*?\n\n/, ""),
        loader: "ts",
      };
    }),
};

test("the current parameter names add little to the client", async () => {
  const [withNames, without] = [await bundleOf("createClient"), await bundleOf("createClient", [plain])];
  expect(without.text).not.toContain("parentSegmentId:");
  expectWithin("bytes", "the names of today for parameters", withNames.size - without.size);
});

test("legacy names are only in bundles that import them", async () => {
  expect((await bundleOf("createClient")).text).not.toContain("masterSegmentId");
  expect((await bundleOf("withLegacyNames")).text).toContain("masterSegmentId");
});

test("pagination adds little to the client, and unused exports add nothing", async () => {
  const more = ["", ", iterate", ", iterate, pages", ", iterate, pages, rowsAsObjects"];
  const sizes = more.map(async (names) => (await bundleOf(`createClient${names}`)).size);
  const [client = 0, items = 0, pages = 0, rows = 0] = await Promise.all(sizes);
  console.info(`pages: ${pages - items} bytes more, rows: ${rows - pages}`);
  expectWithin("bytes", "reading lists", items - client);
  expect(rows).toBeGreaterThan(pages);
});

test("a program that uses nothing of the package bundles nothing of it", async () => {
  const { text } = await bundle(`import "td-cdp";`);
  expect(text).toBe("");
});

test("the fake is only in bundles that import it", async () => {
  const filesOf = ({ parts }: Bundle, pattern: RegExp) => parts.filter(({ file }) => pattern.test(file));
  const client = await bundle(`export { createClient, isCdpError, getResponseInfo } from "td-cdp";`);
  expect(filesOf(client, /src\/testing/)).toEqual([]);
  const fake = await bundle(`export { createFakeCdp } from "td-cdp/testing";`);
  expect(filesOf(fake, /src\/testing/).length).toBeGreaterThan(10);
  expect(filesOf(fake, /openapi-fetch|src\/(client|errors|transport)/)).toEqual([]);
});

/** A program that uses these names of the package. */
function bundleOf(names: string, plugins: Plugin[] = []): Promise<Bundle> {
  return bundle(`export { ${names} } from "td-cdp";`, plugins);
}
