import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { operationsOf } from "../scripts/openapi/document.ts";
import { callName, usesLegacyTerm } from "../scripts/openapi/call-names.ts";
import { root } from "../scripts/cli/paths.ts";
import { description, rows } from "./support/program.ts";

const list = join(root, "../shared/research/call-names.md");
const isHere = existsSync(list);
if (!isHere) console.info(`The names are not compared with those agreed: there is no ${list}.`);

const actions: Record<string, string> = {
  activation_templates_for_step: "activationTemplatesForStep",
  available_behaviors_for_step: "availableBehaviorsForStep",
  bulk_update: "bulkUpdate",
  clone: "clone",
  current: "current",
  detail: "detail",
  duplicate: "duplicate",
  guess_rule_async: "guessRuleAsync",
  journeys_appendable: "journeysAppendable",
  kill: "kill",
  latest: "latest",
  pause: "pause",
  put_in: "putIn",
  query: "query",
  resume: "resume",
  run: "run",
};

test.each([
  ["lists what ends in a plural", "get", "/audiences", "audiences.list"],
  ["gets what ends in a parameter", "get", "/audiences/{audienceId}", "audiences.get"],
  ["gets what ends in a singular", "get", "/audiences/{audienceId}/statistic", "audiences.statistic.get"],
  ["updates by put", "put", "/audiences/{audienceId}", "audiences.update"],
  ["updates by patch", "patch", "/audiences/{audienceId}", "audiences.update"],
  ["deletes", "delete", "/audiences/{audienceId}", "audiences.delete"],
  ["creates by post, in a plural too", "post", "/audiences", "audiences.create"],
  ["creates by post in a singular", "post", "/audiences/{audienceId}/setting", "audiences.setting.create"],
  ["drops entities", "get", "/entities/segments/{id}", "segments.get"],
  ["drops parameters in the middle", "get", "/audiences/{a}/segments/{s}/runs", "audiences.segments.runs.list"],
  ["joins words by capitals", "get", "/entities/parent_segments", "parentSegments.list"],
  ["joins words of hyphens and digits too", "get", "/entities/by-folder_2-day", "byFolder2Day.get"],
  ["says activations for syndications", "get", "/audiences/{a}/syndications", "audiences.activations.list"],
  ["says profiles for customers", "get", "/queries/{queryId}/customers", "queries.profiles.list"],
  ["says folders for segment folders", "get", "/audiences/{a}/segment_folders", "audiences.folders.list"],
  ["keeps the list of master segments apart", "get", "/master_segments", "masterSegments.list"],
  ["names a call after the action, whatever the verb", "get", "/entities/journeys/{id}/detail", "journeys.detail"],
  ["takes a word for an action only at the end", "get", "/entities/query/{id}", "query.get"],
  ["takes no parameter for an action", "post", "/entities/journeys/{run}", "journeys.create"],
])("a name %s", (_, method, path, name) => {
  expect(callName(method, path)).toBe(name);
});

test.each(Object.entries(actions))("%s is an action", (word, name) => {
  expect(callName("post", `/audiences/{audienceId}/${word}`)).toBe(`audiences.${name}`);
});

test.each([
  ["audienceId", true],
  ["audience_id", true],
  ["masterSegmentId", true],
  ["realtimeAudienceKey", true],
  ["segmentFolderId", true],
  ["segmentId", false],
  ["parentSegmentId", false],
  ["customersPerDay", false],
])("whether %s has an old word: %s", (name, expected) => {
  expect(usesLegacyTerm(name)).toBe(expected);
});

test("every action ends the path of some operation", () => {
  const ends = new Set(operationsOf(description).map(({ path }) => path.split("/").at(-1)));
  expect(Object.keys(actions).filter((action) => !ends.has(action))).toEqual([]);
});

/** Names that do not match the response, with the reason. */
const misleading: Record<string, string> = {
  "audiences.predictiveSegments.scoreHistogram.get": "the pairs are one histogram",
  "journeyBundles.get": "the bundle is a document that lists its journeys",
};

test("a call named `list` gives a list, and one named `get` a document", () => {
  const wrong = rows().filter(([name, { itemsField }]) => {
    if (name.endsWith(".list")) return itemsField === undefined;
    return name.endsWith(".get") && itemsField !== undefined;
  });
  expect(wrong.map(([name]) => name)).toEqual(Object.keys(misleading));
});

/** Names that were derived from the path, and changed to match the response. */
const renamed: Record<string, string> = {
  "audiences.funnels.statistics.list": "audiences.funnels.statistics.get",
  "byFolder.get": "byFolder.list",
  "journeys.statistics.list": "journeys.statistics.get",
  "predictiveSegments.model.columns.list": "predictiveSegments.model.columns.get",
  "predictiveSegments.model.features.list": "predictiveSegments.model.features.get",
};

test.runIf(isHere)("all 183 names are unchanged", () => {
  const agreed = readFileSync(list, "utf8").matchAll(/^\| `cdp\.(\S+)` \| ([A-Z]+) `(\S+)` \|$/gm);
  const names = rows().map(([name, { method, path }]) => [`${method} ${path}`, name]);
  expect(names).toHaveLength(183);
  expect(Object.fromEntries(names)).toEqual(
    Object.fromEntries([...agreed].map(([, name = "", method, path]) => [`${method} ${path}`, renamed[name] ?? name])),
  );
});
