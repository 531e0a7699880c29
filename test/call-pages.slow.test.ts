/** The programs on the pages of calls compile. */
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "../scripts/cli/paths.ts";
import { legacyName } from "../scripts/docs/call-page.ts";
import { blockOf, calls, pageOf } from "./support/call-pages.ts";

test("all programs and legacy names compile", () => {
  const files = new Map(calls.map((call) => [join(root, `${call.name}.ts`), blockOf(pageOf(call), "ts")]));
  const names = new Set(calls.map(({ name }) => name));
  const legacyNames = calls.map(({ name }) => legacyName(name)).filter((name) => !names.has(name));
  const legacy = [
    'import { createClient, withLegacyNames } from "td-cdp";',
    "const cdp = withLegacyNames(createClient());",
  ];
  files.set(join(root, "legacy.ts"), [...legacy, ...legacyNames.map((name) => `cdp.${name};`)].join("\n"));
  expect(legacyNames.length).toBeGreaterThan(60);
  expect(compile(files)).toEqual([]);
  expect(compile(new Map([[join(root, "wrong.ts"), 'import { x } from "td-cdp";']]))).toHaveLength(1);
});

/** Compiles files in memory as one program. Returns the errors. */
function compile(files: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ["x.ts"] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.getSourceFile = (path, language, ...rest) =>
    files.has(path) ? ts.createSourceFile(path, files.get(path)!, language) : getSourceFile(path, language, ...rest);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()]
    .flatMap((path) => {
      const file = program.getSourceFile(path);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    })
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}
