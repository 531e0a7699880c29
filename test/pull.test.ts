import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { patches } from "../openapi/patches/index.ts";
import { nullTypes } from "../openapi/patches/null-types.ts";
import { replaceFiles } from "../scripts/cli/replace-files.ts";
import { type Patch, schema } from "../scripts/pull/patch.ts";
import { createProgress } from "../scripts/cli/progress.ts";
import { type ProjectPaths, defaultPaths, pathsIn, root } from "../scripts/cli/paths.ts";
import { pull } from "../scripts/pull/pull.ts";
import type { SourceLock } from "../scripts/pull/stages.ts";
import { createProject } from "./support/pull.ts";

const pinned = `
openapi: 3.1.0
info: { title: Ours, version: 1.0.0, license: { name: MIT, identifier: MIT } }
servers: [{ url: "https://api.example.org", x-region: here }]
security: [{ Key: [] }]
tags: [{ name: Pets, description: Animals. }]
paths:
  /pets:
    get:
      operationId: pets.list
      tags: [Pets]
      summary: List the pets
      responses:
        "200": { description: All of them., content: { application/json: { schema: { $ref: "#/components/schemas/Pets" } } } }
        4XX: { description: No., content: { application/json: { schema: { type: string } } } }
        5XX: { description: No., content: { application/json: { schema: { type: string } } } }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: Authorization } }
  schemas:
    Pets: { description: Animals., type: array, items: { $ref: "#/components/schemas/Pet" } }
    Pet: { description: An animal., type: object, properties: { name: { type: [string, "null"] } } }
`;

const published = (properties = "name: { type: string, nullable: true }") => `
openapi: 3.0.1
info: { title: Theirs, version: 1.0.0 }
servers: [{ url: "https://api.example.org" }]
security: [{ ApiKey: [] }]
paths:
  /pets:
    get:
      operationId: pets.list
      tags: [Animals]
      responses:
        "200": { description: Vendor words., content: { application/json: { schema: { type: array, items: { type: object, properties: { ${properties} } } } } } }
        4XX: { description: Vendor words., content: { application/json: { schema: { type: string } } } }
        5XX: { description: Vendor words., content: { application/json: { schema: { type: string } } } }
components: { securitySchemes: { ApiKey: { type: apiKey, in: header, name: Authorization } } }
`;

const noSource: SourceLock = {
  ...{ url: "https://api.example.org/api.yaml", sha256: "", etag: null, lastModified: null, date: "2026-01-01" },
  ...{ apiVersion: "1.0.0", operations: 1, paths: 1, schemas: 0, patches: {} },
};

async function fresh(): Promise<{ at: ProjectPaths; folder: string; publish(text: string): Promise<string> }> {
  const folder = await mkdtemp(join(tmpdir(), "td-cdp-test-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const at = pathsIn(folder);
  await mkdir(join(folder, "openapi"));
  await writeFile(at.description, pinned);
  await writeFile(at.source, JSON.stringify(noSource));
  const publish = async (text: string) => {
    await writeFile(join(folder, "published.yaml"), text);
    return join(folder, "published.yaml");
  };
  return { at, folder, publish };
}

async function pulled(at: ProjectPaths, source: string, patches: Patch[] = [nullTypes]) {
  const lines: string[] = [];
  const progress = createProgress({ write: (text) => lines.push(text) });
  const result = await pull({ source, paths: at, progress, patches });
  return { result, output: lines.join("") };
}

describe("pull", () => {
  test("reports no change and keeps our file to the byte when the contract is the same", async () => {
    const { at, publish } = await fresh();
    const { result, output } = await pulled(at, await publish(published()));
    if (result.status !== "pulled") throw new Error("not pulled");
    expect(result.report.changes).toEqual([]);
    expect(result.files.get(at.description)).toBe(pinned);
    expect(output).toMatch(/null-types +applied, 1 places/);
    expect(output).toMatch(/diff +0 contract changes/);
  });

  test("brings news in, reports it, and records where it came from", async () => {
    const { at, publish } = await fresh();
    const text = published("name: { type: string, nullable: true }, age: { type: integer }");
    const { result } = await pulled(at, await publish(text));
    if (result.status !== "pulled") throw new Error("not pulled");
    expect(result.report.level).toBe("minor");
    expect(result.report.operations.map(({ operation }) => operation)).toEqual(["GET /pets"]);
    expect(result.files.get(at.description)).toContain("An animal.");
    expect(result.files.get(at.description)).toContain("age:");
    expect(result.files.get(at.description)).not.toContain("Vendor words");
    const sha256 = createHash("sha256").update(text).digest("hex");
    expect(JSON.parse(result.files.get(at.source)!)).toMatchObject({
      sha256,
      operations: 1,
      paths: 1,
      schemas: 0,
      patches: { "null-types": 1 },
    });
  });

  test("is unchanged the second time", async () => {
    const { at, publish } = await fresh();
    const source = await publish(published());
    const { result } = await pulled(at, source);
    if (result.status !== "pulled") throw new Error("not pulled");
    await replaceFiles(result.files);
    expect((await pulled(at, source)).result).toEqual({ status: "unchanged" });
  });

  test("writes nothing by itself", async () => {
    const { at, folder, publish } = await fresh();
    await pulled(at, await publish(published("age: { type: integer }")));
    expect(await readFile(at.description, "utf8")).toBe(pinned);
    expect((await readdir(join(folder, "openapi"))).sort()).toEqual(["cdp-api.yaml", "source.json"]);
  });

  const rename = (from: string): Patch => ({
    ...{ name: "pet-name", why: "A test.", where: "the name of a pet" },
    apply: (edit) => edit.replace(schema("Pet", "properties", "name", "type"), from, "string"),
  });

  test.each([
    ["its target is gone", "integer", "", /pet-name +target missing/],
    [
      "its target is mended",
      "integer",
      "components: { schemas: { Pet: { properties: { name: { type: string } } } } }",
      /pet-name +already fixed/,
    ],
    [
      "its target is another",
      "integer",
      "components: { schemas: { Pet: { properties: { name: { type: boolean } } } } }",
      /drifted: .*name\/type, expected "integer", found "boolean"/,
    ],
  ])("stops when a patch finds that %s, and names the file to edit", async (_, from, components, line) => {
    const { at, publish } = await fresh();
    const lines: string[] = [];
    const source = await publish(published().replace(/^components:.*$/m, components || "components: {}"));
    const run = pull({
      source,
      paths: at,
      progress: createProgress({ write: (text) => lines.push(text) }),
      patches: [rename(from)],
    });
    await expect(run).rejects.toThrow(/openapi\/patches\/pet-name\.ts/);
    expect(lines.join("")).toMatch(line);
  });

  test("stops when what it would write has lint problems", async () => {
    const { at, publish } = await fresh();
    const source = await publish(published().replace(/^ +[45]XX:.*$/gm, ""));
    await expect(pulled(at, source)).rejects.toThrow(/lint problems/);
  });
});

describe("openapi:pull", () => {
  const project = createProject();
  const { filesOf, pullInto } = project;

  const hostile: [name: string, text: string | Uint8Array, message: RegExp][] = [
    ["HTML", "<!doctype html><p>Sign in</p>", /HTML/],
    ["a truncated file", published().slice(0, 600), /cannot be used|does not exist|not OpenAPI/],
    ["an alias bomb", "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]", /anchor/],
    ["a remote reference", published("name: { $ref: 'https://evil.example/x' }"), /not a local reference/],
    ["a file reference", published("name: { $ref: '/etc/passwd' }"), /not a local reference/],
    ["__proto__", published("__proto__: { type: string }"), /__proto__/],
    ["a duplicate key", published("name: { type: string }, name: { type: string }"), /duplicated/],
    ["a shrunken file", published(), /operations fell from 183 to 1/],
    ["another OpenAPI", published().replace("3.0.1", "3.1.0"), /not 3\.0\.x/],
    ["invalid UTF-8", Buffer.concat([Buffer.from(published()), Buffer.from([0xff])]), /UTF-8/],
  ];

  test.each(hostile)("refuses %s with exit code 1 and leaves both files as they were", async (_, content, message) => {
    const before = await filesOf();
    const file = join(project.folder, "hostile.yaml");
    await writeFile(file, content);
    const { code, stderr } = await pullInto(file);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(code).toBe(1);
    expect(await filesOf()).toEqual(before);
    expect((await readdir(join(project.folder, "openapi"))).sort()).toEqual(await readdir(join(root, "openapi")));
  });

  test("refuses http with exit code 1, an unknown option with 2, and explains itself with 0", async () => {
    const http = await pullInto("http://docs.treasure.ai/x.yaml");
    const option = await pullInto("--dry");
    const help = await pullInto("--help");
    expect([http.code, option.code, help.code]).toEqual([1, 2, 0]);
    expect(http.stderr).toMatch(/https/);
    expect(help.stdout).toMatch(/Exit codes/);
  });

  test("the record of the pinned description counts its operations and the places of every patch", async () => {
    const source = JSON.parse(await readFile(defaultPaths.source, "utf8")) as SourceLock;
    expect(source).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), operations: 183, paths: 124 });
    expect(Object.keys(source.patches)).toEqual(patches.map(({ name }) => name));
  });
});
