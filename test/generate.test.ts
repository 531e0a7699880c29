import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { format } from "../scripts/format.ts";
import { generate, findStaleFiles } from "../scripts/generate/generate.ts";
import { nameSchemas } from "../scripts/generate/named-schemas.ts";
import { printTypes } from "../scripts/generate/types.ts";
import { printDescription } from "../scripts/openapi/document.ts";
import { replaceFiles } from "../scripts/cli/replace-files.ts";
import { createProgress } from "../scripts/cli/progress.ts";
import { defaultPaths, pathsIn } from "../scripts/cli/paths.ts";
import { miniature } from "./fixtures/defects.ts";

const lines: string[] = [];
const progress = createProgress({ write: (text) => lines.push(text) });
let files: Map<string, string>;

beforeAll(async () => {
  files = await generate(defaultPaths, progress);
});

describe("generate", () => {
  test("reproduces the committed files byte for byte", async () => {
    expect(await findStaleFiles(files)).toEqual([]);
  });

  test("generates the same files again", async () => {
    expect(await generate(defaultPaths, progress)).toEqual(files);
  });

  test("reports each stage with its counts", () => {
    const output = lines.join("");
    for (const line of [
      /read +183 operations, 124 paths, \d+ schemas/,
      /lint +0 problems, 2 accepted/,
      /types +\d+ lines/,
      /routes +\d+ lines/,
      /llms\.txt +\d+ lines/,
    ])
      expect(output).toMatch(line);
  });

  test("writes plain lines without a terminal, and updates them on a terminal", async () => {
    const said = async (isTTY: boolean) => {
      const written: string[] = [];
      await createProgress({ isTTY, write: (text) => written.push(text) }).step("work", () => 1, String);
      return written.join("");
    };
    expect(await said(false)).toMatch(/^✓ work +1 \(\d+\.\d s\)\n$/);
    expect(await said(true)).toMatch(/^… work +\r\u001b\[K✓ work +1 /);
  });

  test("puts a header on every file that names the command", () => {
    for (const [path, text] of files)
      expect(text.split("\n", 5).join("\n")).toMatch(
        path.endsWith(".ts")
          ? /^\/\*\* Generated from .* by "npm run generate"\. Do not edit\. \*\/\n/
          : /^# td-cdp\n\n> .*\n\nGenerated from .* by "npm run generate"\. Do not edit\.$/,
      );
  });

  test("finds a stale and a missing file, and no difference after writing", async () => {
    const folder = await mkdtemp(join(tmpdir(), "td-cdp-test-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const at = pathsIn(folder);
    await mkdir(join(folder, "generated"));
    const texts = [...files.values()];
    const own = new Map([at.types, at.routes, at.llms].map((path, index) => [path, texts[index]!]));
    await writeFile(at.types, `${texts[0]} `);
    expect(await findStaleFiles(own)).toHaveLength(3);
    await replaceFiles(own);
    expect(await findStaleFiles(own)).toEqual([]);
  });

  test("rejects a description with lint problems before it generates anything", async () => {
    const folder = await mkdtemp(join(tmpdir(), "td-cdp-test-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const at = pathsIn(folder);
    await mkdir(join(folder, "openapi"));
    await writeFile(at.description, printDescription(miniature({ "GET /audiences": { operationId: "wrong" } })));
    await expect(generate(at, progress)).rejects.toThrow(/lint problems/);
  });
});

test("schemas get types of their own, but for lists of literals and names that the file uses", () => {
  const schemas = `Pet: {
            owner: components["schemas"]["Owner"];
            size?: components["schemas"]["Size"];
        };
        /** A person. */
        Owner: { pets: components["schemas"]["Pet"][] } | null;
        Size: "big" | "small";
        Record: { [key: string]: never };
        Empty: Record<string, never>;`;
  expect(nameSchemas(`export interface components {\n    schemas: {\n        ${schemas}\n    };\n}\n`)).toBe(
    `export interface components {
    schemas: {
        Pet: Pet;
        Owner: Owner;
        Size: "big" | "small";
        Record: { [key: string]: never };
        Empty: Empty;
    };
}
export type Pet = {
    owner: Owner;
    size?: components["schemas"]["Size"];
};
/** A person. */
export type Owner = { pets: Pet[] } | null;
export type Empty = Record<string, never>;
`,
  );
});

test("the comment of a parameter has its description and not its example", async () => {
  const parameter = { name: "id", in: "path", required: true, description: "Which one.", example: "7" };
  const parameters = [{ ...parameter, schema: { type: "string" } }];
  const paths = { "/teas/{id}": { get: { parameters, responses: {} } } };
  const types = await printTypes({ openapi: "3.1.0", info: { title: "A", version: "1" }, paths }, "");
  expect(types).toContain("/** @description Which one. */");
  expect(types).not.toContain("@example");
});

test("the attributes of a resource get a type of their own, named like those of the description", () => {
  const attributes = "attributes: {\n                name: string;\n            };";
  const schemas = ["PetResource", "PetResourceUpdateInput", "Owner", "OwnerAttributes"].map(
    (name) => `${name}: {\n            ${attributes}\n        };`,
  );
  const named = nameSchemas(
    `export interface components {\n    schemas: {\n        ${schemas.join("\n        ")}\n    };\n}\n`,
  );
  expect(named.split("\n}\n").slice(1).join("\n}\n")).toBe(
    `export type PetAttributes = {
    name: string;
};
export type PetResource = {
    attributes: PetAttributes;
};
export type PetAttributesUpdateInput = {
    name: string;
};
export type PetResourceUpdateInput = {
    attributes: PetAttributesUpdateInput;
};
export type Owner = {
    attributes: {
        name: string;
    };
};
export type OwnerAttributesAttributes = {
    name: string;
};
export type OwnerAttributes = {
    attributes: OwnerAttributesAttributes;
};
`,
  );
});

test("the pinned description is in the form that a pull writes", async () => {
  const text = await readFile(defaultPaths.description, "utf8");
  expect(format(text) === text, "run npm run openapi:format").toBe(true);
});
