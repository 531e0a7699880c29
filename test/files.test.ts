import fs, { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { replaceFiles } from "../scripts/cli/replace-files.ts";
import { PullError } from "../scripts/cli/errors.ts";

const OLD = { "a.yaml": "old a", "b.yaml": "old b", "kept.txt": "kept" };

test("writes old and new files and leaves nothing else behind", async () => {
  const { path, contents } = await workshop();
  await replaceFiles(
    new Map([
      [path("a.yaml"), "new a, ü"],
      [path("new.ts"), ""],
    ]),
  );
  expect(await contents()).toEqual({ ...OLD, "a.yaml": "new a, ü", "new.ts": "" });
});

test("does nothing for no files", async () => {
  await expect(replaceFiles(new Map())).resolves.toBeUndefined();
});

test("changes nothing when a later file has no folder, and says what to check", async () => {
  const { path, contents } = await workshop();
  const error = replaceFiles(
    new Map([
      [path("a.yaml"), "new a"],
      [path("missing/b.ts"), "new b"],
    ]),
  );
  await expect(error).rejects.toThrow(/Writing failed \(ENOENT\); unchanged: .*a\.yaml.*Check that the folders exist/);
  await expect(error).rejects.toBeInstanceOf(PullError);
  expect(await contents()).toEqual(OLD);
});

test("changes nothing when a later target is a folder", async () => {
  const { path, contents } = await workshop();
  await mkdir(path("folder"));
  const error = replaceFiles(
    new Map([
      [path("a.yaml"), "new a"],
      [path("folder"), "new b"],
    ]),
  );
  await expect(error).rejects.toThrow(/Writing failed/);
  expect(await contents()).toEqual({ ...OLD, folder: "folder" });
});

test("restores old files and removes new ones when a rename fails", async () => {
  const { path, contents } = await workshop();
  const full = Object.assign(new Error("no space"), { code: "ENOSPC" });
  failRename(full, (_, to) => to === path("b.yaml"));
  const error = replaceFiles(new Map(["a.yaml", "new.ts", "b.yaml"].map((name) => [path(name), "new"])));
  await expect(error).rejects.toMatchObject({ message: expect.stringMatching(/\(ENOSPC\); unchanged/), cause: full });
  expect(await contents()).toEqual(OLD);
});

test("keeps and names the backups when restoring fails too", async () => {
  const { path, contents } = await workshop();
  failRename(new Error("gone"), (from, to) => to === path("b.yaml") || from.endsWith(".bak"));
  const error = replaceFiles(
    new Map([
      [path("a.yaml"), "new a"],
      [path("b.yaml"), "new b"],
    ]),
  );
  await expect(error).rejects.toThrow(
    /so did restoring the old files\. Restore them by hand: rename \S+\.bak to \S+a\.yaml\.$/,
  );
  const { [`a.yaml`]: now, ...rest } = await contents();
  expect([now, Object.values(rest).sort()]).toEqual(["new a", ["kept", "old a", "old b"]]);
});

/** A folder with the old files in it. */
async function workshop() {
  const folder = await mkdtemp(join(tmpdir(), "td-cdp-files-"));
  onTestFinished(() => fs.rm(folder, { recursive: true }));
  const path = (name: string) => join(folder, name);
  for (const [name, content] of Object.entries(OLD)) await writeFile(path(name), content);
  const read = async (name: string) => [name, await readFile(path(name), "utf8").catch(() => "folder")];
  const contents = async () => Object.fromEntries(await Promise.all((await readdir(folder)).map(read)));
  return { path, contents };
}

/** No file system fails a rename on demand: this one does. */
function failRename(error: Error, when: (from: string, to: string) => boolean): void {
  const rename = fs.rename;
  const spy = vi.spyOn(fs, "rename");
  spy.mockImplementation((from, to) => (when(String(from), String(to)) ? Promise.reject(error) : rename(from, to)));
  onTestFinished(() => spy.mockRestore());
}
