import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { type Document, parseDescription } from "../scripts/description/description.ts";
import { diff, type DiffReport } from "../scripts/diff/report.ts";
import type { Mutation } from "./fixtures/diff/edit.ts";
import { mutations, orderOnly } from "./fixtures/diff/mutations.ts";

const base = parseDescription(readFileSync(new URL("./fixtures/diff/base.yaml", import.meta.url), "utf8"));

/** Redocly runs in a process of its own; more of them than processors only wait for each other. */
const atOnce = 2;

function changed(mutate: (document: Document) => void): Document {
  const document = structuredClone(base);
  mutate(document);
  return document;
}

describe("the diff of 134 single changes", () => {
  const reports = new Map<string, DiffReport>();
  const rated = ({ name }: Mutation) => reports.get(name)?.level;
  const breaking = mutations.filter(({ expected }) => expected === "major");
  const harmless = mutations.filter(({ expected }) => expected !== "major");
  const caught = () => breaking.filter((each) => rated(each) === "major").length;
  const alarms = () => harmless.filter((each) => rated(each) === "major").length;

  beforeAll(async () => {
    const queue = [...mutations];
    const work = async () => {
      for (let next = queue.shift(); next; next = queue.shift())
        reports.set(next.name, await diff(base, changed(next.mutate)));
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    const others = mutations.filter((each) => rated(each) !== each.expected);
    const table = [
      `breaking: ${caught()} of ${breaking.length} caught, ${breaking.length - caught()} missed`,
      `not breaking: ${alarms()} of ${harmless.length} called breaking`,
      `exact level: ${mutations.length - others.length} of ${mutations.length}`,
      ...others.map((each) => `  ${each.name}: ${rated(each)} instead of ${each.expected}`),
    ];
    console.info(table.join("\n"));
  }, 300_000);

  test("has mutations that all change the document", () => {
    const same = mutations.filter(({ mutate }) => isDeepStrictEqual(changed(mutate), base));
    expect(new Set(same.map(({ name }) => name))).toEqual(orderOnly);
    expect(new Set(mutations.map(({ name }) => name)).size).toBe(134);
  });

  test("catches at least 69 of the 72 that break a client", () => {
    expect(breaking).toHaveLength(72);
    expect(caught()).toBeGreaterThanOrEqual(69);
  });

  test("calls at most 3 of the others breaking", () => {
    expect(alarms()).toBeLessThanOrEqual(3);
  });

  test.each(mutations)("rates $name as $expected", (mutation) => {
    expect(rated(mutation)).toBe(mutation.expected);
  });

  test.each(mutations.filter(({ expected }) => expected === "none"))("reports nothing of $name", ({ name }) => {
    expect(reports.get(name)).toEqual({ level: "none", changes: [], operations: [] });
  });

  test("reports every change once", () => {
    for (const { changes } of reports.values()) {
      const keys = changes.map(({ kind, operation, pointer, message }) => [kind, operation, pointer, message].join());
      expect(new Set(keys).size).toBe(keys.length);
    }
    expect(reports.get("path-removed")?.changes).toHaveLength(1);
    expect(reports.get("req-prop-became-required")?.changes).toHaveLength(1);
    expect(reports.get("req-oneOf-member-removed")?.changes).toHaveLength(1);
    expect(reports.get("res-schema-removed")?.changes).toHaveLength(1);
  });

  test("lists every operation that a changed component reaches", () => {
    expect(reports.get("res-prop-optional-removed")?.operations).toEqual(
      ["GET /parcels", "POST /parcels", "GET /parcels/{parcelId}", "PATCH /parcels/{parcelId}"].map((operation) => ({
        operation,
        level: "major",
        changes: 1,
      })),
    );
  });

  test("says what changed, where and in which call", () => {
    expect(reports.get("shared-enum-narrowed")?.changes[0]).toEqual({
      level: "major",
      kind: "enum-values-removed",
      operation: "PUT /depots/{depotId}",
      call: "depots.update",
      direction: "request",
      pointer: "#/paths/~1depots~1{depotId}/put/requestBody/content/application~1json/schema/properties/climate",
      message: "Values gone: `warm`.",
    });
  });
});
