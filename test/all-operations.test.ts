import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { methods, operationsOf, type Parameter, resolveReference } from "../scripts/openapi/document.ts";
import { defaultPaths } from "../scripts/cli/paths.ts";
import { expectWithin } from "./support/budgets.ts";
import { callProgram, type Compilation, compile, compilers, description, head, rows } from "./support/program.ts";

const compiling = 600_000;

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
  }, compiling);

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

describe("the generated types", () => {
  const program = ts.createProgram([defaultPaths.types], { strict: true, types: [] });
  const checker = program.getTypeChecker();
  const nodes = below(program.getSourceFile(defaultPaths.types)!);

  test("have a record without properties only where the API takes an empty object", () => {
    const records = nodes.filter(isRecord);
    expect(records.map((node) => [...trailOf(node), node.getText()].join(" "))).toEqual([
      "components schemas EmptyRule Record<string, never>",
      "components schemas RealtimeJourneyGoal Record<string, never>",
    ]);
  });

  test("say unknown only of keys that the description leaves open, and nowhere any", () => {
    const unknown = nodes.filter(({ kind }) => kind === ts.SyntaxKind.UnknownKeyword);
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.filter(({ parent }) => !ts.isIndexSignatureDeclaration(parent)).map(trailOf)).toEqual([]);
    expect(nodes.filter(({ kind }) => kind === ts.SyntaxKind.AnyKeyword).map(trailOf)).toEqual([]);
  });

  test("say never where the description declares nothing, and only there", () => {
    const never = nodes.filter(({ kind, parent }) => kind === ts.SyntaxKind.NeverKeyword && !isRecord(parent));
    expect(never.map((node) => trailOf(node).join(" ")).sort()).toEqual(undeclared().sort());
  });

  test("have no schema, content or property that comes to never because its parts exclude each other", () => {
    const types = nodes.filter(ts.isTypeNode).filter(({ kind }) => kind !== ts.SyntaxKind.NeverKeyword);
    const contradictions = types.filter((node) => comesToNever(checker.getTypeFromTypeNode(node), node));
    expect(types.length).toBeGreaterThan(10_000);
    expect(contradictions.map((node) => [...trailOf(node), node.getText()].join(" "))).toEqual([]);
  });

  function comesToNever(type: ts.Type, node: ts.TypeNode): boolean {
    const parts = ts.isIntersectionTypeNode(node) ? type.getProperties().map((it) => checker.getTypeOfSymbol(it)) : [];
    return [type, ...parts].some((it) => checker.isTypeAssignableTo(it, checker.getNeverType()));
  }
});

/** The places where the description has nothing to put a type for. */
function undeclared(): string[] {
  const kinds = ["requestBodies", "headers", "pathItems"].filter((kind) => !description.components?.[kind]);
  const items = Object.entries(description.paths).flatMap(([path, item]) => [
    ...unusedPlaces(item.parameters ?? []).map((place) => `paths ${path} parameters ${place}`),
    ...methods.filter((method) => !item[method]).map((method) => `paths ${path} ${method}`),
  ]);
  const operations = operationsOf(description).flatMap(({ operation: { operationId, requestBody }, parameters }) => [
    ...unusedPlaces(parameters).map((place) => `operations ${operationId} parameters ${place}`),
    ...(requestBody ? [] : [`operations ${operationId} requestBody`]),
  ]);
  return [...kinds.map((kind) => `components ${kind}`), ...items, ...operations];
}

function unusedPlaces(parameters: Parameter[]): string[] {
  const used = new Set(parameters.map((parameter) => resolveReference(description, parameter).in));
  return ["query", "header", "path", "cookie"].filter((place) => !used.has(place));
}

/** All nodes of a syntax tree, parents first. */
function below(node: ts.Node): ts.Node[] {
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...below(child)));
  return nodes;
}

/** The names of the declarations around a node, outermost first. */
function trailOf(node: ts.Node | undefined): string[] {
  if (!node) return [];
  const named = ts.isPropertySignature(node) || ts.isInterfaceDeclaration(node);
  const name = named && (ts.isStringLiteral(node.name) ? node.name.text : node.name.getText());
  return [...trailOf(node.parent), ...(name ? [name] : [])];
}

function isRecord(node: ts.Node): boolean {
  return ts.isTypeReferenceNode(node) && node.typeName.getText() === "Record";
}
