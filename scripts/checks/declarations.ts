/** Prints the exports of a package from its declarations. */
import { join, relative } from "node:path";
import ts from "typescript";
import { root } from "../cli/paths.ts";

/** An entry point of the package: its name, and the path of its declarations. */
export type Entry = readonly [name: string, file: string];

/** Returns the declarations of the package by path, as the build would write them, without comments. */
export function emitDeclarations(): Map<string, string> {
  const { config } = ts.readConfigFile(join(root, "tsconfig.build.json"), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = new Map<string, string>();
  const program = ts.createProgram(fileNames, { ...options, removeComments: true, declarationMap: false });
  program.emit(undefined, (path, text) => files.set(path, text), undefined, true);
  return files;
}

/** Prints the exports of each entry point. Each declaration is printed once. Types that are used but not exported come last. */
export function printDeclarations(files: ReadonlyMap<string, string>, entries: readonly Entry[]): string {
  const program = createProgram(files, entries);
  const checker = program.getTypeChecker();
  const shown = new Set<ts.Symbol>();
  const sections = entries.map(([entry, file]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
    const exported = checker
      .getExportsOfModule(module)
      .map((it) => ({ name: it.name, symbol: resolveAlias(checker, it) }));
    const known = exported.filter(({ name, symbol }) => shown.has(symbol) || symbol.name !== name);
    const newSymbols = exported.map(({ symbol }) => symbol).filter((symbol) => !shown.has(symbol));
    for (const symbol of newSymbols) shown.add(symbol);
    return section(`\`${entry}\``, newSymbols, known.map(nameOf));
  });
  const unexportedTypes = [...findReachable(checker, shown)].filter((symbol) => !shown.has(symbol));
  return [...sections, section("Behind them, not exported", unexportedTypes)].join("\n\n");
}

function createProgram(files: ReadonlyMap<string, string>, entries: readonly Entry[]): ts.Program {
  const options = { module: ts.ModuleKind.NodeNext, noLib: true, types: [] };
  const host = ts.createCompilerHost(options);
  const roots = entries.map(([, file]) => file);
  return ts.createProgram(roots, options, {
    ...host,
    directoryExists: () => true,
    fileExists: (path) => files.has(path) || host.fileExists(path),
    readFile: (path) => files.get(path) ?? host.readFile(path),
    getSourceFile: (path, version, ...rest) => {
      const text = files.get(path);
      return text === undefined
        ? host.getSourceFile(path, version, ...rest)
        : ts.createSourceFile(path, text, version, true);
    },
  });
}

function section(title: string, symbols: readonly ts.Symbol[], names: readonly string[] = []): string {
  const declarations = [...new Set(symbols.flatMap(declarationTexts))].sort();
  const code = names.length > 0 ? [...declarations, `export { ${names.toSorted().join(", ")} };`] : declarations;
  return `## ${title}\n\n\`\`\`ts\n${code.join("\n")}\n\`\`\``;
}

function nameOf({ name, symbol }: { name: string; symbol: ts.Symbol }): string {
  return symbol.name === name ? name : `${symbol.name} as ${name}`;
}

/** Returns the declarations of a symbol. For generated code and other packages, returns their file. */
function declarationTexts(symbol: ts.Symbol): string[] {
  if (!isOurs(symbol)) return [`// ${symbol.name} of ${placeOf(symbol.declarations![0]!)}`];
  return statementsOf(symbol).map((it) => it.getText().replace(/^(export )?(declare )?/, ""));
}

/** Returns the symbols that these declarations refer to, directly or indirectly. */
function findReachable(checker: ts.TypeChecker, symbols: ReadonlySet<ts.Symbol>): Set<ts.Symbol> {
  const reached = new Set([...symbols].filter(isOurs));
  const visit = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) && checker.getSymbolAtLocation(node);
    if (symbol && isOurs(resolveAlias(checker, symbol))) reached.add(resolveAlias(checker, symbol));
    ts.forEachChild(node, visit);
  };
  for (const symbol of reached) statementsOf(symbol).forEach(visit);
  return reached;
}

/** Returns whether a symbol is declared at the top level of a hand-written file. */
function isOurs(symbol: ts.Symbol): boolean {
  const [first] = statementsOf(symbol);
  return first !== undefined && !/^(dist\/generated|node_modules)\/|^\.\./.test(placeOf(first));
}

function statementsOf({ declarations = [] }: ts.Symbol): ts.Node[] {
  return declarations
    .map((it) => (ts.isVariableDeclaration(it) ? it.parent.parent : it))
    .filter((it) => it.parent && ts.isSourceFile(it.parent));
}

function placeOf(node: ts.Node): string {
  return relative(root, node.getSourceFile().fileName);
}

/** Resolves an imported or re-exported name to its symbol. */
function resolveAlias(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
