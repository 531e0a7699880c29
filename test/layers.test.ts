/** The architecture as a list: a file imports only from files before it. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/command/project.ts";

const layers = `
  generated/api.ts
  generated/routes.ts
  src/rules/operators.ts
  src/rules/types.ts
  src/rules/unions.ts
  src/rules/guards.ts
  src/rules/build/values.ts
  src/rules/build/comparisons.ts
  src/rules/build/times.ts
  src/rules/build/references.ts
  src/rules/build/groups.ts
  src/rules/read/walk.ts
  src/rules/read/words.ts
  src/rules/read/references.ts
  src/rules/read/columns.ts
  src/rules/read/findings.ts
  src/rules/read/expression.ts
  src/rules/read/describe.ts
  src/rules/read/diff.ts
  src/rules/read/shapes.ts
  src/rules/read/parse.ts
  src/rules/read/known.ts
  src/rules/read/check.ts
  src/rules.ts
  generated/examples.ts
  src/regions.ts
  src/issues.ts
  src/errors/brand.ts
  src/errors/cdp-error.ts
  src/errors.ts
  src/errors/is-cdp-error.ts
  src/errors/caller-stack.ts
  src/secret.ts
  src/transport/exchange.ts
  src/transport/scope.ts
  src/transport/limits.ts
  src/transport/events.ts
  src/transport/redirects.ts
  src/transport/attempt.ts
  src/transport/retry.ts
  src/transport/report.ts
  src/transport/call.ts
  src/transport.ts
  src/options.ts
  src/types.ts
  src/vocabulary.ts
  src/spelling.ts
  src/operations.ts
  src/polling/job.ts
  src/polling/course.ts
  src/polling/failure.ts
  src/polling/watch.ts
  src/polling/queries.ts
  src/polling/run.ts
  src/polling/runs.ts
  src/polling/guesses.ts
  src/polling/realtime.ts
  src/poll.ts
  src/request.ts
  src/guards.ts
  src/resources.ts
  src/media-types.ts
  src/paging/types.ts
  src/paging/items.ts
  src/paging/next.ts
  src/paging/plan.ts
  src/paging/step.ts
  src/paging/read.ts
  src/paging.ts
  src/send.ts
  src/raw.ts
  src/client.ts
  src/legacy-names.ts
  src/index.ts
  src/testing/routing.ts
  src/testing/refusals.ts
  src/testing/state.ts
  src/testing/paging.ts
  src/testing/handler.ts
  src/testing/stored/segments.ts
  src/testing/stored/tokens.ts
  src/testing/stored/folders.ts
  src/testing/stored/activations.ts
  src/testing/stored/activation-overview.ts
  src/testing/stored/parent-segments.ts
  src/testing/calls/*.ts
  src/testing/seeds.ts
  src/testing/journal.ts
  src/testing/server.ts
  src/testing/faults.ts
  src/testing/network.ts
  src/testing/exchange.ts
  src/testing.ts
  scripts/command/progress.ts
  scripts/command/project.ts
  scripts/command/node-version.ts
  scripts/docs/playground.ts
  scripts/command/command.ts
  scripts/command/redocly.ts
  scripts/command/pull-error.ts
  scripts/command/files.ts
  scripts/command/folder.ts
  scripts/description/description.ts
  scripts/description/walk.ts
  scripts/description/names.ts
  scripts/description/upgrade.ts
  scripts/description/guard-keys.ts
  scripts/description/guard.ts
  scripts/description/checks.ts
  scripts/description/contract-join.ts
  scripts/description/contract-schema.ts
  scripts/description/contract-graph.ts
  scripts/description/contract-write.ts
  scripts/description/contract-security.ts
  scripts/description/contract.ts
  scripts/format.ts
  scripts/lint.ts
  scripts/mock.ts
  scripts/demo/wrap.ts
  scripts/demo/server.ts
  scripts/demo.ts
  scripts/generate/types.ts
  scripts/generate/row.ts
  scripts/generate/routes.ts
  scripts/generate/examples.ts
  scripts/generate/catalogue.ts
  scripts/generate/llms.ts
  scripts/generate.ts
  scripts/list-names.ts
  scripts/surface/declarations.ts
  scripts/surface.ts
  scripts/docs/calls-page.ts
  scripts/docs/reference.ts
  scripts/docs/description.ts
  scripts/docs.ts
  scripts/diff/levels.ts
  scripts/diff/text.ts
  scripts/diff/scope.ts
  scripts/diff/properties.ts
  scripts/diff/keywords.ts
  scripts/diff/pairs.ts
  scripts/diff/schema.ts
  scripts/diff/security.ts
  scripts/diff/operation.ts
  scripts/diff/moves.ts
  scripts/diff/compare.ts
  scripts/diff/changes.ts
  scripts/pull/words.ts
  scripts/diff/outside.ts
  scripts/diff/redocly.ts
  scripts/diff/wording.ts
  scripts/diff/report.ts
  scripts/diff/place.ts
  scripts/diff/advice.ts
  scripts/diff/types.ts
  scripts/diff/accepted.ts
  scripts/diff/judge.ts
  scripts/diff/formats/sections.ts
  scripts/diff/formats/terminal.ts
  scripts/diff/formats/markdown.ts
  scripts/diff/formats/github.ts
  scripts/diff/formats/page-parts.ts
  scripts/diff/formats/page.ts
  scripts/diff/formats.ts
  scripts/diff/sides.ts
  scripts/diff/command.ts
  scripts/consumers.ts
  scripts/diff.ts
  scripts/check-contract.ts
  scripts/pull/download.ts
  scripts/pull/editor.ts
  scripts/pull/patch.ts
  openapi/patches/*.ts
  openapi/patches/index.ts
  scripts/pull/adopt-news.ts
  scripts/pull/adopt-schema.ts
  scripts/pull/adopt-operation.ts
  scripts/pull/adopt-shared.ts
  scripts/pull/adopt.ts
  scripts/pull/examples.ts
  scripts/pull/stages.ts
  scripts/pull.ts
  scripts/bin.ts
  scripts/report/defects.ts
  scripts/report.ts
  scripts/update/version.ts
  scripts/update/files.ts
  scripts/update/plan.ts
  scripts/update/prepare.ts
  scripts/update/propose.ts
  scripts/update.ts
  scripts/workflows/rules.ts
  scripts/workflows.ts
  scripts/update/scenarios.ts
  scripts/update/scratch.ts
  scripts/update/steps.ts
  scripts/update/dry-run.ts
`
  .trim()
  .split(/\s+/);

const files = ["src", "generated", "scripts", "openapi"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((file) => `${folder}/${String(file)}`)
    .filter((file) => file.endsWith(".ts")),
);

test("every file has its place in the list", () => {
  expect(files.filter((file) => placeOf(file) === -1)).toEqual([]);
  expect(layers.filter((layer) => !files.some((file) => layer === file || layer.endsWith("*.ts")))).toEqual([]);
});

test("no file imports from a file after it", () => {
  const upward = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })));
  expect(upward.length).toBeGreaterThan(50);
  expect(upward.filter(({ file, target }) => placeOf(target) >= placeOf(file))).toEqual([]);
});

test("nothing of the client imports its fake", () => {
  const importers = files.filter((file) => importsOf(file).some((target) => /testing|examples/.test(target)));
  expect(importers.filter((file) => !/^(src\/testing|scripts\/)/.test(file))).toEqual([]);
});

test("openapi-fetch is imported in one file", () => {
  const importers = files.filter((file) => /from "openapi-fetch"/.test(readFileSync(join(root, file), "utf8")));
  expect(importers.sort()).toEqual(["src/client.ts", "src/raw.ts"]);
});

function placeOf(file: string): number {
  const exact = layers.indexOf(file);
  return exact === -1 ? layers.indexOf(`${dirname(file)}/*.ts`) : exact;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/(?:from|import) "(\.[^"]+)"/g)].map(([, path]) =>
    relative(root, join(root, dirname(file), path!)),
  );
}
