/** The catalogue of calls says of each what the route table and the description say. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultPaths } from "../scripts/cli/paths.ts";
import { listCalls, formatCall } from "../scripts/generate/calls.ts";
import { listRoutes } from "../scripts/openapi/sample-calls.ts";
import { description } from "./support/program.ts";

const catalogue = listCalls(description);
const calls = [...catalogue.values()].flat();
const llms = readFileSync(defaultPaths.llms, "utf8");

test("every call is in it once, by its name and route", () => {
  const rows = listRoutes().map(([name, { method, path }]) => [name, `${method} ${path}`]);
  expect(calls.map(({ name, route }) => [name, route]).sort()).toEqual(rows.sort());
});

test("it has the pagination of each list", () => {
  const paged = listRoutes().filter(([, { pagination }]) => pagination);
  expect(calls.flatMap(({ name, pagination: paging }) => (paging ? [name] : [])).sort()).toEqual(
    paged.map(([name]) => name).sort(),
  );
});

test("a replaced call names an existing one", () => {
  const names = new Set(calls.map(({ name }) => name));
  expect(calls.filter(({ counterpart: twin }) => twin && !names.has(twin))).toEqual([]);
  expect(calls.filter(({ legacy }) => legacy).length).toBeGreaterThan(10);
});

test("a call has its arguments by their current names, and marks optional ones", () => {
  const written = Object.fromEntries(calls.map((call) => [call.name, [formatCall(call), call.body, call.returns]]));
  expect(written["audiences.segments.statistics.list"]).toEqual([
    "cdp.audiences.segments.statistics.list({ parentSegmentId, segmentId, from?, to? })",
    undefined,
    "Statistic",
  ]);
  expect(written["parentSegments.realtimeJourneys.list"]?.[0]).toContain('"page[after]"?');
  expect(written["segments.update"]).toEqual([
    "cdp.segments.update({ id, body })",
    "SegmentResourceUpdateInput",
    "SegmentDocument",
  ]);
});

test("llms.txt has a line for every call", () => {
  expect(calls).toHaveLength(184);
  expect(calls.filter((call) => !llms.includes(`\`${formatCall(call)}\` →`))).toEqual([]);
});

test("llms.txt has a title, a summary, and only lists below its headings", () => {
  expect(llms).toMatch(/^# .+\n\n> .+\n/);
  for (const section of llms.split(/^## /m).slice(1)) expect(section).toMatch(/^.+\n\n(- .+\n)+\n?$/);
});
