import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import type { DiffReport } from "../scripts/diff/changes.ts";
import { diff } from "../scripts/diff/report.ts";
import { base, changed } from "./fixtures/diff/base.ts";
import type { Mutation } from "./fixtures/diff/edit.ts";
import { mutations, orderOnly } from "./fixtures/diff/mutations.ts";

describe("the diff of 134 single changes", () => {
  const reports = new Map<string, DiffReport>();
  const rated = ({ name }: Mutation) => reports.get(name)?.level;
  const breaking = mutations.filter(({ expected }) => expected === "major");
  const harmless = mutations.filter(({ expected }) => expected !== "major");
  const caught = () => breaking.filter((each) => rated(each) === "major").length;
  const alarms = () => harmless.filter((each) => rated(each) === "major").length;

  beforeAll(() => {
    for (const { name, mutate } of mutations) reports.set(name, diff(base, changed(mutate)));
    const others = mutations.filter((each) => rated(each) !== each.expected);
    const table = [
      `breaking: ${caught()} of ${breaking.length} caught, ${breaking.length - caught()} missed`,
      `not breaking: ${alarms()} of ${harmless.length} called breaking`,
      `exact level: ${mutations.length - others.length} of ${mutations.length}`,
      ...others.map((each) => `  ${each.name}: ${rated(each)} instead of ${each.expected}`),
    ];
    console.info(table.join("\n"));
  });

  test("has mutations that all change the document", () => {
    const same = mutations.filter(({ mutate }) => isDeepStrictEqual(changed(mutate), base));
    expect(new Set(same.map(({ name }) => name))).toEqual(orderOnly);
    expect(new Set(mutations.map(({ name }) => name)).size).toBe(134);
  });

  test("finds all 74 that break a client, and no other", () => {
    expect(breaking).toHaveLength(74);
    expect(caught()).toBe(74);
    expect(alarms()).toBe(0);
  });

  test.each(mutations)("rates $name as $expected", (mutation) => {
    expect(rated(mutation)).toBe(mutation.expected);
  });

  test.each(mutations.filter(({ expected }) => expected === "none"))("reports nothing of $name", ({ name }) => {
    expect(reports.get(name)).toEqual({ level: "none", changes: [], operations: [], notes: [] });
  });

  test("reports every change once", () => {
    for (const { changes } of reports.values()) {
      const keys = changes.map(({ kind, operation, pointer, message }) => [kind, operation, pointer, message].join());
      expect(new Set(keys).size).toBe(keys.length);
    }
    expect(reports.get("path-removed")?.changes).toHaveLength(1);
    // The body has two media types.
    expect(reports.get("req-prop-became-required")?.changes).toHaveLength(2);
    expect(reports.get("req-oneOf-member-removed")?.changes).toHaveLength(1);
    expect(reports.get("res-schema-removed")?.changes).toHaveLength(1);
  });

  test("lists every operation that a changed component reaches", () => {
    expect(reports.get("res-prop-optional-removed")?.operations).toEqual(
      [
        ["GET /parcels", "parcels.list"],
        ["POST /parcels", "parcels.create"],
        ["GET /parcels/{parcelId}", "parcels.get"],
        ["PATCH /parcels/{parcelId}", "parcels.update"],
      ].map(([operation, call]) => ({ operation, call, level: "major", changes: 1 })),
    );
  });

  test("says what changed, where and in which call", () => {
    expect(reports.get("shared-enum-narrowed")?.changes[0]).toEqual({
      level: "major",
      kind: "enum-values-removed",
      operation: "PUT /depots/{depotId}",
      call: "depots.update",
      tag: "shelves",
      direction: "request",
      pointer: "#/paths/~1depots~1{depotId}/put/requestBody/content/application~1json/schema/properties/climate",
      message: "Removed values: `warm`.",
      source: { side: "revision", pointer: "#/components/schemas/Depot/properties/climate" },
      breaks: ["wire", "code"],
      fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
    });
  });

  test("gives every change a different fingerprint", () => {
    for (const { changes } of reports.values())
      expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(changes.length);
  });
});
