import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Document, parseDescription } from "../scripts/description/description.ts";
import { diff, type DiffReport } from "../scripts/diff/report.ts";
import { toMarkdown, toTerminal } from "../scripts/diff/format.ts";
import { levelOf } from "../scripts/diff/levels.ts";
import { become, drop, put, rewrite } from "./fixtures/diff/edit.ts";

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

  test("takes what nobody knows for breaking", () => {
    expect(levelOf("a-rule-of-tomorrow", "response")).toBe("major");
    expect(levelOf("constructor", "none")).toBe("major");
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

describe("a report for people", () => {
  const hostile = [
    "`</code><img src=x onerror=alert(1)> @octocat ![x](https://x.example)",
    "```\n\n# Mine\r\n\u001b[2J\u202e|<!--",
  ];

  test("names the operations, the most severe first", async () => {
    const report = await diff(
      base,
      changed((d) => {
        put(d, "paths /health get summary", "Ask whether it is alive");
        drop(d, "components schemas Parcel properties remark");
      }),
    );
    expect(toMarkdown(report)).toBe(
      [
        "## API changes: major",
        "",
        "5 changes in 5 operations (4 major, 1 patch).",
        "",
        "### major: `GET /parcels` (`parcels.list`)",
        "",
        "The same for `POST /parcels` (`parcels.create`), `GET /parcels/{parcelId}` (`parcels.get`), `PATCH /parcels/{parcelId}` (`parcels.update`).",
        "",
        "- **major** Property `remark` is gone. (`responses/200/content/application~1json/schema/items/properties/remark`)",
        "",
        "### patch: `GET /health` (`health.get`)",
        "",
        "- **patch** Words change: a description, an example, a tag, a deprecation or an extension.",
        "",
      ].join("\n"),
    );
    expect(toTerminal(report, { color: false })).toContain("GET /health (health.get)\n  patch Words change");
    expect(toTerminal(report, { color: true })).toContain("\u001b[31mmajor\u001b[0m");
  });

  test("says so when nothing changes", async () => {
    expect(toMarkdown(await diff(base, base))).toBe("## API changes: none\n\nNothing changes.\n");
  });

  test.each(hostile)("keeps %j within a code span", async (text) => {
    const revision = changed((d) => {
      put(d, `servers +`, { url: text });
      become(
        d,
        rewrite(d, (node) => ({ ...node, ...("shelf" in node ? { [text]: { type: "string", enum: [text] } } : {}) })),
      );
      d.paths[`/${text}`] = { get: { operationId: text, responses: {} } };
    });
    const report = await diff(base, revision);
    expect(report.changes.length).toBeGreaterThan(3);
    const outside = toMarkdown(report).replace(/`[^`\n]+`/g, "");
    expect(outside).not.toMatch(/[`<>@[\]!\u001b\u202e]|Mine|octocat/);
    expect(outside.split("\n").filter((line) => line.startsWith("# "))).toEqual([]);
    expect(toTerminal(report, { color: false })).not.toMatch(/[\r\u001b\u202e]/);
  });

  test("disarms a message that is not ours", () => {
    const change = { kind: "wording", operation: null, direction: "none", pointer: "#", level: "patch" } as const;
    const report: DiffReport = { level: "patch", changes: [{ ...change, message: hostile[0]! }], operations: [] };
    expect(toMarkdown(report).replace(/`[^`\n]+`/g, "")).not.toMatch(/[<>@[]/);
  });
});
