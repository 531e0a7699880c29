/** Generates all files of a description in memory, and reduces TypeScript to the tree of its code. */
import ts from "typescript";
import { checkDescription } from "../../scripts/openapi/checks.ts";
import type { Document } from "../../scripts/openapi/document.ts";
import { assertLocalReferences } from "../../scripts/openapi/parse-safely.ts";
import { printCallPages } from "../../scripts/docs/call-pages.ts";
import { printLlms } from "../../scripts/generate/llms.ts";
import { printRoutes } from "../../scripts/generate/routes.ts";
import { printTypes } from "../../scripts/generate/types.ts";

export interface GeneratedFiles {
  types: string;
  routes: string;
  llms: string;
  /** All pages of calls. */
  callPages: string;
}

/** Returns why our own checks refuse a description, or undefined. Redocly is not asked. */
export function refusal(document: Document): string | undefined {
  try {
    assertLocalReferences(document);
  } catch (error) {
    return (error as Error).message;
  }
  const [problem] = checkDescription(document);
  return problem && `${problem.rule}: ${problem.message} (at ${problem.pointer})`;
}

export async function generateFiles(document: Document): Promise<GeneratedFiles> {
  return {
    types: await printTypes(document, "/** Generated. */\n"),
    routes: printRoutes(document, "/** Generated. */\n"),
    llms: printLlms(document, "# Shop\n\n> Teas.\n", "Generated."),
    callPages: [...printCallPages(document, new Map()).values()].join("\n"),
  };
}

/**
 * Returns the tree of a TypeScript file without comments, string values and the spelling of property names. The members of
 * objects and types are sorted, because generated files sort them by name.
 * @throws {Error} for a syntax error.
 */
export function codeTree(text: string): string {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ES2022);
  // The parser's errors have no public name. A compilation would take twice as long to find the same.
  const [error] = (file as unknown as { parseDiagnostics: ts.Diagnostic[] }).parseDiagnostics;
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  return treeOf(file);
}

/** Runs generated JavaScript data and returns its exports. */
export function run(text: string): Record<string, unknown> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const exports: Record<string, unknown> = {};
  // Runs text that the tests generated from a description, to see that it is data only.
  new Function("exports", outputText)(exports);
  return exports;
}

function treeOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return "text";
  if (ts.isIdentifier(node) || ts.isNumericLiteral(node)) return node.text;
  const children: string[] = [];
  ts.forEachChild(node, (child) => void children.push(isNameOf(node, child) ? "key" : treeOf(child)));
  if (hasMembers(node)) children.sort();
  return `${ts.SyntaxKind[node.kind]}(${children.join(",")})`;
}

/** Returns whether a child is a plain property name: an identifier, a string, a number, or a string in brackets. */
function isNameOf(node: ts.Node, child: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) && !ts.isPropertySignature(node)) return false;
  if (child !== node.name) return false;
  return ts.isComputedPropertyName(child) ? ts.isStringLiteral(child.expression) : true;
}

function hasMembers(node: ts.Node): boolean {
  return ts.isObjectLiteralExpression(node) || ts.isTypeLiteralNode(node) || ts.isInterfaceDeclaration(node);
}
