/** The code of the README runs, against the fake. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, onTestFinished, test, vi } from "vitest";
import { root } from "../scripts/command/project.ts";

/** What the account of the README has. */
const account = `
  import { createClient as create, poll as patiently } from ${JSON.stringify(join(root, "src/index.ts"))};
  import { createFakeCdp } from "td-cdp/testing";
  export * from ${JSON.stringify(join(root, "src/index.ts"))};
  const rule = (condition) => ({ type: "And", conditions: [condition] });
  const country = { type: "Value", leftValue: { name: "country" }, operator: { type: "Equal", rightValue: "JP" } };
  const fake = createFakeCdp({
    parentSegments: [
      {
        id: 123456,
        name: "Customers",
        segments: [
          { id: 42, name: "Japan", rule: rule(country) },
          { id: 43, name: "Elsewhere", rule: rule({ type: "Reference", id: "42", exclude: true }) },
        ],
      },
      {
        id: 7,
        name: "Clients",
        folders: [{ id: 11, name: "Campaigns" }],
        segments: [{ id: 9, name: "Frequent", rule: rule({ type: "Reference", id: "1002" }) }],
      },
    ],
  });
  export const createClient = ({ region, ...options } = {}) => create({ ...options, ...fake.options });
  export const poll = (job, cdp, args, options) =>
    patiently(job, cdp, args, { ...options, minDelay: 1, maxDelay: 1 });
`;

/** What some of the examples print, by a line that they have. */
const printed: [line: string, output: unknown[][]][] = [
  [
    "console.log(id, name, rule.type, rule.conditions.length)",
    [["42", "Japan", "And", 1], ["43", "Elsewhere", "And", 1], [[{ type: "segment", id: "43" }]]],
  ],
  ["responseOf(segment)?.attempts", [[1], ["Clients"]]],
];

const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code!);
const isTest = (code: string) => code.includes('from "vitest"');

test.each(blocks.filter((code) => !isTest(code)))("this runs: %s", async (code) => {
  const folder = workshop();
  writeFileSync(join(folder, "account.js"), account);
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  await import(pathToFileURL(await bundled(code, folder)).href);
  for (const [line, output] of printed) if (code.includes(line)) expect(log.mock.calls).toEqual(output);
});

test("the examples whose output is known are in the README", () => {
  expect(printed.filter(([line]) => !blocks.some((code) => code.includes(line)))).toEqual([]);
});

test.each(blocks.filter(isTest))("this test passes: %s", async (code) => {
  const folder = workshop();
  writeFileSync(join(folder, "example.test.ts"), code);
  const { status, output } = await vitestIn(folder);
  expect(output).toMatch(/Tests +[1-9]\d* passed \(/);
  expect(status).toBe(0);
});

function workshop(): string {
  const folder = mkdtempSync(join(root, "node_modules/.readme-run-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A program in one file, in which `td-cdp` is the client of the account. */
async function bundled(contents: string, folder: string): Promise<string> {
  const outfile = join(folder, "program.mjs");
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    alias: {
      "td-cdp/rules": join(root, "src/rules.ts"),
      "td-cdp/testing": join(root, "src/testing.ts"),
      "td-cdp": join(folder, "account.js"),
    },
    ...{ bundle: true, format: "esm", platform: "node", outfile, logLevel: "silent" },
  });
  return outfile;
}

/** The tests of a folder, by the vitest that runs this one and with the names of the package. */
function vitestIn(folder: string): Promise<{ status: number; output: string }> {
  const config = join(folder, "vitest.config.ts");
  writeFileSync(
    config,
    'import base from "../../vitest.config.ts";\nexport default { ...base, test: { exclude: [] } };\n',
  );
  const args = ["node_modules/vitest/vitest.mjs", "run", "--config", config, "--dir", folder];
  const env = { ...process.env, NO_COLOR: "1" };
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: root, env }, (error, stdout, stderr) =>
      done({ status: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}
