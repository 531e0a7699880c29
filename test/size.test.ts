/** What the package adds to a bundle, in bytes after minifying and gzip; the same number on every run and machine. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";
import { join } from "node:path";
import { root } from "../scripts/cli/paths.ts";
import { cases } from "./polling/cases.ts";
import { expectWithin } from "./support/budgets.ts";

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
  console.info(`${name}: ${text.length} bytes before gzip\n${parts.join("\n")}`);
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
  const fakeFiles = (parts: string[]) => parts.filter((part) => /src\/testing/.test(part));
  const client = await bundle(`export { createClient, isCdpError, getResponseInfo } from "td-cdp";`);
  expect(fakeFiles(client.parts)).toEqual([]);
  const fake = await bundle(`export { createFakeCdp } from "td-cdp/testing";`);
  expect(fakeFiles(fake.parts).length).toBeGreaterThan(10);
  expect(fake.parts.filter((part) => /openapi-fetch|src\/(client|errors|transport)/.test(part))).toEqual([]);
});

/** A program that uses these names of the package. */
function bundleOf(names: string, plugins: Plugin[] = []): Promise<Bundle> {
  return bundle(`export { ${names} } from "td-cdp";`, plugins);
}

interface Bundle {
  text: string;
  /** Bytes after gzip. */
  size: number;
  /** What each file adds before gzip, largest first. */
  parts: string[];
}

async function bundle(contents: string, plugins: Plugin[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    alias: { "td-cdp/testing": join(root, "src/testing.ts"), "td-cdp": join(root, "src/index.ts") },
    ...{ bundle: true, minify: true, format: "esm", platform: "browser", write: false, metafile: true },
    plugins,
    logLevel: "silent",
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const sizes = inputs.map(([file, { bytesInOutput }]) => ({ file, bytes: bytesInOutput })).filter((it) => it.bytes);
  sizes.sort((one, other) => other.bytes - one.bytes);
  const { text } = outputFiles[0]!;
  const parts = sizes.map(({ file, bytes }) => `${String(bytes).padStart(8)} ${file}`);
  return { text, size: gzipSync(text, { level: 9 }).length, parts };
}
