import ts from "typescript";
import { describe, expect, test } from "vitest";
import { methods, operationsOf, type Parameter, resolveReference } from "../scripts/openapi/document.ts";
import { defaultPaths } from "../scripts/cli/paths.ts";
import { description } from "./support/program.ts";

describe("the generated types", () => {
  const program = ts.createProgram([defaultPaths.types], { strict: true, lib: ["lib.es5.d.ts"], types: [] });
  const checker = program.getTypeChecker();
  const nodes = below(program.getSourceFile(defaultPaths.types)!);

  test("have a record without properties only where the API takes an empty object", () => {
    const records = nodes.filter(isRecord);
    expect(records.map((node) => [...trailOf(node), node.getText()].join(" "))).toEqual([
      "EmptyRule Record<string, never>",
      "RealtimeJourneyGoal Record<string, never>",
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
    expect(types.length).toBeGreaterThan(9_000);
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
  const named = ts.isPropertySignature(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  const name = named && (ts.isStringLiteral(node.name) ? node.name.text : node.name.getText());
  return [...trailOf(node.parent), ...(name ? [name] : [])];
}

function isRecord(node: ts.Node): boolean {
  return ts.isTypeReferenceNode(node) && node.typeName.getText() === "Record";
}
