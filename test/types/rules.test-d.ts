/** The types of rules: narrowing, assignability, and what the compiler rejects. Compiled by `npm run types`, never run. */
import type {
  AnyRealtimeAttribute,
  AnySegmentResource,
  Cdp,
  components,
  FolderEntry,
  JourneyStep,
  JsonApiError,
  MlModelAttributes,
  Rule as ClientRule,
} from "td-cdp";
import {
  type AggregationValue,
  all,
  and,
  attribute,
  column,
  composite,
  contains,
  count,
  countDistinct,
  describeRule,
  eq,
  exclude,
  funnelStage,
  hasDiscriminator,
  isTimeAgo,
  isPointInTime,
  isType,
  limit,
  mapColumns,
  mapReferences,
  mapRule,
  matchNode,
  normalizeRule,
  not,
  oneOf,
  or,
  parseRule,
  percent,
  type ReadCondition,
  type ReadRule,
  references,
  type BuiltRule,
  type Rule,
  type RuleGroup,
  segment,
  today,
  walkRule,
  withinPast,
} from "td-cdp/rules";

type Schemas = components["schemas"];
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

declare function check<_ extends true>(): void;
declare const cdp: Cdp;
declare const rule: BuiltRule;
declare const read: ReadRule;
declare const condition: ReadCondition;
declare const flag: boolean;

// Built rules can be sent, and received rules can be read.
await cdp.audiences.segments.create({ audienceId: 7, body: { name: "Tokyo", rule } });
await cdp.audiences.segments.create({ audienceId: 7, body: { name: "Tokyo", rule: all(and(segment(7))) } });
const { rule: given } = await cdp.audiences.segments.get({ audienceId: 7, segmentId: 9 });
void (references(given)[0]?.id satisfies string | undefined);
const copy = mapReferences(given, (id) => (flag ? `${id}0` : undefined));
await cdp.audiences.segments.create({ audienceId: 7, body: { name: "Copy", ...(copy && { rule: copy }) } });
// What is read, changed and written has one type, in both entries.
check<Same<Rule, ClientRule>>();
const segmentRead = await cdp.audiences.segments.get({ audienceId: 7, segmentId: 9 });
const { rule: parsedRule } = parseRule(segmentRead.rule);
check<Same<typeof parsedRule, Rule>>();
const changes = [
  parsedRule,
  mapReferences(parsedRule, (id) => `${id}0`),
  mapColumns(parsedRule, (name) => (flag ? name : undefined)),
  mapRule(parsedRule, (node) => (isType(node, "Reference") ? { ...node, exclude: true } : node)),
  mapRule(parsedRule, (node) => (isType(node, "Reference") ? undefined : node)),
  normalizeRule(parsedRule),
  normalizeRule(read),
] satisfies Rule[];
for (const changed of changes) {
  await cdp.audiences.segments.create({ audienceId: 7, body: { name: "Copy", rule: changed } });
  await cdp.audiences.segments.update({ audienceId: 7, segmentId: 9, body: { rule: changed } });
  await cdp.segments.update({ id: 9, body: { attributes: { rule: changed } } });
}
void (rule satisfies Rule);
void (parsedRule satisfies ReadRule);
describeRule(read, { names: { 7: "VIPs" } });
describeRule(read, { names: new Map([["7", "VIPs"]]) });
describeRule(read, { names: (id, { type }) => (type === "Reference" ? id : undefined) });
void (rule satisfies ReadRule);
void (rule satisfies Schemas["Rule"]);
// @ts-expect-error what was read may hold what the API does not document
void (read satisfies BuiltRule);

// Narrowing by `type` works beside what is not known.
switch (condition.type) {
  case "And":
    void (condition.conditions satisfies ReadCondition[]);
    break;
  case "Value":
    if (condition.operator.type === "Equal") {
      const { rightValue } = condition.operator;
      if (isPointInTime(rightValue)) void (rightValue.timestamp satisfies string);
      else void (rightValue satisfies string | number | boolean);
    }
    break;
  case "MlAttributeReference":
    if (condition.solutionType === "rfm")
      void (condition.leftValue.attribute satisfies `r${string}` | "f_quartile" | "m_quartile");
    break;
  default:
    void (`${condition.type}` satisfies string);
}
// @ts-expect-error a type that no condition has
if (condition.type === "Nor") void condition;

// The guard, also where several kinds share one enum.
if (isType(condition, "Value")) void condition.leftValue;
if (isType(condition, "Reference")) check<Same<(typeof condition)["type"], "Reference">>();
if (isType(condition, "Reference", "FunnelStageReference")) void (condition.id satisfies string);
if (isType(condition, "And", "Or")) void condition.conditions;
else void (condition.type satisfies string);
if (hasDiscriminator(condition, "solutionType", "cltv")) void (condition.leftValue.attribute satisfies string);
if (isType(null, "Value" as never)) void condition;
// @ts-expect-error a type that no condition has
isType(condition, "Nor");
// @ts-expect-error a key of another kind
if (isType(condition, "Reference")) void condition.operator;
if (isType(condition, "Value") && isType(condition.operator, "Greater")) {
  const { rightValue } = condition.operator;
  if (isTimeAgo(rightValue)) void (rightValue.unit satisfies string);
}

const told: string = matchNode(condition, {
  Value: ({ leftValue }) => ("name" in leftValue ? leftValue.name : "made of rows"),
  Reference: ({ id }) => id,
  _: ({ type }) => type,
});
void told;
// @ts-expect-error no case for what is not known
matchNode(condition, { Value: () => 1 });
// @ts-expect-error a case for a type that no condition has
matchNode(condition, { Nor: () => 1, _: () => 2 });

// The other unions of the API.
declare const kind: AnySegmentResource;
if (isType(kind, "segment-batch")) void kind.attributes.segmentInsightDashboardId;
declare const entry: FolderEntry;
if (isType(entry, "folder-segment")) void (entry.attributes.name satisfies string);
if (isType(entry, "mlSolution") && hasDiscriminator(entry.attributes, "solutionType", "rfm"))
  void (entry.attributes satisfies MlModelAttributes);
declare const step: JourneyStep;
if (isType(step, "WaitStep") && hasDiscriminator(step, "waitStepType", "Duration"))
  void (step.waitStep satisfies number);
// @ts-expect-error a wait without its kind
if (isType(step, "WaitStep")) void step.waitStepUnit;
const { data: realtimes } = await cdp.audiences.realtimeAttributes.list({ audienceId: 7 });
for (const realtime of realtimes) if (isType(realtime, "single")) void (realtime.id satisfies string);
declare const realtime: AnyRealtimeAttribute;
if (isType(realtime, "single")) void (realtime.valueColumn satisfies string | undefined);
declare const problem: JsonApiError;
if (hasDiscriminator(problem, "code", "validation-error")) void (problem.code satisfies "validation-error");

// Builders.
void (limit(all(or(funnelStage(7))), percent(5)) satisfies BuiltRule);
void (composite("A and B", and(segment(1)), and(segment(2))) satisfies BuiltRule);
void (composite("A and B", segment(1), segment(2)) satisfies RuleGroup);
void (exclude(eq(attribute("country"), "JP")).exclude satisfies boolean | undefined);
for (const { node } of walkRule(parseRule({}).rule)) if (isType(node, "Column")) void (node.column satisfies string);
void (not(segment(7)).exclude satisfies boolean | undefined);
void (not(eq(attribute("country"), "JP")).operator.not satisfies boolean | undefined);
const codes = ["JP", "US"] as const;
declare const texts: readonly string[];
for (const condition of [not(withinPast(attribute("seen"), 3, "day")), not(today(attribute("seen")))])
  void (condition.operator.not satisfies boolean | undefined);
void [oneOf(attribute("country"), codes), oneOf(attribute("country"), texts), contains(attribute("country"), codes)];
void [countDistinct("orders", codes), count("orders", { groupBy: codes })];
void (count("orders", { where: and() }) satisfies AggregationValue);

// Untyped members, such as those of JSON, fit into groups of both kinds.
declare const untyped: any;
void (all(and(untyped), or(untyped as never), or([untyped])) satisfies BuiltRule);
void (count("orders", { where: and(untyped) }) satisfies AggregationValue);
void (all(and([segment(1), segment(2)])) satisfies BuiltRule);
void (count("orders", { where: or([eq(column("city"), "Tokyo")]) }) satisfies AggregationValue);
// @ts-expect-error a list without values
oneOf(attribute("country"), []);
// @ts-expect-error upper case
composite("1 AND 2", segment(1), segment(2));
// @ts-expect-error a group, which is negated by its conditions
not(and(segment(7)));
// @ts-expect-error conditions where a rule has groups
void (composite("1 and 2", segment(1), segment(2)) satisfies BuiltRule);
// @ts-expect-error a mixture of digits and letters
composite("1 and B", segment(1), segment(2));
// @ts-expect-error tests of columns beside conditions of profiles
and(eq(column("city"), "Tokyo"), segment(7));
// @ts-expect-error a filter of conditions of profiles
count("orders", { where: and(segment(7)) });
// @ts-expect-error a limit without a number
limit(all(), percent());
