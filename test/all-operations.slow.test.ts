/** A program with all calls by openapi-fetch, compiled by each version of TypeScript. */
import { beforeAll, describe, expect, test } from "vitest";
import { expectWithin } from "./support/budgets.ts";
import { callProgram, type Compilation, compile, compilers, head, rows } from "./support/program.ts";

/** What a caller may get wrong, and what the compilers say. */
const mistakes: [string, string, string | undefined][] = [
  ["a wrong property in a body", `await client.POST("/audiences", { body: { nmae: "x" } });`, "TS2353"],
  ["a body with a value of a wrong type", `await client.POST("/audiences", { body: { name: 5 } });`, "TS2322"],
  ["no body", `await client.POST("/audiences");`, "TS2554"],
  ["a missing path parameter", `await client.GET("/audiences/{audienceId}", { params: { path: {} } });`, "TS2741"],
  ["no required query", `await client.GET("/entities/journeys", { params: {} });`, "TS2741"],
  ["a path that does not exist", `await client.GET("/audience", {});`, "TS2345"],
  ["a call to read", `const read = await client.GET("/audiences");`, undefined],
  ["a property of the answer that does not exist", `read.data?.[0]?.nmae;`, "TS2339"],
  ["an answer that is not known to be a success", `read.data.length;`, "TS18048"],
  ["a type that is never", `says<Says<never>>();`, "TS2344"],
  ["a type that is only undefined", `says<Says<undefined>>();`, "TS2344"],
  ["a type that is any", `says<Says<any>>();`, "TS2344"],
  ["a type that is unknown", `says<Says<unknown>>();`, "TS2344"],
];

const firstLine = head.split("\n").length;

describe.each(compilers)("a program compiled by %s", (compiler) => {
  let calls: Compilation;
  let wrong: Compilation;

  beforeAll(async () => {
    calls = await compile(callProgram(), compiler);
    wrong = await compile(head + mistakes.map(([, line]) => line).join("\n"), compiler, { skipLibCheck: true });
  });

  test("makes all 183 calls, of which each gives a typed answer and a typed error", () => {
    expect(rows()).toHaveLength(183);
    expect(callProgram().match(/await client\./g)).toHaveLength(183);
    expect(calls.diagnostics).toEqual([]);
  });

  test("tells of every mistake of a caller, and of nothing else", () => {
    const expected = mistakes.flatMap(([, , code], at) => (code ? [`program.mts:${firstLine + at} ${code}`] : []));
    expect(wrong.diagnostics).toEqual(expected);
  });

  if (compiler !== "typescript") return;
  test("stays within its budget of type instantiations", () => {
    expectWithin("instantiations", "all paths by openapi-fetch", calls.instantiations);
  });
});
