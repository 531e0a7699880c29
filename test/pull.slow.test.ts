/** `npm run openapi:pull` with the published file. */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { patches } from "../openapi/patches/index.ts";
import { root } from "../scripts/cli/paths.ts";
import { createProject } from "./support/pull.ts";

const project = createProject();
const { filesOf, pullInto } = project;

const file = join(root, "../shared/reference/td_cdp_api-public.yaml");
const reason = existsSync(file) ? "" : " (skipped: ../shared/reference is not here)";

test.skipIf(reason)(
  `takes the published file as a drop-in: every patch applied, 0 contract changes${reason}`,
  async () => {
    const [before] = await filesOf();
    const first = await pullInto(file);
    expect(first.stderr).toBe("");
    expect(first.stdout).toContain(`${patches.length} of ${patches.length} patches applied`);
    expect(first.stdout).toMatch(/diff +0 contract changes/);
    expect(first.code).toBe(0);
    expect((await filesOf())[0]).toBe(before);
    expect((await pullInto(file)).code).toBe(100);
  },
);

test.skipIf(reason)(`tells news from no news by its exit code in a dry run${reason}`, async () => {
  const before = await filesOf();
  const text = await readFile(file, "utf8");
  await writeFile(join(project.folder, "same.yaml"), `${text}\n# a comment\n`);
  await writeFile(
    join(project.folder, "news.yaml"),
    text.replace(/^ {8}isComposable:/m, "        isBrandNew:\n          type: boolean\n        isComposable:"),
  );
  const dryRun = (name: string) => pullInto(join(project.folder, name), "--dry-run");
  const [same, news] = [await dryRun("same.yaml"), await dryRun("news.yaml")];
  expect([same.code, news.code]).toEqual([100, 101]);
  expect(news.stdout).toMatch(/isBrandNew/);
  expect(await filesOf()).toEqual(before);
});
