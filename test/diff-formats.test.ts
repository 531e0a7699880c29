import { describe, expect, test } from "vitest";
import { printReportFiles, formatNames, formatReport } from "../scripts/diff/formats.ts";
import { formatGithub } from "../scripts/diff/formats/github.ts";
import { limits, formatMarkdown } from "../scripts/diff/formats/markdown.ts";
import { formatHtml } from "../scripts/diff/formats/html.ts";
import { formatText } from "../scripts/diff/formats/terminal.ts";
import { applyLevels } from "../scripts/diff/levels.ts";
import { diff } from "../scripts/diff/report.ts";
import { type Change, type DiffReport, createReport } from "../scripts/diff/changes.ts";
import { base, changed } from "./fixtures/diff/base.ts";
import { drop, put } from "./fixtures/diff/edit.ts";
import { hostileTexts, poison } from "./fixtures/diff/hostile.ts";
import { expectTextOnly } from "./support/reports.ts";
import { runs } from "./support/runs.ts";

const plain = (report: DiffReport) => formatText(report, { color: false });

describe("a report for people", () => {
  test("groups by tag and call, and says what each change breaks and what to do", () => {
    const report = diff(
      base,
      changed((d) => {
        put(d, "paths /health get summary", "Ask whether it is alive");
        drop(d, "components schemas Parcel properties remark");
        put(d, "paths /queries post responses 200 content application/json schema properties share nullable", true);
        put(d, "paths /shelves get parameters", [{ name: "deep", in: "query", schema: { type: "boolean" } }]);
      }),
    );
    const fingerprints = /fingerprints? (`[0-9a-f]{12}`(, )?)+/g;
    expect(formatMarkdown(report).replace(fingerprints, "fingerprint")).toBe(`## API changes: major

7 changes in 7 operations (5 major, 1 minor, 1 patch).

5 break running programs, 5 break compilation; 0 of 5 are accepted.

### Breaking

#### \`parcels\`: \`parcels.list\`, \`GET /parcels\`

The same for:

- \`parcels.create\`, \`POST /parcels\`
- \`parcels.get\`, \`GET /parcels/{parcelId}\`
- \`parcels.update\`, \`PATCH /parcels/{parcelId}\`

- **major** response \`200\` as \`application/json\`, \`[].remark\` or response \`201\`, \`remark\` or response \`200\`, \`remark\`: Property \`remark\` was removed. Stop reading it. (\`#/components/schemas/Parcel/properties/remark\` in the base) *breaks running programs and compilation*; not accepted, fingerprint

#### \`shelves\`: \`queries.create\`, \`POST /queries\`

- **major** response \`200\`, \`share\`: Can now be null. Check for null before you use it. (\`#/paths/~1queries/post/responses/200/content/application~1json/schema/properties/share\` in the revision) *breaks running programs and compilation*; not accepted, fingerprint

<details>
<summary>Compatible (1)</summary>

#### \`shelves\`: \`shelves.list\`, \`GET /shelves\`

- **minor** parameter \`deep\`: Parameter \`deep\` in \`query\` was added. No action required.

</details>

<details>
<summary>No effect on calls (1)</summary>

#### \`shelves\`: \`health.get\`, \`GET /health\`

- **patch** The documentation changes: \`summary\`. No action required.

</details>
`);
    expect(plain(report)).toContain("GET /health (health.get)\n  patch The documentation changes: summary.");
    expect(formatText(report, { color: true })).toContain("\u001b[31mmajor\u001b[0m");
    expect(formatGithub(report).split("\n")).toEqual([
      "::notice title=API changes%3A major::7 changes in 7 operations (5 major, 1 minor, 1 patch).",
      expect.stringMatching(
        /^::error title=parcels\.list%2C GET \/parcels and 3 more::major: response 200 as application\/json, /,
      ),
      expect.stringMatching(/^::error title=queries\.create/),
      expect.stringMatching(/^::notice title=shelves\.list/),
    ]);
  });

  test("says so when nothing changes", () => {
    const report = diff(base, base);
    expect(formatMarkdown(report)).toBe("## API changes: none\n\nNo changes.\n");
    expect(JSON.parse(formatReport(report, "json"))).toEqual({ reportVersion: 1, ...report });
  });

  test("says that a change breaks only code", () => {
    const place = "paths /parcels/{parcelId} get parameters parcelId schema";
    const report = diff(
      base,
      changed((d) => put(d, place, { type: "string" })),
    );
    const rated = applyLevels(report, new Map([["parameter-type-widened", "major"]]));
    expect(report.level).toBe("minor");
    expect(rated.changes.map(({ level, kind, breaks }) => [level, kind, ...breaks])).toEqual([
      ["major", "parameter-type-widened", "code"],
    ]);
  });

  test("distinguishes bounds, which compilers ignore, from types", async () => {
    const body = "components schemas NewParcel properties";
    const report = diff(
      base,
      changed((d) => {
        put(d, `${body} code maxLength`, 8);
        put(d, `${body} kind enum`, ["letter"]);
      }),
    );
    const inJson = report.changes.filter(({ mediaType }) => mediaType === "application/json");
    expect(inJson.map(({ kind, breaks }) => [kind, ...breaks])).toEqual([
      ["schema-constraint-tightened", "wire"],
      ["enum-values-removed", "wire", "code"],
    ]);
  });

  test("has exactly the formats of the help", () => {
    expect(formatNames).toEqual(["text", "markdown", "json", "html", "github"]);
  });
});

describe("a report that is too long", () => {
  const change = (at: number): Change => ({
    ...{ level: "minor", kind: "property-added", operation: `GET /things/${at}`, call: `things.${at}.list`, tag: "T" },
    ...{ direction: "response", pointer: `#/paths/~1things~1${at}/get/responses/200`, breaks: [] },
    ...{ message: `Property \`${at}\` was added.`, fingerprint: String(at).padStart(12, "0") },
  });
  const reportOfSize = (size: number) => createReport(Array.from({ length: size }, (_, at) => change(at)));

  test.each([100, 700, 1_000, runs(20_000)])(
    "with %i sections fits a comment and a summary, and hides no operation unsaid",
    (size) => {
      const report = reportOfSize(size);
      for (const limit of Object.values(limits)) {
        const text = formatMarkdown(report, limit);
        const named = new Set([...text.matchAll(/`GET \/things\/(\d+)`/g)].map(([, at]) => at)).size;
        const [, more = "0"] = /^- and (\d+) more$/m.exec(text) ?? [];
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
        expect(named + Number(more)).toBe(size);
        expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
      }
    },
  );

  test("is cut as late as possible", () => {
    expect(Buffer.byteLength(formatMarkdown(reportOfSize(1_000)))).toBeGreaterThan(0.9 * limits.comment);
    expect(limits.comment).toBeLessThan(65_536);
    expect(limits.summary).toBeLessThan(1_048_576);
  });
});

describe("a hostile description", () => {
  test.each(hostileTexts.map((text) => [text.slice(0, 40), text]))("is harmless with %j", (_, text) => {
    const report = diff(
      base,
      changed((d) => poison(d, text)),
    );
    expect(report.changes.length).toBeGreaterThan(3);
    expectTextOnly(report);
  });

  test("is escaped in messages that are not ours too", () => {
    const change = { kind: "wording", operation: null, direction: "none", pointer: "#", level: "patch" } as const;
    const messages = [hostileTexts[0], hostileTexts[2], "@octocat ![x](https://x.example)"];
    const report = createReport(
      messages.map((message, at) => ({ ...change, message, breaks: [], fingerprint: String(at).padStart(12, "0") })),
    );
    const outside = formatMarkdown(report).replace(/`[^`\n]+`/g, "");
    expect(outside).toContain("&#64;octocat");
    expect(outside.replace(/<\/?(details|summary)>/g, "")).not.toMatch(/[<>@[]|:\/\//);
    expect(formatHtml(report)).not.toMatch(/<img|<script>alert/);
  });
});
