/** A copy of the project's description, for `openapi:pull` to write to. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { pathsIn, root } from "../../scripts/cli/paths.ts";
import { pullCommand } from "../../scripts/pull.ts";
import { runInProcess } from "./run-in-process.ts";

/** Creates the copy, which is removed after the tests of the suite. */
export function createProject() {
  const folder = mkdtempSync(join(tmpdir(), "td-cdp-pull-"));
  const { description, source } = pathsIn(folder);
  cpSync(join(root, "openapi"), join(folder, "openapi"), { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    /** Runs the command in this process. */
    pullInto: (...args: string[]) =>
      runInProcess(
        pullCommand("pull", () => pathsIn(folder)),
        ...args,
      ),
    /** Reads what a pull writes. */
    filesOf: () => Promise.all([description, source].map((path) => readFile(path, "utf8"))),
  };
}
