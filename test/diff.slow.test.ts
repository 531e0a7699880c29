import { expect, test } from "vitest";
import { diff } from "../scripts/diff/report.ts";
import { base, changed } from "./fixtures/diff/base.ts";
import { mutations } from "./fixtures/diff/mutations.ts";
import { findTypeMismatches } from "./support/type-compatibility.ts";

test("says that code breaks wherever the compiler reports an error, except for a property that nobody sends", async () => {
  const missed: string[] = [];
  let objections = 0;
  for (const { name, mutate } of mutations) {
    const revision = changed(mutate);
    if ((await findTypeMismatches(base, revision)).length === 0) continue;
    objections += 1;
    const { changes } = diff(base, revision);
    if (!changes.some(({ breaks }) => breaks.includes("code"))) missed.push(name);
  }
  console.info(`the compiler objects to ${objections} of ${mutations.length} changes`);
  // Major for those who choose so: openapi/levels.yaml.
  expect(missed).toEqual(["param-type-int-to-string"]);
});
