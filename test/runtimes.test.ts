/** The conformance suite on the Node that runs the tests; `npm run test:runtimes` runs it on all runtimes. */
import { expect, test } from "vitest";
import { runSuite } from "./runtimes/here.ts";

test("the built client does on the wire what it should, on this Node", { timeout: 60_000 }, async () => {
  const { code, output } = await runSuite("conformance");
  expect(output).toMatch(/^\d{3} passed, 0 failed, 0 skipped$/m);
  expect(code).toBe(0);
});

test("the fake misbehaves as a server does, but for what needs a socket", { timeout: 60_000 }, async () => {
  const { code, output } = await runSuite("fake");
  expect(output).toMatch(/^\d{3} passed, 0 failed, 14 skipped$/m);
  expect(code).toBe(0);
});
