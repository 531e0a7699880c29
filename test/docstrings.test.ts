/** The docstrings of exports: each has its text, and each function an example. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "../scripts/cli/paths.ts";

interface Export {
  /** Its entry and name, `td-cdp/rules: parseRule`. */
  name: string;
  /** The text of each of its docstrings, without tags. */
  texts: string[];
  tags: string[];
  isFunction: boolean;
}

const exported = listExports();
const functions = exported.filter(({ isFunction }) => isFunction);

test("every export has a docstring", () => {
  expect(exported.length).toBeGreaterThan(250);
  expect(exported.filter(({ texts }) => !texts.some(Boolean)).map(({ name }) => name)).toEqual([]);
});

test("a docstring is made of sentences", () => {
  const texts = exported.flatMap(({ name, texts }) => texts.filter(Boolean).map((text) => ({ name, text })));
  expect(texts.filter(({ text }) => !/^[A-Z`"][^]*[.:)]$/.test(text))).toEqual([]);
});

test("no export shows the comment of a file", () => {
  const { fileNames } = readConfig();
  const headers = new Set(fileNames.map((file) => headerOf(readFileSync(file, "utf8"))).filter(Boolean));
  expect(headers.size).toBeGreaterThan(100);
  expect(exported.filter(({ texts }) => texts.some((text) => headers.has(text))).map(({ name }) => name)).toEqual([]);
});

test("the summary of a function says in the third person what it does", () => {
  expect(functions.length).toBeGreaterThan(80);
  const others = functions.flatMap(({ name, texts }) =>
    texts.filter((text) => !/^[A-Z][a-z]*s\b/.test(text)).map((text) => `${name}: ${text}`),
  );
  expect(others).toEqual([]);
});

test("every function has an example", () => {
  expect(functions.filter(({ tags }) => !tags.includes("example")).map(({ name }) => name)).toEqual([]);
});

function readConfig() {
  const { config } = ts.readConfigFile(join(root, "tsconfig.build.json"), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, root);
}

function listExports(): Export[] {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: object };
  const entries = Object.keys(exports).map((path) => [
    path.replace(".", "td-cdp"),
    join(root, "src", `${path.slice(2) || "index"}.ts`),
  ]);
  const program = ts.createProgram(
    entries.map(([, file]) => file!),
    { ...readConfig().options, noLib: true, types: [], noEmit: true },
  );
  const checker = program.getTypeChecker();
  return entries.flatMap(([entry, file]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file!)!)!;
    return checker.getExportsOfModule(module).flatMap((symbol): Export[] => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const declarations = (target.declarations ?? []).filter((it) =>
        it.getSourceFile().fileName.startsWith(join(root, "src")),
      );
      if (declarations.length === 0) return [];
      const comments = declarations.flatMap((it) => ts.getJSDocCommentsAndTags(it)).filter(ts.isJSDoc);
      return [
        {
          name: `${entry}: ${symbol.name}`,
          texts: comments.map(({ comment }) => (ts.getTextOfJSDocComment(comment) ?? "").trim()),
          tags: comments.flatMap(({ tags = [] }) => tags.map(({ tagName }) => tagName.text)),
          isFunction: isFunction(declarations[0]!),
        },
      ];
    });
  });
}

function isFunction(declaration: ts.Declaration): boolean {
  if (ts.isFunctionDeclaration(declaration)) return true;
  const { initializer } = declaration as ts.VariableDeclaration;
  return initializer !== undefined && ts.isArrowFunction(initializer);
}

/** Returns the text of the comment at the beginning of a file, if it belongs to no declaration. */
function headerOf(text: string): string {
  const source = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true);
  const [first] = source.statements;
  const [comment] = first ? ts.getJSDocCommentsAndTags(first).filter(ts.isJSDoc) : [];
  return (first && !ts.isImportDeclaration(first) && !ts.isExportDeclaration(first)) || !comment
    ? ""
    : (ts.getTextOfJSDocComment(comment.comment) ?? "").trim();
}
