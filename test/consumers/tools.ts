/** What editors, debuggers and bundlers find in the package. */
import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, join, relative } from "node:path";
import * as esbuild from "esbuild";
import ts from "typescript";
import { finished, start } from "../runtimes/programs.ts";
import { type Consumer, noted } from "./consumer.ts";

/** Where the definition of a name is, by the name in the program. */
const definitions = {
  createClient: "src/client/create-client.ts",
  describeRule: "src/rules/read/describe.ts",
  createFakeCdp: "src/testing/create-fake-cdp.ts",
  Segment: "src/types.ts",
};

/** A program, and the files of the package that are in its bundle. A folder includes all of its files. */
const bundles: [program: string, files: RegExp][] = [
  ['import "td-cdp";', /^$/],
  ['import { createClient } from "td-cdp";', /^$/],
  ['import { createFakeCdp } from "td-cdp/testing";', /^$/],
  ['export { isCdpError } from "td-cdp";', /^dist\/src\/errors\/(brand|is-cdp-error)\.js$/],
  ['export { eq } from "td-cdp/rules";', /^dist\/src\/rules\/(build\/\w+|error|read\/(dates|json|walk))\.js$/],
  ['export { parsePath } from "td-cdp/trees";', /^dist\/src\/trees\/(error|path)\.js$/],
  ['export * from "td-cdp/rules";', /^dist\/src\/rules[/.]/],
];

export const tooling: Consumer[] = [
  { name: "an editor goes to definitions in src", check: async (folder) => noted(defined(folder), definitions) },
  {
    name: "a stack trace names the files in src",
    async check(folder) {
      const { output } = await finished(start(process.execPath, ["--enable-source-maps", join(folder, "stack.mjs")]));
      return /td-cdp\/src\/client\/options\.ts:\d+/.test(output) ? "" : output;
    },
  },
  {
    name: "a bundle has only what is imported",
    async check(folder) {
      const found = await Promise.all(bundles.map(async ([program, files]) => surplus(folder, program, files)));
      return found.flat().join("\n");
    },
  },
];

/** Follows the names of a program, by the language service and the maps of the declarations. */
function defined(folder: string): Record<string, string> {
  const file = join(folder, "program.mts");
  const text = readFileSync(file, "utf8");
  const service = ts.createLanguageService(hostOf(file));
  const sources = Object.keys(definitions).map((name) => {
    const [definition] = service.getDefinitionAtPosition(file, text.search(`\\b${name}\\b`)) ?? [];
    return [name, definition ? sourceOf(folder, name, definition) : "nowhere"];
  });
  return Object.fromEntries(sources) as Record<string, string>;
}

/** The file that the map of a declaration leads to, if the line there has the name. */
function sourceOf(folder: string, name: string, { fileName, textSpan }: ts.DefinitionInfo): string {
  const { line, character } = ts.getLineAndCharacterOfPosition(
    ts.createSourceFile(fileName, readFileSync(fileName, "utf8"), ts.ScriptTarget.Latest),
    textSpan.start,
  );
  const map = JSON.parse(readFileSync(`${fileName}.map`, "utf8")) as ConstructorParameters<typeof SourceMap>[0];
  const entry = new SourceMap(map).findEntry(line, character);
  if (!("originalSource" in entry)) return `${fileName}, which has no map`;
  const source = join(dirname(fileName), entry.originalSource);
  const isThere = readFileSync(source, "utf8").split("\n")[entry.originalLine]!.includes(name);
  const place = relative(join(folder, "node_modules/td-cdp"), source);
  return isThere ? place : `${place}:${entry.originalLine + 1}, where it is not`;
}

function hostOf(file: string): ts.LanguageServiceHost {
  const { ESNext, NodeNext } = { ESNext: ts.ScriptTarget.ESNext, NodeNext: ts.ModuleKind.NodeNext };
  return {
    getCompilationSettings: () => ({ module: NodeNext, target: ESNext, types: [], strict: true }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => (ts.sys.fileExists(name) ? textOf(name) : undefined),
    getCurrentDirectory: () => dirname(file),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    realpath: ts.sys.realpath!,
  };
}

function textOf(file: string): ts.IScriptSnapshot {
  return ts.ScriptSnapshot.fromString(readFileSync(file, "utf8"));
}

/** What a bundle has beside the files that it should have. */
async function surplus(folder: string, program: string, files: RegExp): Promise<string[]> {
  const { metafile } = await esbuild.build({
    stdin: { contents: program, resolveDir: folder },
    ...{ bundle: true, minify: true, format: "esm", metafile: true, write: false },
    ...{ absWorkingDir: folder, logLevel: "error" },
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output!.inputs).filter(
    ([name, { bytesInOutput }]) => name !== "<stdin>" && bytesInOutput > 0,
  );
  const names = used.map(([name]) => name.replace("node_modules/td-cdp/", ""));
  return names.filter((name) => !files.test(name)).map((name) => `${program} brings ${name}`);
}
