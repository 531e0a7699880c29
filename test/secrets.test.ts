/** The search for the key in everything that can be printed, on the Node that runs the tests. */
import { expect, test } from "vitest";
import { runSuite } from "./runtimes/here.ts";

test("no error, event, log or inspected object tells the key", { timeout: 60_000 }, async () => {
  const { code, output } = await runSuite("secrets");
  expect(output).toMatch(/^\d\d passed, 0 failed, 0 skipped$/m);
  expect(code).toBe(0);
});
