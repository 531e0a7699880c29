/** The pages of calls: their programs compile, and their curl commands send the requests of the description. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/cli/paths.ts";
import { legacyName } from "../scripts/docs/call-page.ts";
import { printCallPages } from "../scripts/docs/call-pages.ts";
import { type CallSummary, formatCall, listCalls } from "../scripts/generate/calls.ts";
import { description } from "./support/program.ts";

const calls = [...listCalls(description).values()].flat();
const printed = printCallPages(description, new Map([["Segment", "/type.md"]]));
const pages = new Map([...printed].map(([path, text]) => [path.replace(/^.*\/|\.md$/g, ""), text]));

const pageOf = ({ name }: CallSummary) => pages.get(name)!;
const blockOf = (page: string, language: string) =>
  new RegExp(`^\`\`\`${language}.*?\\n(.*?)^\`\`\``, "ms").exec(page)?.[1] ?? "";

test("every call has a page with its name, its route, its parameters and its errors", () => {
  const incomplete = calls.filter((call) => {
    const page = pageOf(call);
    const parts = [`# ${call.name}\n`, `\`${formatCall(call)}\``, `[\`${call.route}\`]`, "\n## Errors\n"];
    return !parts.every((part) => page.includes(part));
  });
  expect(calls).toHaveLength(184);
  expect(incomplete.map(({ name }) => name)).toEqual([]);
});

test("the page of a call shows its legacy name and links to its types and its JSON:API call", () => {
  const page = pages.get("audiences.segments.get")!;
  expect(page).toContain("Legacy name: `cdp.masterSegments.segments.get`");
  expect(page).toContain("Type: [`Segment`](/type.md)");
  expect(page).toContain("In JSON:API: [`cdp.segments.get`](../segments/segments.get.md)");
  // `masterSegments.list` is another call.
  expect(pages.get("audiences.list")).not.toContain("Legacy name");
});

test("programs, commands and responses have values from the examples, and no placeholders", () => {
  // The type of a column is the text "string", and so is the source of a value.
  const placeholder = /(?<!\b(?:type|dataType)"?: )"string"(?!:)|=string\b|\/string\//;
  const bad = calls.filter((call) => placeholder.test(pageOf(call).replace(/^\|.*$|^Type: .*$|^- Call: .*$/gm, "")));
  expect(bad.map(({ name }) => name)).toEqual([]);
});

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

describe("the curl commands", () => {
  /** Lets a shell read the commands, with a `curl` that prints its arguments. */
  const readCommands = (commands: string[]): string[][] => {
    const script = `curl() { printf '%s\\0' "$@"; printf '\\n\\0'; }\nTD_API_KEY=key\n${commands.join("\n")}`;
    const output = execFileSync("bash", ["-c", script], { encoding: "utf8", maxBuffer: 2 ** 26 });
    return output
      .split("\0\n\0")
      .slice(0, -1)
      .map((command) => command.split("\0"));
  };

  test("send the method, the path, the key and the body of each call", () => {
    const requests = readCommands(calls.map((call) => blockOf(pageOf(call), "sh")));
    expect(requests).toHaveLength(calls.length);
    for (const [index, call] of calls.entries()) {
      const [, method, url = "", , key, ...rest] = requests[index]!;
      const [path] = url.replace("https://api-cdp.treasuredata.com", "").split("?");
      const pattern = call.route.split(" ")[1]!.replace(/\{\w+\}/g, "[\\w-]+");
      expect(`${method} ${path}`, call.name).toMatch(new RegExp(`^${call.route.split(" ")[0]} ${pattern}$`));
      expect(key, call.name).toBe("Authorization: TD1 key");
      const body = rest[rest.indexOf("--data") + 1];
      if (call.body) expect(JSON.parse(body!), call.name).toBeInstanceOf(Object);
      else expect(rest, call.name).toEqual([]);
    }
  });

  test("have the required parameters of the query", () => {
    const page = pages.get("journeys.segmentRules.list")!;
    expect(readCommands([blockOf(page, "sh")])[0]![2]).toMatch(/\?audience_id=\d+$/);
  });
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
