/** What the benchmark makes of numbers; the numbers themselves are made up here. */
import { describe, expect, test } from "vitest";
import { chartOf } from "../bench/chart.ts";
import { comparisonPage, insertComparison } from "../bench/comparison.ts";
import { programOf, styles } from "../bench/contenders/styles.ts";
import { contenderNames } from "../bench/contenders/contender-names.ts";
import { documentOf, isMet } from "../bench/document.ts";
import { numberIn, readResults, type Results, type Table } from "../bench/results.ts";
import { median, ratioOf, slopeOf, rotateOrder } from "../bench/statistics.ts";
import { documents } from "./support/document-texts.ts";

const madeUp: Results = {
  types: {
    ...{ title: "Type-check", about: "Made up." },
    run: { versions: { "td-cdp": "0.1.0" }, machine: "Node v20", command: "npm run bench -- --only types", seconds: 9 },
    tables: [
      tableOf("types-183", "check, ratio", { "td-cdp": 0.28, "openapi-fetch": 1, orval: "fails", "a <b> & c": 2 }),
    ],
    goals: [{ title: "Breadth", value: 0.45, limit: 1, atLeast: true, interval: [0.4, 0.5] }],
  },
};

describe("the statistics", () => {
  test("use the median, and the mean of the two middle values", () => {
    expect([median([9, 1, 5]), median([4, 1, 3, 2]), median([])]).toEqual([5, 2.5, NaN]);
  });

  test("compare round by round, with the confidence interval of the median", () => {
    const samples = { own: [2, 40, 6, 80, 10], base: [1, 10, 2, 20, 5] };
    expect(ratioOf(samples, "own", "base")).toEqual({ value: 3, low: 2, high: 4 });
    expect(ratioOf(samples, "nobody", "base").value).toBeNaN();
  });

  test("calculate the exponent of growth", () => {
    expect(slopeOf([1, 2, 4, 8], [3, 6, 12, 24])).toBeCloseTo(1);
    expect(slopeOf([1, 2, 4, 8], [1, 4, 16, 64])).toBeCloseTo(2);
  });

  test("let each contender run first equally often", () => {
    const orders = Array.from({ length: 6 }, (_, round) => rotateOrder(["a", "b", "c"], round).join(""));
    expect(orders).toEqual(["abc", "cba", "bca", "acb", "cab", "bac"]);
  });
});

describe("a goal", () => {
  test("is met at its limit, and never by NaN", () => {
    expect([1, 1.01, NaN].map((value) => isMet({ value, limit: 1 }))).toEqual([true, false, false]);
    expect([1, 0.99, NaN].map((value) => isMet({ value, limit: 1, atLeast: true }))).toEqual([true, false, false]);
  });
});

describe("the document", () => {
  test("prints numbers in the format of their column, and whether each goal is met", async () => {
    const text = await documentOf(madeUp);
    expect(text).toMatch(/\| td-cdp +\| 0\.28 +\|/);
    expect(text).toContain("- Breadth ≥ 1: OVER with 0.450 (0.40 to 0.50)");
    expect(text).toContain("`npm run bench -- --only types`, 9 s: td-cdp 0.1.0, Node v20");
    expect(await documentOf(madeUp)).toBe(text);
  });
});

describe("the chart", () => {
  test.each([
    ["made-up results", madeUp],
    ["no results", {}],
    ["the results that are kept", readResults()],
  ])("of %s is well-formed, names every contender in every panel, and prints no NaN", (_, results) => {
    const chart = chartOf(results);
    expect(unbalanced(chart)).toEqual([]);
    expect(chart).not.toMatch(/NaN|undefined|Infinity|&(?!amp;|lt;|gt;|quot;)/);
    for (const name of contenderNames) expect(chart.split(`>${name}</text>`)).toHaveLength(5);
    expect(chartOf(results)).toBe(chart);
  });

  test("draws the longest bar for the largest number, and none for a missing one", () => {
    const chart = chartOf(madeUp);
    expect(chart).toMatch(/width="220\.0"[^>]*>\s*<text[^>]*>1\.00×/);
    expect(chart).toMatch(/width="61\.6"[^>]*>\s*<text[^>]*>0\.28×/);
    expect(chart).toMatch(/width="0\.0"[^>]*>\s*<text[^>]*>not measured/);
  });
});

test("the comparison of the guide has the numbers of the results that are kept", async () => {
  const page = documents.get(comparisonPage)!;
  expect(await insertComparison(page, readResults()), "run npm run bench -- --chart").toBe(page);
  expect(page).not.toContain("NaN");
  expect(await insertComparison(page, madeUp)).toMatch(/\| Type-check of all calls +\| 0\.28 +\| 1\.00 +\|/);
});

test("each contender writes a call in its syntax", () => {
  const call = {
    ...{ name: "audiences.tokens.get", method: "GET", route: "/audiences/{audienceId}/tokens/{id}", read: ".name" },
    ...{ path: { audienceId: 7, id: "a b" }, query: { q: 1 } },
  };
  const lines = contenderNames.map((name) => programOf(styles[name], [call]).trim().split("\n").at(-2));
  expect(lines).toEqual([
    `export const answer0 = await cdp.audiences.tokens.get({"audienceId":7,"id":"a b","q":1});`,
    `export const answer0 = await client.GET("/audiences/{audienceId}/tokens/{id}", {"params":{"path":{"audienceId":7,"id":"a b"},"query":{"q":1}}});`,
    `export const answer0 = await api.audiencesTokensGet({"path":{"audienceId":7,"id":"a b"},"query":{"q":1}});`,
    `export const answer0 = await api.audiencesTokensGet(7, "a b", {"q":1});`,
    `export const answer0 = await api.audiences_tokens_get({"path":{"audienceId":7,"id":"a b"},"query":{"q":1}});`,
    `export const answer0 = await api.audiences.audiencesTokensGet(7, "a b", {"q":1});`,
    `export const answer0 = await request<unknown>("GET", "/audiences/7/tokens/a b?q=1");`,
  ]);
});

test("a number is found by its row and column, and is undefined for text", () => {
  const table = tableOf("types-183", "check, ratio", { "td-cdp": 0.28, orval: "fails" });
  expect(numberIn(table, "td-cdp", "check, ratio")).toBe(0.28);
  for (const [row, column] of [
    ["orval", "check, ratio"],
    ["td-cdp", "other"],
    ["nobody", "check, ratio"],
  ] as const)
    expect(numberIn(table, row, column)).toBeNaN();
});

function tableOf(id: string, title: string, cells: Record<string, number | string>): Table {
  const rows = Object.entries(cells).map(([name, cell]) => ({ name, cells: [cell] }));
  return { id, head: "contender", columns: [{ title, as: "ratio" }], rows };
}

/** Tags that are opened and not closed, or the other way round. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  for (const [, end, name, alone] of xml.matchAll(/<(\/?)(\w+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/g))
    if (end && open.at(-1) === name) open.pop();
    else if (!alone) open.push(`${end}${name}`);
  const rest = xml.replaceAll(/<\/?\w+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, "");
  return [...open, ...(rest.match(/[<>]/g) ?? [])];
}
