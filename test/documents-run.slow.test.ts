/** The tests in the documents pass, by the vitest that runs this one, and with the names of the package. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { root } from "../scripts/cli/paths.ts";
import { blocks, isTest } from "./support/documents.ts";

const folder = mkdtempSync(join(root, "node_modules/.documents-run-"));
const tests = blocks.filter(isTest);

afterAll(() => rmSync(folder, { recursive: true }));

test("the tests in the documents pass", async () => {
  tests.forEach(({ code }, index) => writeFileSync(join(folder, `example-${index}.test.ts`), code));
  const { status, output } = await runTests();
  expect(output).toMatch(new RegExp(`Test Files +${tests.length} passed \\(`));
  expect(status).toBe(0);
});

function runTests(): Promise<{ status: number; output: string }> {
  const config = join(folder, "vitest.config.ts");
  writeFileSync(
    config,
    'import base from "../../vitest.config.ts";\nexport default (env) => ({ ...base(env), test: { exclude: [] } });\n',
  );
  const args = ["node_modules/vitest/vitest.mjs", "run", "--config", config, "--dir", folder];
  const env = { ...process.env, NO_COLOR: "1" };
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: root, env }, (error, stdout, stderr) =>
      done({ status: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}
