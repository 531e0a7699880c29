/** What an editor shows for a call: the comment of its route, its arguments by name, and no helper types. */
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { routes } from "../generated/routes.ts";
import { root } from "../scripts/cli/paths.ts";
import { operationsOf } from "../scripts/openapi/document.ts";
import type { Route } from "../src/client/call-types.ts";
import { callIn } from "./support/calls.ts";
import { description } from "./support/program.ts";

/** An id with two names. */
const parentSegment = `ExactlyOne<"audienceId" | "parentSegmentId">`;

/** Each call with arguments that compile, and what its hover shows of arguments and data. */
const calls: [name: string, args: string, shown: string[]][] = [
  ["audiences.segments.list", "{ audienceId: 7 }", [parentSegment, "=> Promise<Segment[]>"]],
  ["segments.get", "{ id: 9 }", ["id: Id;", "=> Promise<SegmentDocument>"]],
  [
    "audiences.update",
    '{ audienceId: 7, body: { name: "Customers" } }',
    [parentSegment, "body: ParentSegmentSettings & {", "master?: never", "=> Promise<ParentSegment>"],
  ],
  ["journeys.statistics.get", "{ journeyId: 5 }", ["journeyId: Id;", "=> Promise<JourneyStatisticsDocument>"]],
  [
    "audiences.folders.activations.list",
    "{ audienceId: 7, folderId: 9 }",
    [`${parentSegment} & {\n`, "folderId: ", "connection_type?: string[]", "start_after?: string | Date"],
  ],
];

const helpers =
  /\b(Simplify|PathParameters|QueryParameters|RequestBody|WithBody|VariantBody|OperationOf|CallArguments|ResponseData|Calls|Route|WithAliases|SplitAliased|IntersectionOf|CurrentCalls|LegacyCalls|WithLegacyCalls|ListItem|ListProperty)</;

/** The most characters of a signature, and of all that a hover shows: the comment is the description of the API. */
const longest = { signature: 800, hover: 1_400 };

const program = join(root, "test/hover-program.ts");
const text = [
  `import { activationRun, type Cdp, iterate, parentSegmentRun, poll, segmentQuery, type Syndication, withLegacyNames } from "td-cdp";`,
  `import { rawClient } from "td-cdp/raw";`,
  `declare const cdp: Cdp;`,
  `const legacy = withLegacyNames(cdp);`,
  ...calls.map(([name, args]) => `await cdp.${name}(${args});`),
  `await rawClient(cdp).GET("/audiences/{audienceId}", { params: { path: { audienceId: 7 } } });`,
  `const segments = await cdp.audiences.segments.list({ audienceId: 7 });`,
  `await cdp.audiences.list();`,
  `const run = poll(parentSegmentRun, cdp, { audienceId: 7 });`,
  `const { count } = await poll(segmentQuery, cdp, { audienceId: 7, body: {} });`,
  `await poll(activationRun, cdp, { segmentId: 9, id: 5 });`,
  `await cdp.audiences.folders.get({ parentSegmentId: 7, folderId: 9 });`,
  `await cdp.audiences.folders.delete({ parentSegmentId: 7, folderId: 9 });`,
  `await legacy.masterSegments.segmentFolders.delete({ masterSegmentId: 7, segmentFolderId: 9 });`,
  `declare const syndication: Syndication;`,
  `const journeys = iterate(cdp.parentSegments.realtimeJourneys.list, { parentSegmentId: 7 });`,
  `for await (const journey of journeys) journey;`,
].join("\n");

const service = createService();

test("the program compiles", () => {
  const mistakes = [...service.getSyntacticDiagnostics(program), ...service.getSemanticDiagnostics(program)];
  expect(mistakes.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});

describe.each(calls)("the hover of cdp.%s", (name, _, shown) => {
  const { signature, comment } = hoverOf(`cdp.${name}(`);

  test("begins with the summary of its operation", () => {
    expect(comment).toMatch(new RegExp(`^${summaryOf(name)}\\.\n`));
  });

  test("shows arguments, options and data by name", () => {
    expect(signature).toMatch(new RegExp(`${name.split(".").at(-1)}: \\(args: (\\{\n|ExactlyOne<)`));
    expect(signature).toContain("options?: CallOptions");
    for (const part of shown) expect(signature).toContain(part);
  });

  test("shows no helper types, and is short", () => {
    console.info(`${name}: ${signature.length} + ${comment.length} characters`);
    expect(signature).not.toMatch(helpers);
    expect(signature.length).toBeLessThan(longest.signature);
    expect(signature.length + comment.length).toBeLessThan(longest.hover);
  });
});

test("the hover of rawClient(cdp).GET shows the path", () => {
  const { signature } = hoverOf("rawClient(cdp).GET(");
  expect(signature).toContain(`(url: "/audiences/{audienceId}"`);
});

test("the hover of a call without arguments says that there are none", () => {
  expect(hoverOf("cdp.audiences.list(").signature).toContain("(args?: Record<string, never> | undefined, options?");
});

test("the hover of an argument has the comment of its parameter, under each of its names", () => {
  const { tags } = quickInfo(text.indexOf("folderId: 9"));
  expect(tags).toContain("description The folder.");
  expect(quickInfo(text.indexOf("audienceId: 7")).comment).toBe("The parent segment, by the name that the API uses.");
  expect(quickInfo(text.indexOf("parentSegmentId: 7")).comment).toBe("The parent segment.");
  expect(quickInfo(text.indexOf("masterSegmentId: 7")).comment).toBe("The parent segment, by a legacy name.");
});

test("the hover of a call says which call of JSON:API does the same", () => {
  const { comment, tags } = hoverOf("cdp.audiences.folders.get(");
  expect(comment).toContain("In JSON:API: `cdp.folders.get`.");
  expect(tags).toEqual([]);
});

test("the hover of a legacy call says that it is deprecated, and what to use, under its old names too", () => {
  const mark = "deprecated Made for the legacy Audience Studio. Use `cdp.folders.delete`.";
  expect(hoverOf("cdp.audiences.folders.delete(").tags).toEqual([mark]);
  const { comment, signature, tags } = hoverOf("legacy.masterSegments.segmentFolders.delete(");
  expect(tags).toEqual([mark]);
  expect(comment).toBe(hoverOf("cdp.audiences.folders.delete(").comment);
  expect(signature).toMatch(
    /delete: \(args: \(?ExactlyOne<("\w+"( \| )?){3}> & ExactlyOne<("\w+"( \| )?){2}>\)?, options\?: /,
  );
  expect(signature).not.toMatch(helpers);
});

test("an editor strikes out what is deprecated: the legacy calls and the old name of a type", () => {
  const struck = service.getSuggestionDiagnostics(program).filter(({ reportsDeprecated }) => reportsDeprecated);
  const words = struck.map(({ start, length }) => text.slice(start, start + length));
  expect(words).toEqual(["type Syndication", "delete", "delete", "Syndication"]);
});

test("the hover of a response shows the name of its schema", () => {
  expect(quickInfo(text.indexOf("segments =")).signature).toBe("const segments: Segment[]");
});

describe.each(["parentSegmentRun", "segmentQuery", "activationRun"])("the hover of poll(%s", (name) => {
  const { signature, comment } = quickInfo(text.indexOf(`poll(${name}`));

  test("shows its arguments by name, no route, and is short", () => {
    expect(comment).toMatch(/^Starts a job and waits until it ends/);
    expect(signature).toMatch(/cdp: NoInfer<[A-Z]\w+>, args: NoInfer<.*options\?: NoInfer<PollOptions<.*\): Poller</s);
    expect(signature).not.toContain("readonly method");
    expect(signature.length).toBeLessThan(1_200);
  });
});

test("the hover of a poll shows its data and states", () => {
  const { signature } = quickInfo(text.indexOf("run = poll"));
  expect(signature).toMatch(/^const run: Poller<ParentSegmentExecution, ("\w+"( \| )?){7}>$/);
  expect(quickInfo(text.indexOf("count }")).signature).toBe("const count: number | null | undefined");
});

test("the hover of a list and of its items shows the names of their schemas", () => {
  expect(quickInfo(text.indexOf("iterate(")).comment).toMatch(/^Iterates over the items of a list/);
  const shown = ["journeys =", "journey of"].map((name) => quickInfo(text.indexOf(name)).signature);
  expect(shown).toEqual([
    "const journeys: PaginatedItems<RealtimeJourneyResource, RealtimeJourneyListDocument>",
    "const journey: RealtimeJourneyResource",
  ]);
});

/** Returns the hover of the last name before the bracket. */
function hoverOf(call: string) {
  return quickInfo(text.indexOf(call) + call.length - 2);
}

function quickInfo(position: number) {
  const info = service.getQuickInfoAtPosition(program, position)!;
  return {
    signature: ts.displayPartsToString(info.displayParts),
    comment: ts.displayPartsToString(info.documentation),
    tags: (info.tags ?? []).map((tag) => `${tag.name} ${ts.displayPartsToString(tag.text)}`),
  };
}

function summaryOf(name: string): string {
  const { method, path } = callIn(routes, name) as Route;
  return operationsOf(description).find(({ id }) => id === `${method} ${path}`)!.operation.summary!;
}

/** The language service of the project, with one more file in memory. */
function createService(): ts.LanguageService {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: ["src"] }, ts.sys, root);
  const read = (file: string) => (file === program ? text : ts.sys.readFile(file));
  return ts.createLanguageService({
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    fileExists: (file) => file === program || ts.sys.fileExists(file),
    getScriptFileNames: () => [program],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const source = read(file);
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
}
