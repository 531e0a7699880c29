/** The suites for all runtimes, on the Node that runs the tests. `npm run test:runtimes` runs them on all runtimes. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/cli/paths.ts";

test("the built client and the fake do on the wire what they should, and nothing that they print has the key", async () => {
  const args = ["--import", "tsx", join(root, "test/runtimes/run.ts"), "--only", "this"];
  const { code, output } = await new Promise<{ code: number; output: string }>((resolve) => {
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: `${stdout}${stderr}` }),
    );
  });
  // The fake has no socket, which 14 checks need.
  expect(output).toMatch(/^\d{3} passed, 0 failed, 14 skipped$/m);
  expect(code).toBe(0);
});
