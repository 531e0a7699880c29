import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Document, parseDescription, type Schema } from "../scripts/openapi/document.ts";
import { formatText } from "../scripts/diff/formats/terminal.ts";
import { diff } from "../scripts/diff/report.ts";
import { classifyLevel } from "../scripts/diff/severity.ts";
import { drop, put, rename } from "./fixtures/diff/edit.ts";

const base = parseDescription(readFileSync(new URL("./fixtures/diff/base.yaml", import.meta.url), "utf8"));

/** Most of these start redocly. */
vi.setConfig({ testTimeout: 60_000 });

function changed(mutate: (document: Document) => void): Document {
  const document = structuredClone(base);
  mutate(document);
  return document;
}

describe("the diff of two descriptions", () => {
  const folder = mkdtempSync(join(tmpdir(), "td-cdp-test-"));

  afterEach(() => vi.unstubAllEnvs());

  test("takes in what only redocly sees", async () => {
    const revision = changed((d) => put(d, "components securitySchemes spare", { type: "http", scheme: "basic" }));
    const { changes } = await diff(revision, base);
    expect(changes).toMatchObject([{ level: "major", kind: "security-scheme-changed", operation: null }]);
  });

  test("knows a property of any name", async () => {
    const place = "components schemas Shelf properties constructor";
    const { changes } = await diff(
      base,
      changed((d) => put(d, place, { type: "string" })),
    );
    expect(changes).toMatchObject([{ level: "minor", message: "Property `constructor` is new." }]);
  });

  test("pairs the members of a union by what they are, though all of them change", async () => {
    const { changes } = await diff(
      base,
      changed((d) => {
        for (const name of ["Arrival", "Departure", "Damage"])
          put(d, `components schemas ${name} properties by`, { type: "string" });
      }),
    );
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(["property-added"]));
    expect(changes).toHaveLength(3);
  });

  test("pairs members that differ in what one of their properties may be, and numbers of two kinds", async () => {
    const member = (types: string[], more = {}): Schema => {
      const at = { anyOf: types.map((type) => ({ type })) };
      return { type: "object", properties: { at, ...more } };
    };
    const place = "components schemas Filter anyOf";
    const note = { note: { type: "string" } };
    const { changes } = await diff(
      changed((d) => put(d, place, [member(["string", "integer"]), member(["boolean", "null"]), { type: "integer" }])),
      changed((d) =>
        put(d, place, [member(["boolean", "null"], note), { type: "number" }, member(["string", "integer"], note)]),
      ),
    );
    expect(changes.map(({ kind }) => kind).sort()).toEqual(["property-added", "property-added", "schema-type-widened"]);
  });

  test("thinks little of a change in what a request does not carry, however deep", async () => {
    const withAudit = (type: string) =>
      changed((d) => {
        put(d, "components schemas Editor", { type: "object", properties: { id: { type } } });
        const by = { $ref: "#/components/schemas/Editor" };
        put(d, "components schemas Audit", { type: "object", readOnly: true, properties: { by } });
        put(d, "components schemas NewParcel properties audit", { $ref: "#/components/schemas/Audit" });
      });
    const { changes } = await diff(withAudit("string"), withAudit("integer"));
    expect(changes).toMatchObject([{ level: "patch", kind: "hidden-property-changed", call: "parcels.create" }]);
  });

  test("sees that operations moved whose path names its parameter otherwise", async () => {
    const { changes } = await diff(
      base,
      changed((d) => {
        rename(d, "paths /parcels/{parcelId}", "/packages/{packageId}");
        for (const method of ["get", "patch", "delete"])
          put(d, `paths /packages/{packageId} ${method} parameters parcelId name`, "packageId");
      }),
    );
    expect(changes.map(({ kind, operation }) => `${kind} ${operation}`).sort()).toEqual([
      "operation-moved DELETE /packages/{packageId}",
      "operation-moved GET /packages/{packageId}",
      "operation-moved PATCH /packages/{packageId}",
    ]);
  });

  test("compares what the other properties of an object hold", async () => {
    const withOthers = (type: string) =>
      changed((d) => put(d, "components schemas Depot additionalProperties", { type: "array", items: { type } }));
    const report = await diff(withOthers("string"), withOthers("integer"));
    expect(new Set(report.changes.map(({ kind }) => kind))).toEqual(new Set(["schema-type-changed"]));
    expect(formatText(report, { color: false })).toContain("answer 200, [].*[]: ");
  });

  test("sees that an operation moved, and which call it was", async () => {
    const report = await diff(
      base,
      changed((d) => rename(d, "paths /parcels/{parcelId}/events", "/parcels/{parcelId}/scans")),
    );
    expect(report.changes).toMatchObject([
      {
        ...{ level: "major", kind: "operation-moved", call: "parcels.scans.list", breaks: ["wire", "code"] },
        message: "Until now it was `GET /parcels/{parcelId}/events`, with the call `parcels.events.list`.",
      },
    ]);
  });

  test("takes no operation for another that only looks like it", async () => {
    const { changes } = await diff(
      base,
      changed((d) => rename(d, "paths /health", "/v2/state/of/things")),
    );
    expect(changes.map(({ kind }) => kind)).toEqual(["operation-removed", "operation-added"]);
  });

  const callback = { done: { "{$request.query.owner}": { post: { responses: { "200": { description: "Fine." } } } } } };

  test.each<
    [what: string, operation: string | null, put: (d: Document, value: object) => void, from: object, to: object]
  >([
    ["callbacks", "GET /health", (d, it) => put(d, "paths /health get callbacks", it), callback, {}],
    [
      "links",
      "GET /health",
      (d, it) => put(d, "paths /health get responses 200 links", it),
      { a: { operationId: "x" } },
      {},
    ],
    ["webhooks", null, (d, it) => put(d, "webhooks", it), {}, { arrived: { post: { responses: {} } } }],
    [
      "server variables",
      null,
      (d, it) => put(d, "servers 0 variables", it),
      { a: { default: "1" } },
      { a: { default: "2" } },
    ],
  ])("takes a change of %s, into which it does not look, for breaking", async (_, operation, set, from, to) => {
    const [before, after] = [from, to].map((value) => changed((d) => set(d, value)));
    const { changes } = await diff(before!, after!);
    expect(changes[0]).toMatchObject({ level: "major", kind: "change-outside-of-the-contract", operation });
    expect((await diff(before!, before!)).changes).toEqual([]);
  });

  test("takes what nobody knows for breaking", () => {
    expect(classifyLevel("a-rule-of-tomorrow", "response")).toBe("major");
    expect(classifyLevel("constructor", "none")).toBe("major");
  });

  test("leaves no files behind", async () => {
    vi.stubEnv("TMPDIR", folder);
    await diff(
      base,
      changed((d) => drop(d, "paths /health")),
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test("fails when redocly fails, and leaves no files either", async () => {
    vi.stubEnv("TMPDIR", folder);
    vi.stubEnv("NODE_OPTIONS", "--require ./nowhere.cjs");
    const report = diff(
      base,
      changed((d) => drop(d, "paths /health")),
    );
    await expect(report).rejects.toThrow("redocly diff failed");
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
