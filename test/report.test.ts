import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nullTypes } from "../openapi/patches/null-types.ts";
import { patches } from "../openapi/patches/index.ts";
import { requiredBodies } from "../openapi/patches/required-bodies.ts";
import { tags } from "../openapi/patches/tags.ts";
import { defaultPaths, root } from "../scripts/cli/paths.ts";
import type { Document } from "../scripts/openapi/document.ts";
import type { SourceLock } from "../scripts/pull/stages.ts";
import { findDefects, listDefects } from "../scripts/defects/find.ts";
import { printDefects } from "../scripts/defects.ts";
import { miniature, object } from "./fixtures/defects.ts";

const source = JSON.parse(readFileSync(defaultPaths.source, "utf8")) as SourceLock;

test("without the published file, every patch is a defect with its places, reason and count", () => {
  const defects = listDefects(patches, source.patches);
  expect(defects).toHaveLength(patches.length);
  expect(defects.filter(({ where, why, places }) => !where || !why || places === 0)).toEqual([]);
  const printed = execFileSync(process.execPath, ["--import", "tsx", "scripts/defects.ts"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(printed.match(/^## \d+\. .+, \d+ places?$/gm)).toHaveLength(patches.length);
  for (const { where, why } of defects) {
    expect(printed).toContain(`- **Where:** ${where}.\n`);
    expect(printed).toContain(`- **Why it matters:** ${why}\n`);
  }
});

function published(): Document {
  const body = {
    content: { "application/json": { schema: object({ "`a`\n@b": { type: "string", nullable: true } }) } },
  };
  return { ...miniature({ "POST /audiences": { requestBody: body, tags: ["Here"] } }), tags: [{ name: "There" }] };
}

test("with it, each defect has the actual and expected value and the affected operations", () => {
  const [types, bodies, order] = findDefects(published(), [nullTypes, requiredBodies, tags]);
  expect(types).toMatchObject({ name: "null-types", places: 1 });
  expect(bodies).toMatchObject({
    places: 1,
    found: {
      examples: [{ pointer: "#/paths/~1audiences/post/requestBody/required", before: undefined, after: true }],
      effect: { request: 1, response: 0, none: 0 },
    },
  });
  expect(order?.found?.effect).toEqual({ request: 0, response: 0, none: 0 });
  const text = printDefects([types!, bodies!, order!], source);
  expect(text).toContain("  - `#/paths/~1audiences/post/requestBody/required` is absent and should be `true`.\n");
  expect(text).toContain("- **Effect of fixing it:** changes the request of 1 operation.\n");
  expect(text).toContain("- **Effect of fixing it:** does not change the contract");
  expect(text.replace(/`[^`\n]+`/g, "")).not.toContain("@b");
});
