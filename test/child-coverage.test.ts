import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addChildren, type CoverageMap } from "./support/child-coverage.ts";

const program = `type Kind = "odd" | "even";
function kindOf(count: number): Kind {
  if (count % 2 === 0) return "even";
  return "odd";
}
for (const count of [1, 3, 5]) kindOf(count);
`;
const places = {
  condition: { line: 3, column: 2 },
  even: { line: 3, column: 23 },
  odd: { line: 4, column: 2 },
  loop: { line: 6, column: 31 },
};

const folder = realpathSync(mkdtempSync(join(tmpdir(), "td-cdp-coverage-")));
const file = join(folder, "program.ts");
const written = join(folder, "written");

beforeAll(() => {
  writeFileSync(file, program);
  const env = { ...process.env, NODE_V8_COVERAGE: written };
  for (let run = 0; run < 2; run++)
    execFileSync(process.execPath, ["--import", import.meta.resolve("tsx"), file], { env });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The coverage of a file whose every statement ran the given number of times. */
function mapOf(path: string, ran: number) {
  const names = Object.entries(places);
  const data = {
    statementMap: Object.fromEntries(names.map(([name, start]) => [name, { start }])),
    s: Object.fromEntries(names.map(([name]) => [name, ran])),
    fnMap: { kindOf: { loc: { start: { line: 2, column: 37 } } } },
    f: { kindOf: ran },
    // An else that is not written has no place.
    branchMap: { if: { locations: [{ start: places.even }, { start: {} }] } },
    b: { if: [ran, ran] },
  };
  const map: CoverageMap = { files: () => [path], fileCoverageFor: () => ({ data }), filter: () => {} };
  return { map, data };
}

test("the coverage of child processes is added, place by place", () => {
  const { map, data } = mapOf(file, 1);
  addChildren(map, written);
  expect(data.s).toEqual({ condition: 1 + 6, even: 1, odd: 1 + 6, loop: 1 + 6 });
  expect([data.f, data.b]).toEqual([{ kindOf: 1 + 6 }, { if: [1, 1] }]);
});

test("a clone of a file counts as the file", () => {
  const clone = join(folder, "clone.ts");
  copyFileSync(file, clone);
  const { map, data } = mapOf(clone, 0);
  addChildren(map, written);
  expect(data.s).toEqual({ condition: 6, even: 0, odd: 6, loop: 6 });
});

test("a file that no child process loaded is unchanged", () => {
  const other = join(folder, "other.ts");
  writeFileSync(other, program.replace("odd", "uneven"));
  const { map, data } = mapOf(other, 0);
  addChildren(map, written);
  expect(data.s).toEqual({ condition: 0, even: 0, odd: 0, loop: 0 });
});
