import { describe, expect, test } from "vitest";
import type { Schema } from "../scripts/openapi/document.ts";
import { formatText } from "../scripts/diff/formats/terminal.ts";
import { diff } from "../scripts/diff/report.ts";
import { classifyLevel } from "../scripts/diff/severity.ts";
import { base, changed } from "./fixtures/diff/base.ts";
import { put, rename } from "./fixtures/diff/edit.ts";

describe("the diff of two descriptions", () => {
  test("ignores a security scheme that no operation uses", () => {
    const revision = changed((d) => put(d, "components securitySchemes spare", { type: "http", scheme: "basic" }));
    expect(diff(revision, base).level).toBe("none");
  });

  test("supports properties with any name", () => {
    const place = "components schemas Shelf properties constructor";
    const { changes } = diff(
      base,
      changed((d) => put(d, place, { type: "string" })),
    );
    expect(changes).toMatchObject([{ level: "minor", message: "Property `constructor` was added." }]);
  });

  test("pairs the members of a union by likeness when all of them change", () => {
    const { changes } = diff(
      base,
      changed((d) => {
        for (const name of ["Arrival", "Departure", "Damage"])
          put(d, `components schemas ${name} properties by`, { type: "string" });
      }),
    );
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(["property-added"]));
    expect(changes).toHaveLength(3);
  });

  test("pairs members that differ in a property, and two kinds of numbers", () => {
    const member = (types: string[], more = {}): Schema => {
      const at = { anyOf: types.map((type) => ({ type })) };
      return { type: "object", properties: { at, ...more } };
    };
    const place = "components schemas Filter anyOf";
    const note = { note: { type: "string" } };
    const { changes } = diff(
      changed((d) => put(d, place, [member(["string", "integer"]), member(["boolean", "null"]), { type: "integer" }])),
      changed((d) =>
        put(d, place, [member(["boolean", "null"], note), { type: "number" }, member(["string", "integer"], note)]),
      ),
    );
    expect(changes.map(({ kind }) => kind).sort()).toEqual(["property-added", "property-added", "schema-type-widened"]);
  });

  test("rates a change that requests do not contain as a patch, at any depth", () => {
    const withAudit = (type: string) =>
      changed((d) => {
        put(d, "components schemas Editor", { type: "object", properties: { id: { type } } });
        const by = { $ref: "#/components/schemas/Editor" };
        put(d, "components schemas Audit", { type: "object", readOnly: true, properties: { by } });
        put(d, "components schemas NewParcel properties audit", { $ref: "#/components/schemas/Audit" });
      });
    const { changes } = diff(withAudit("string"), withAudit("integer"));
    const [change] = changes;
    expect(changes).toHaveLength(2);
    expect(change).toMatchObject({ level: "patch", kind: "hidden-property-changed", call: "parcels.create" });
  });

  test("recognizes moved operations whose path parameter was renamed", () => {
    const { changes } = diff(
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

  test("compares additionalProperties", () => {
    const withOthers = (type: string) =>
      changed((d) => put(d, "components schemas Depot additionalProperties", { type: "array", items: { type } }));
    const report = diff(withOthers("string"), withOthers("integer"));
    expect(new Set(report.changes.map(({ kind }) => kind))).toEqual(new Set(["schema-type-changed"]));
    expect(formatText(report, { color: false })).toContain("response 200, [].*[]: ");
  });

  test("recognizes a moved operation, and its call", () => {
    const report = diff(
      base,
      changed((d) => rename(d, "paths /parcels/{parcelId}/events", "/parcels/{parcelId}/scans")),
    );
    expect(report.changes).toMatchObject([
      {
        ...{ level: "major", kind: "operation-moved", call: "parcels.scans.list", breaks: ["wire", "code"] },
        message: "Moved from `GET /parcels/{parcelId}/events`, with the call `parcels.events.list`.",
      },
    ]);
  });

  test("does not confuse operations that only look alike", () => {
    const { changes } = diff(
      base,
      changed((d) => rename(d, "paths /health", "/v2/state/of/things")),
    );
    expect(changes.map(({ kind }) => kind)).toEqual(["operation-removed", "operation-added"]);
  });

  const callback = { done: { "{$request.query.owner}": { post: { responses: { "200": { description: "Fine." } } } } } };

  test.each<[what: string, place: string, from: object, to: object, expected: object]>([
    ["callbacks", "paths /health get callbacks", callback, {}, { level: "major", kind: "callback-removed" }],
    [
      ...(["links", "paths /health get responses 200 links", { a: { operationId: "x" } }, {}] as const),
      { level: "minor", kind: "link-removed" },
    ],
    [
      ...(["webhooks", "webhooks", {}, { arrived: { post: { responses: {} } } }] as const),
      { level: "minor", kind: "webhook-added", operation: "POST arrived" },
    ],
    [
      ...(["server variables", "servers 0 variables", { a: { default: "1" } }, { a: { default: "2" } }] as const),
      { level: "major", kind: "server-variable-default-changed", operation: null },
    ],
  ])("compares %s", (_, place, from, to, expected) => {
    const [before, after] = [from, to].map((value) => changed((d) => put(d, place, value)));
    expect(diff(before!, after!).changes[0]).toMatchObject(expected);
    expect(diff(before!, before!).changes).toEqual([]);
  });

  test("rates unknown changes as breaking", () => {
    expect(classifyLevel("a-rule-of-tomorrow", "response")).toBe("major");
    expect(classifyLevel("constructor", "none")).toBe("major");
  });
});
