import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../scripts/cli/paths.ts";
import { documents } from "./support/document-texts.ts";

const folder = join(root, ".github/workflows");
const broken = mkdtempSync(join(tmpdir(), "td-cdp-workflows-"));
const read = (name: string) => readFileSync(join(folder, name), "utf8");

/** What may be done wrong, where it would be, and what is said of it. */
const mistakes: [what: string, file: string, from: string | RegExp, to: string, problem: RegExp][] = [
  ["an action by its tag", "ci.yml", /checkout@\w+/, "checkout@v6", /checkout@v6 is not pinned/],
  ["a version that is not told", "ci.yml", / # v6\.0\.2/, "", /no comment with its version/],
  ["rights for all jobs", "ci.yml", "permissions: {}", "permissions: write-all", /must set permissions/],
  [
    "a job without permissions",
    "ci.yml",
    /    permissions:\n +contents: read\n/,
    "",
    /does not declare its permissions/,
  ],
  [
    "a title in a shell",
    "ci.yml",
    "npm run check",
    "echo ${{ github.event.pull_request.title }}",
    /potentially untrusted/,
  ],
  [
    "any expression in a shell",
    "update.yml",
    '"$RUNNER_TEMP/update" ',
    "${{ runner.temp }}/update ",
    /an expression in a shell command/,
  ],
  [
    "a checkout with its token",
    "update.yml",
    "persist-credentials: false",
    "persist-credentials: true",
    /keeps its token/,
  ],
  [
    "a comment for forks",
    "ci.yml",
    /github\.event\.pull_request\.head\.repo\.full_name == github\.repository/,
    "true",
    /has write permissions for forks/,
  ],
  [
    "packages in a job that may write",
    "update.yml",
    "node scripts/update/propose.ts",
    "npm run propose",
    /has write permissions and runs packages/,
  ],
  ["the event of strangers", "ci.yml", "pull_request:", "pull_request_target:", /untrusted input/],
  ["secrets for pull requests", "ci.yml", "${{ github.token }}", "${{ secrets.NPM_TOKEN }}", /passes secrets/],
  ["a job that is needed and not there", "update.yml", "needs: prepare", "needs: prepared", /prepared/],
  [
    "an output that is not there",
    "update.yml",
    "steps.update.outputs.changed }}",
    "steps.updated.outputs.changed }}",
    /updated/,
  ],
  ["a key that is none", "release.yml", "runs-on:", "run-on:", /run-on/],
  ["what is no workflow", "ci.yml", "jobs:", "jobs: [", /./],
  ["a job without end", "release.yml", /timeout-minutes: 30/, "continue-on-error: false", /no timeout-minutes/],
];

const examples = [...documents.values()]
  .flatMap((text) => [...text.matchAll(/^```yaml\n(.*?)^```/gms)])
  .map(([, block]) => block!)
  .filter((block) => /^jobs:/m.test(block));

let lines: string[];

/** One run for all files, because starting the linters takes most of the time. */
beforeAll(async () => {
  const files = mistakes.map(([, file, from, to], at) => {
    writeFileSync(
      join(broken, `${at}.yml`),
      read(file).replace(from, () => to),
    );
    return join(broken, `${at}.yml`);
  });
  const exampleFiles = examples.map((text, at) => {
    writeFileSync(join(broken, `example-${at}.yml`), text);
    return join(broken, `example-${at}.yml`);
  });
  const { code, stdout } = await lint(...files, ...exampleFiles);
  expect(code).toBe(1);
  expect(stdout).toContain(`\n${files.length + exampleFiles.length} workflows, `);
  lines = stdout.split("\n");
});

afterAll(() => rmSync(broken, { recursive: true }));

test("the workflows of this project have no lint problems", async () => {
  expect(await lint()).toEqual({ code: 0, stdout: `${readdirSync(folder).length} workflows, 0 problems.\n` });
});

test("the lint of workflows finds nothing in those that the documents show", () => {
  expect(examples.length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.startsWith("example-"))).toEqual([]);
});

test.each(mistakes.map(([what, file, , , problem], at) => [what, file, at, problem] as const))(
  "the lint of workflows finds %s",
  (_, file, at, problem) => {
    expect(readFileSync(join(broken, `${at}.yml`), "utf8")).not.toBe(read(file));
    expect(lines.filter((line) => line.startsWith(`${at}.yml: `)).join("\n")).toMatch(problem);
  },
);

/** As a command, because the parser of GitHub imports JSON in a way that plain Node rejects. */
function lint(...files: string[]): Promise<{ code: number; stdout: string }> {
  const args = ["--import", "tsx", join(root, "scripts/checks/workflows.ts"), ...files];
  return promisify(execFile)(process.execPath, args, { cwd: root }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout: stdout + stderr }),
  );
}
