/** The conformance suite on the Node that runs the tests; `npm run test:runtimes` runs it on all runtimes. */
import { expect, test } from "vitest";
import { runSuite } from "./runtimes/here.ts";

test("the built client does on the wire what it should, on this Node", { timeout: 60_000 }, async () => {
  const { code, output } = await runSuite("conformance");
  expect(output).toMatch(/^\d{3} passed, 0 failed$/m);
  expect(code).toBe(0);
});
