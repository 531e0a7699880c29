/** The diff of a description with thousands of components that refer to each other. Times are in the output, not in the tests. */
import { expect, test } from "vitest";
import { diff } from "../../scripts/diff/report.ts";
import { createLargeDescription, reviseLargeDescription } from "./large.ts";

const seed = 17;

test("every change of a component is listed in full once, and every operation has its level", () => {
  const sizes = [50, 100, 200];
  const durations = sizes.map((operations) => {
    const base = createLargeDescription({ seed, operations, componentsPerOperation: 4 });
    const revision = reviseLargeDescription(base, 50);
    const start = performance.now();
    const report = diff(base, revision);
    const seconds = (performance.now() - start) / 1000;
    const changed = Object.keys(base.components!.schemas!).filter((_, index) => index % 50 === 0);
    const listed = new Set(report.changes.map(({ source }) => source?.pointer.split("/")[3]));
    expect(changed.filter((name) => !listed.has(name))).toEqual([]);
    expect(report.operations).toHaveLength(operations);
    expect(new Set(report.operations.map(({ level }) => level))).toEqual(new Set(["major"]));
    expect(diff(base, structuredClone(base)).changes).toEqual([]);
    return `${operations} operations: ${seconds.toFixed(1)} s, ${report.changes.length} changes`;
  });
  console.info(`seed ${seed}\n${durations.join("\n")}`);
}, 60_000);
