import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/cli/paths.ts";
import { type Level } from "../scripts/diff/severity.ts";
import { type Change, createReport } from "../scripts/diff/changes.ts";
import { updatableFiles, addChangelogEntry, setVersion } from "../scripts/update/files.ts";
import { createPullRequestPlan } from "../scripts/update/plan.ts";
import { nextVersion } from "../scripts/update/version.ts";
import { hostileTexts } from "./fixtures/diff/hostile.ts";

describe("the version of an update", () => {
  test.each<[released: string, proposed: string, level: Level, next: string]>([
    ["v0.1.0", "0.1.0", "minor", "0.1.1"],
    ["0.1.0", "0.1.0", "major", "0.2.0"],
    ["0.1.0", "0.1.1", "major", "0.2.0"],
    ["0.1.0", "0.2.0", "major", "0.2.0"],
    ["0.1.0", "0.2.0", "patch", "0.2.0"],
    ["0.1.9", "0.1.10", "patch", "0.1.10"],
    ["1.4.2", "1.4.2", "patch", "1.4.3"],
    ["1.4.2", "1.4.3", "minor", "1.5.0"],
    ["1.4.2", "1.5.0", "major", "2.0.0"],
    ["1.4.2", "1.4.2", "none", "1.4.2"],
  ])("after %s, with %s proposed, is for %s changes %s", (released, proposed, level, next) => {
    expect(nextVersion(released, proposed, level)).toBe(next);
  });

  test("is three numbers", () => {
    expect(() => nextVersion("0.1", "0.1.0", "minor")).toThrow("Invalid Version: 0.1");
  });

  test("is put where the package says its own, and nowhere else", () => {
    for (const name of ["package.json", "package-lock.json"]) {
      const before = readFileSync(join(root, name), "utf8");
      const { version } = JSON.parse(before) as { version: string };
      const after = setVersion(before, version, "9.8.7");
      const changed = after.split("\n").filter((line, at) => line !== before.split("\n")[at]);
      expect(new Set(changed.map((line) => line.trim()))).toEqual(new Set(['"version": "9.8.7",']));
      expect(changed).toHaveLength(name === "package.json" ? 1 : 2);
      expect(setVersion(after, "9.8.7", version)).toBe(before);
    }
  });
});

describe("the words of an update", () => {
  const change = (name: string): Change => ({
    ...{ level: "minor", kind: "operation-added", operation: `GET /${name}`, call: name, direction: "none" },
    ...{ pointer: "#/paths", message: "The operation was added.", breaks: [], fingerprint: "0".repeat(12) },
  });

  test.each(hostileTexts.map((text) => [text.slice(0, 30), text]))(
    "hold nothing of %j but what is quoted",
    (_, text) => {
      const {
        title,
        labels,
        changelogEntry: entry,
        body,
      } = createPullRequestPlan(createReport([change(text)]), "0.1.0", "0.1.0", "2026-11-24");
      expect([title, ...labels]).toEqual(["API update (minor): 1 new", "api update", "api: minor"]);
      expect(entry!.replace(/`[^`\n]+`/g, "")).toBe("- API update of 2026-11-24 (minor): new: .\n");
      expect(body.replace(/`[^`\n]+`/g, "")).not.toMatch(/[<>@\u001b](?!\/?(details|summary)>)(?<!details>|summary>)/);
    },
  );

  test("name no more than a changelog can bear", () => {
    const { changelogEntry: entry } = createPullRequestPlan(
      createReport([..."abcdefghij"].map(change)),
      "0.1.0",
      "0.1.0",
      "2026-11-24",
    );
    expect(entry).toContain("`g`, `h` and 2 more.");
  });

  test("stand first among what is unreleased", () => {
    const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");
    expect(addChangelogEntry(changelog, "- $& is new.\n")).toContain("## Unreleased\n\n- $& is new.\n");
    expect(() => addChangelogEntry("# Changelog\n", "- x\n")).toThrow('no "## Unreleased"');
  });

  test("are of files that exist", () => {
    expect(updatableFiles.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
