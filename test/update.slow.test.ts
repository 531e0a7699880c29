import { beforeAll, describe, expect, test } from "vitest";
import { updatableFiles } from "../scripts/update/files.ts";
import { dryRun, type UpdateResult } from "./update/dry-run.ts";

describe("five updates through the steps of update.yml", () => {
  let results: UpdateResult[];

  beforeAll(async () => {
    results = await dryRun();
  });

  test("have the right titles, labels and versions", () => {
    expect(results.map(({ name, title, labels, version }) => [name, title, labels.at(-1), version])).toEqual([
      ["new operations", "API update (minor): 2 new", "api: minor", "0.1.1"],
      ["a removed field", "API update (major): 5 changed", "api: major", "0.2.0"],
      ["a widened enum of an answer", "API update (major): 2 changed", "api: major", "0.3.0"],
      ["a renamed path", "API update (major): 1 moved", "api: major", "0.4.0"],
      ["other descriptions", "API update: documentation only", "api: none", "0.4.0"],
    ]);
    expect(new Set(results.map(({ labels }) => labels[0]))).toEqual(new Set(["api update"]));
  });

  test("have bodies that say what changes, for whom, and what is left to do", () => {
    const [added, removed, widened, moved, reworded] = results.map(({ body }) => body);
    expect(added).toContain(
      "`audiences.funnels.history.get`, `GET /audiences/{audienceId}/funnels/{funnelId}/history`",
    );
    expect(added).toContain("- [ ] Release version 0.1.1.");
    expect(removed).toContain(
      "Property `keyColumn` was removed. Stop reading it. (`#/components/schemas/Token/properties/keyColumn` in the base) *breaks running programs and compilation*",
    );
    expect(removed).toContain("- [ ] Accept the breaking changes");
    expect(widened).toContain("Added values: `queued`. Handle the new values when you read the response.");
    expect(moved).toContain("with the call `audiences.sampleValues.list`");
    expect(reworded).toContain("Merge this pull request. No other action is required.");
    for (const body of [added, removed, widened])
      expect(body).toMatch(/examples and type tests of `HEAD`, \d+ files, still compile/);
    for (const { body } of results) expect(body.length).toBeLessThan(65_536);
  });

  test("have an item in the changelog where the contract changes", () => {
    const items = results.map(({ changelog }) => changelog.match(/^\+- .*$/gm));
    expect(items.slice(0, 4)).toEqual([
      [
        expect.stringMatching(
          /\(minor\): new: `audiences\.funnels\.history\.get`, `audiences\.funnels\.history\.delete`\.$/,
        ),
      ],
      [expect.stringMatching(/\(major\): changed: /)],
      [expect.stringMatching(/\(major\): changed: /)],
      [expect.stringMatching(/\(major\): moved: `audiences\.valueSamples\.list`\.$/)],
    ]);
    expect(items[4]).toBeNull();
  });

  test("change the listed files and no others; other words change the record of the pull alone", () => {
    for (const { files } of results)
      expect(files.filter((file) => !updatableFiles.some((each) => each === file))).toEqual([]);
    expect(results[0]!.files).toEqual([...updatableFiles].sort());
    expect(results[4]!.files).toEqual(["openapi/source.json"]);
  });

  test("give clients that compile", () => {
    expect(results.map(({ errors }) => errors)).toEqual(["", "", "", "", ""]);
  });
});
