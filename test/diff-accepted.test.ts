import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/cli/paths.ts";
import { printUnacceptedEntries, unacceptedLevel, markAccepted, parseAccepted } from "../scripts/diff/accepted.ts";
import { formatText } from "../scripts/diff/formats/terminal.ts";
import { type Change, createReport } from "../scripts/diff/changes.ts";

const entry = {
  fingerprint: "0123456789ab",
  change: "GET /a, it was removed",
  reason: "Nobody calls it.",
  date: "2026-11-23",
};
const file = (...entries: object[]) => JSON.stringify(entries);

function change(fingerprint: string, level: Change["level"] = "major"): Change {
  const place = { kind: "property-removed", operation: "GET /a", call: "a.get", direction: "response" } as const;
  return {
    ...place,
    level,
    fingerprint,
    pointer: "#/paths/~1a/get",
    message: "Property `b` was removed.",
    breaks: ["wire"],
  };
}

describe("accepted changes", () => {
  test("are marked, and do not count for the remaining level", () => {
    const report = createReport([change("0123456789ab"), change("ba9876543210", "minor")]);
    const marked = markAccepted(report, [entry]);
    expect(marked.changes.map(({ accepted }) => accepted)).toEqual([
      { reason: entry.reason, date: entry.date },
      undefined,
    ]);
    expect([report, marked].map(unacceptedLevel)).toEqual(["major", "minor"]);
    expect(marked.level).toBe("major");
    expect(formatText(marked, { color: false })).toContain("accepted on 2026-11-23: Nobody calls it.");
  });

  test("do not cover another change", () => {
    expect(unacceptedLevel(markAccepted(createReport([change("0123456789ab"), change("ffffffffffff")]), [entry]))).toBe(
      "major",
    );
  });

  test("are proposed in the format of the file, with an empty reason", () => {
    const text = printUnacceptedEntries(
      createReport([change("0123456789ab"), change("aaaaaaaaaaaa", "minor")]),
      "2026-11-23",
    );
    expect(() => parseAccepted(text, "a.yaml")).toThrow("a.yaml, entry 1: reason must say why");
    expect(parseAccepted(text.replace('reason: ""', 'reason: "Nobody calls it."'), "a.yaml")).toEqual([
      { ...entry, change: "a.get, GET /a, Property b was removed." },
    ]);
  });

  test.each([
    ["{}", "a.yaml must be a list of accepted changes."],
    [file({ ...entry, fingerprint: 123456789012 }), "entry 1: fingerprint must say the twelve hexadecimal digits"],
    [file(entry, { ...entry, fingerprint: "xyz" }), "entry 2: fingerprint"],
    [file({ ...entry, reason: "so" }), "reason must say why, in ten characters or more"],
    [file({ ...entry, date: "2026-13-01" }), "date must say a day like 2026-11-23"],
    [file({ ...entry, level: "minor" }), "unknown field level. Use fingerprint, change, reason, date"],
    [file(entry, entry), "a.yaml has 0123456789ab twice"],
    ["- null", "entry 1: fingerprint"],
  ])("are refused when they read %j", (text, message) => {
    expect(() => parseAccepted(text, "a.yaml")).toThrow(message);
  });

  test("of this project are valid", () => {
    const text = readFileSync(join(root, "openapi/accepted-changes.yaml"), "utf8");
    expect(parseAccepted(text, "openapi/accepted-changes.yaml")).toEqual(load(text));
  });
});
