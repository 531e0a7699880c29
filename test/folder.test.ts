import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { replaceFolder } from "../scripts/cli/replace-folder.ts";

async function workshop(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "td-cdp-test-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "site"));
  await writeFile(join(folder, "site/old.html"), "old");
  return folder;
}

test("a folder is replaced or created as a whole, and no temporary files remain", async () => {
  const folder = await workshop();
  for (const name of ["site", "new"])
    await replaceFolder(join(folder, name), (fresh) => writeFile(join(fresh, "page.html"), "new"));
  expect((await readdir(folder)).sort()).toEqual(["new", "site"]);
  expect(await readdir(join(folder, "site"))).toEqual(["page.html"]);
});

test("after a failure the folder is unchanged", async () => {
  const folder = await workshop();
  const failing = replaceFolder(join(folder, "site"), async (fresh) => {
    await writeFile(join(fresh, "half.html"), "half");
    throw new Error("no more paper");
  });
  await expect(failing).rejects.toThrow("no more paper");
  expect(await readdir(folder)).toEqual(["site"]);
  expect(await readFile(join(folder, "site/old.html"), "utf8")).toBe("old");
});
