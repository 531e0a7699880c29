/** The patches as a whole, and what an editor reports of its targets. */
import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { patches } from "../openapi/patches/index.ts";
import { toCanonicalDocument } from "../scripts/openapi/canonical/document.ts";
import { fingerprint } from "./support/fingerprint.ts";
import { isAbsent, pinned, published } from "./support/published.ts";
import type { Document, Node, Schema } from "../scripts/openapi/document.ts";
import { applyPatches, operation, type PatchReport, schema } from "../scripts/pull/patch.ts";
import { type Editor, createEditor, type EditStatus } from "../scripts/pull/editor.ts";
import { miniature } from "./fixtures/defects.ts";

const files = readdirSync(new URL("../openapi/patches", import.meta.url)).filter((file) => file !== "index.ts");

describe("the list of patches", () => {
  test("has every file of the folder, under its name", () => {
    expect(patches.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  test.each(patches.map((patch) => [patch.name, patch] as const))(
    "says of %s why and where",
    (_name, { why, where }) => {
      expect(why).toMatch(/^[A-Z0-9`].{30,}\.$/);
      expect(where).toMatch(/^\S.{10,}/);
    },
  );
});

describe.skipIf(isAbsent)("the patches on the published description", () => {
  let fixed: Document;
  let reports: PatchReport[];

  beforeAll(() => {
    fixed = structuredClone(published!);
    reports = applyPatches(fixed, patches);
  });

  test("all apply the first time, with no unexpected target", () => {
    expect(reports.filter(({ status: outcome }) => outcome !== "applied").map(({ name }) => name)).toEqual([]);
    expect(reports.flatMap(({ unexpected }) => unexpected)).toEqual([]);
  });

  test("change nothing the second time, and report that they are already applied", () => {
    const twice = structuredClone(fixed);
    const reports = applyPatches(twice, patches);
    expect(twice).toEqual(fixed);
    expect(reports.filter(({ status: outcome }) => outcome !== "already fixed")).toEqual([]);
    expect(reports.filter(({ applied }) => applied > 0)).toEqual([]);
  });

  test("result in the contract of our description", () => {
    const [contract, goal] = [fixed, pinned].map((document) => toCanonicalDocument(document));
    expect(contract).toEqual(goal);
    expect(fingerprint(contract)).toBe(fingerprint(goal));
  });
});

const segment = schema("Segment");
const name = schema("Segment", "properties", "name");
const text = { type: "string" };
const integer = { type: "integer" };

interface Case {
  what: string;
  edit(editor: Editor): void;
  outcomes: EditStatus[];
  /** What the schema Segment is afterwards, if not what it was. */
  segment?: Schema;
}

const before: Schema = {
  type: "object",
  required: ["id", "name"],
  properties: {
    id: { ...text },
    name: { ...text },
    kind: { type: "string", enum: ["a"] },
    owner: { $ref: schema("User") },
  },
};
const properties = before.properties!;
const withName = (mended: Node): Schema => ({ ...before, properties: { ...properties, name: mended } });
const orNull = (node: Node) => ({ anyOf: [node, { type: "null" }] });
const open: Schema = { type: "object" };

const cases: Record<string, Case[]> = {
  replace: [
    {
      what: "puts a value where the expected one was",
      edit: (it) => it.replace(name, text, integer),
      outcomes: ["applied"],
      segment: withName(integer),
    },
    {
      what: "does not mind words",
      edit: (it) => it.replace(name, { description: "A name.", ...text }, integer),
      outcomes: ["applied"],
      segment: withName(integer),
    },
    { what: "sees its value in place", edit: (it) => it.replace(name, open, text), outcomes: ["already fixed"] },
    { what: "leaves what is not as expected", edit: (it) => it.replace(name, open, integer), outcomes: ["drifted"] },
    {
      what: "misses a property",
      edit: (it) => it.replace(schema("Segment", "properties", "gone"), text, integer),
      outcomes: ["target missing"],
    },
    {
      what: "misses a schema",
      edit: (it) => it.replace(schema("Gone", "properties", "name"), text, integer),
      outcomes: ["target missing"],
    },
  ],
  add: [
    {
      what: "puts a value where there was none",
      edit: (it) => it.add(schema("Segment", "additionalProperties"), true),
      outcomes: ["applied"],
      segment: { ...before, additionalProperties: true },
    },
    { what: "sees its value in place", edit: (it) => it.add(name, text), outcomes: ["already fixed"] },
    { what: "leaves another value", edit: (it) => it.add(name, integer), outcomes: ["drifted"] },
    { what: "misses a schema", edit: (it) => it.add(schema("Gone", "type"), "object"), outcomes: ["target missing"] },
  ],
  remove: [
    {
      what: "takes a keyword away",
      edit: (it) => it.remove(schema("Segment", "required")),
      outcomes: ["applied"],
      segment: { type: "object", properties },
    },
    {
      what: "sees that it is gone",
      edit: (it) => it.remove(schema("Segment", "minProperties")),
      outcomes: ["already fixed"],
    },
    { what: "misses a schema", edit: (it) => it.remove(schema("Gone", "type")), outcomes: ["target missing"] },
  ],
  require: [
    {
      what: "requires names, and says of each whether it was new",
      edit: (it) => it.require(segment, "id", "kind"),
      outcomes: ["already fixed", "applied"],
      segment: { ...before, required: ["id", "name", "kind"] },
    },
    {
      what: "misses a schema, once for each name",
      edit: (it) => it.require(schema("Gone"), "id", "name"),
      outcomes: ["target missing", "target missing"],
    },
  ],
  relax: [
    {
      what: "makes names optional, and says of each whether it was required",
      edit: (it) => it.relax(segment, "kind", "name"),
      outcomes: ["already fixed", "applied"],
      segment: { ...before, required: ["id"] },
    },
    {
      what: "leaves no empty list",
      edit: (it) => it.relax(segment, "id", "name"),
      outcomes: ["applied", "applied"],
      segment: { type: "object", properties },
    },
    { what: "misses a schema", edit: (it) => it.relax(schema("Gone"), "id"), outcomes: ["target missing"] },
  ],
  allowNull: [
    {
      what: "adds null to a type, and then sees it there",
      edit: (it) => [it.allowNull(name), it.allowNull(name)],
      outcomes: ["applied", "already fixed"],
      segment: withName({ type: ["string", "null"] }),
    },
    {
      what: "adds null beside an enum, and then sees it there",
      edit: (it) => Array.from({ length: 2 }, () => it.allowNull(schema("Segment", "properties", "kind"))),
      outcomes: ["applied", "already fixed"],
      segment: { ...before, properties: { ...properties, kind: orNull(properties.kind!) } },
    },
    {
      what: "adds null beside a reference, and then sees it there",
      edit: (it) => Array.from({ length: 2 }, () => it.allowNull(schema("Segment", "properties", "owner"))),
      outcomes: ["applied", "already fixed"],
      segment: { ...before, properties: { ...properties, owner: orNull(properties.owner!) } },
    },
    {
      what: "misses a property",
      edit: (it) => it.allowNull(schema("Segment", "properties", "gone")),
      outcomes: ["target missing"],
    },
  ],
  copy: [
    {
      what: "copies a schema that no edit of the first one reaches, and then sees it there",
      edit(it) {
        it.copy(segment, schema("SegmentInput"));
        it.copy(segment, schema("SegmentInput"));
        it.relax(schema("SegmentInput"), "id");
      },
      outcomes: ["applied", "already fixed", "applied"],
    },
    {
      what: "misses a schema",
      edit: (it) => it.copy(schema("Gone"), schema("GoneInput")),
      outcomes: ["target missing"],
    },
  ],
  sweep: [
    {
      what: "changes every node that a test picks",
      edit: (it) =>
        it.sweep(
          ({ type }) => type === "string",
          (node) => (node.type = "integer"),
        ),
      outcomes: ["applied", "applied", "applied"],
      segment: {
        ...before,
        properties: { ...properties, id: integer, name: integer, kind: { type: "integer", enum: ["a"] } },
      },
    },
    {
      what: "says nothing when there is none",
      edit: (it) =>
        it.sweep(
          ({ type }) => type === "array",
          (node) => delete node.type,
        ),
      outcomes: [],
    },
  ],
};

describe.each(Object.entries(cases))("an editor's %s", (_method, each) => {
  test.each(each.map((it) => [it.what, it] as const))("%s", (_what, { edit, outcomes, segment: expected = before }) => {
    const document = miniature({}, structuredClone({ Segment: before, User: open }));
    const editor = createEditor(document);
    edit(editor);
    expect(editor.results.map(({ status: outcome }) => outcome)).toEqual(outcomes);
    expect(document.components?.schemas?.Segment).toEqual(expected);
  });
});

describe("a report", () => {
  const report = (...outcomes: EditStatus[]) => {
    const apply = (edit: Editor) => outcomes.forEach((outcome, index) => edit.record(`#/${index}`, outcome));
    return applyPatches(miniature({}), [{ name: "a-patch", why: "", where: "", apply }])[0];
  };

  test.each<[EditStatus, EditStatus[]]>([
    ["target missing", ["applied", "drifted", "target missing", "already fixed"]],
    ["drifted", ["already fixed", "drifted", "applied"]],
    ["applied", ["already fixed", "applied"]],
    ["already fixed", ["already fixed"]],
    ["already fixed", []],
  ])("says %s of %j", (outcome, outcomes) => {
    expect(report(...outcomes)?.status).toBe(outcome);
  });

  test("counts what was applied and lists the rest", () => {
    expect(report("applied", "drifted", "applied")).toEqual({
      name: "a-patch",
      status: "drifted",
      applied: 2,
      unexpected: [{ pointer: "#/1", status: "drifted" }],
    });
  });

  test("shows the expected and the actual value of a drifted target", () => {
    const editor = createEditor(miniature({}, { Segment: before }));
    editor.replace(name, { type: "boolean" }, integer);
    expect(editor.results[0]?.detail).toBe('expected {"type":"boolean"}, found {"type":"string"}');
  });
});

describe("a pointer", () => {
  test("of an operation escapes its path", () => {
    expect(operation("GET /audiences/{audienceId}")).toBe("#/paths/~1audiences~1{audienceId}/get");
  });

  test("of a schema includes its children", () => {
    expect(schema("Segment", "properties", "a/b")).toBe("#/components/schemas/Segment/properties/a~1b");
  });
});
