/** What the compiler says first of frequent mistakes. A message names what was passed and what is wanted, without their content. */
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "../../scripts/cli/paths.ts";

const maxLength = 200;

const head = `import { activationRun, createClient, iterate, pages, parentSegmentRun, poll, segmentProfiles, segmentQuery, type Cdp } from "td-cdp";
import { after, ago, ahead, all, and, any, at, attribute, before, between, betweenNext, checkRule, cltv, column, composite, contains,
  count, describeRule, diffRules, eq, exclude, gt, isNull, isType, limit, mapReferences, matches, matchItems, not, oneOf, or,
  parseRule, predictiveScore, segment, sum, timeRange, top, walkRule, withDescription, withinPast } from "td-cdp/rules";
import { applyPlan, copyTree, diffTrees, exportTree, planTree } from "td-cdp/trees";
declare const cdp: Cdp;
`;

/** A mistake on each line. */
const mistakes = `
all(eq(attribute("country"), "JP"))
all(segment(7))
any(isNull(attribute("country")))
and("country")
and(attribute("country"))
and(segment(7), eq(column("city"), "Tokyo"))
and([eq(column("city"), "Tokyo"), segment(7)])
or(eq(column("city"), "Tokyo"), segment(7))
or(all(and(segment(7))), 7)
not(and(segment(7)))
not(attribute("country"))
exclude(and(segment(7)))
eq("country", "JP")
eq(segment(7), 1)
eq(attribute("country"), ["JP", "US"])
gt(attribute("age"), { days: 3 })
between(attribute("age"), 1, at("2026-01-31"))
oneOf(attribute("country"), [])
oneOf(attribute("country"), "JP")
contains(attribute("country"), 7)
matches(attribute("country"), /JP/)
composite("1 AND 2", segment(1), segment(2))
composite("1 and B", segment(1), segment(2))
composite("1 and 2", attribute("country"), segment(2))
count("orders", { where: and(segment(7)) })
count("orders", { where: eq(column("city"), "Tokyo") })
count("orders", { filter: and(eq(column("city"), "Tokyo")) })
count("orders", { window: { days: 30 } })
sum("orders")
limit(all(and(segment(7))), 1000)
limit(segment(7), top(3))
top(1000, "ltv")
withinPast(attribute("seen"), 3, "days")
timeRange(attribute("seen"), "months")
timeRange(attribute("seen"), "month", { month: 1 })
before(attribute("seen"), "2026-01-31")
after(attribute("seen"), ahead(1, "day"))
betweenNext(attribute("seen"), ago(1, "day"), ahead(2, "day"))
predictiveScore(7, 50)
cltv(7, "rfm_score")
matchItems(segment(7), "any")
withDescription(segment(7), "VIPs")
parseRule()
describeRule("country")
describeRule({ type: "Nor", conditions: [] })
describeRule(null, { names: 7 })
checkRule(null, { attributes: ["country"] })
diffRules(all(and(segment(7))))
mapReferences(all(and(segment(7))), 7)
isType(segment(7), "Nor")
walkRule("country")
cdp.segment.get({ id: 9 })
cdp.segments.get()
cdp.segments.get(9)
cdp.segments.get({ segmentId: 9 })
cdp.segments.get({ id: 9 }, { retries: 5 })
cdp.segments.get({ id: 9 }).then((segment) => segment.name)
cdp.audiences.get({ audienceId: 7, parentSegmentId: 7 })
cdp.audiences.list({ limit: 3 })
cdp.audiences.segments.create({ audienceId: 7 })
cdp.audiences.segments.create({ audienceId: 7, body: {} })
cdp.audiences.segments.create({ audienceId: 7, body: { name: "VIPs", rule: segment(7) } })
cdp.segments.create({ body: { data: {} } })
cdp.segments.create({ body: { attributes: {} } })
cdp.segments.create({ body: { attributes: { title: "VIPs" } } })
createClient({ key: "1/abc" })
createClient({ region: "us1" })
poll("parentSegmentRun", cdp, { audienceId: 7 })
poll(parentSegmentRun, { audienceId: 7 })
poll(parentSegmentRun, {}, { audienceId: 7 })
poll(parentSegmentRun, cdp, {})
poll(parentSegmentRun, cdp, { id: 7 })
poll(parentSegmentRun, cdp, { audienceId: 7, segmentId: 9 })
poll(activationRun, cdp, { segmentId: 9 })
poll(segmentQuery, cdp, { audienceId: 7 })
poll(segmentQuery, cdp, { audienceId: 7, body: { rules: 7 } })
poll(segmentQuery, cdp, { audienceId: 7, body: {}, queryId: "q" })
poll(segmentProfiles, cdp, { audienceId: 7 })
poll(parentSegmentRun, cdp, { audienceId: 7 }, { killOnStop: true })
poll(parentSegmentRun, cdp, { audienceId: 7 }, { timeout: "1h" })
iterate(cdp.audiences.segments.list)
iterate(cdp.audiences.segments.list, { id: 7 })
iterate(cdp.segments.get, { id: 9 })
iterate(cdp.audiences.get, { audienceId: 7 }, { limit: 3 })
iterate([7])
iterate(async () => [7])
pages(cdp.segments.delete, { id: 9 })
iterate(cdp.parentSegments.realtimeJourneys.list, { parentSegmentId: 7 }, { max: 3 })
iterate(cdp.parentSegments.realtimeJourneys.list, { parentSegmentId: 7 }).toArray()
iterate(cdp.parentSegments.realtimeJourneys.list, { parentSegmentId: 7 }).length
exportTree(cdp, 7)
planTree(cdp, { parentSegmentId: 402 })
planTree(cdp, { parentSegmentId: 402, tree: {} })
applyPlan(cdp, { tree: {} })
copyTree(cdp, { cdp, parentSegmentId: 402 })
diffTrees({}, {})
`
  .trim()
  .split("\n");

const messages = findMessages(`${head}${mistakes.join(";\n")};\n`);

test("every mistake has a message, and the first one is short", () => {
  const bad = mistakes.filter((_, index) => !messages[index] || messages[index].length > maxLength);
  expect(bad).toEqual([]);
});

test("the messages are those that were reviewed", async () => {
  const text = mistakes.map((mistake, index) => `${mistake}\n    ${messages[index]}\n`);
  await expect(text.join("\n")).toMatchFileSnapshot("misuse-messages.txt");
});

/** Returns the first line of the first message of each mistake. Compiles all of them in one program. */
function findMessages(text: string): (string | undefined)[] {
  const file = join(root, "test/types/misuse-program.ts");
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: ["src"] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...others) =>
    name === file ? ts.createSourceFile(file, text, options.target!) : getSourceFile.call(host, name, ...others);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file)!;
  const found: (string | undefined)[] = mistakes.map(() => undefined);
  for (const { start, messageText } of program.getSemanticDiagnostics(source)) {
    const line = source.getLineAndCharacterOfPosition(start!).line - head.split("\n").length + 1;
    found[line] ??= sortLiterals(ts.flattenDiagnosticMessageText(messageText, "\n").split("\n")[0]!);
  }
  return found;
}

/** The compiler prints the members of a union in the order in which it met them. */
function sortLiterals(message: string): string {
  return message.replace(/"\w+"( \| "\w+")+/g, (union) => union.split(" | ").sort().join(" | "));
}
