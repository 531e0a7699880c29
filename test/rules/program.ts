/** A program of forty lines over rules, as a user would write it. */
export const program = `import {
  all, and, any, attribute, before, column, composite, count, desc, describeRule, eq, exclude, gte, hasDiscriminator, isTimeAgo, isType,
  ago, matchItems, limit, mapReferences, matchNode, not, oneOf, or, parseRule, type ReadCondition, references, withDescription, rfm,
  type BuiltRule, type RuleGroup, segment, sum, top, walkRule, withinPast, checkRule,
} from "td-cdp/rules";

const recent = and(withinPast(column("timestamp"), 30, "day"), oneOf(column("category"), ["TENTS", "BAGS"]));
const buyers = or(gte(count("orders", { where: recent }), 3), gte(sum("orders", "amount", { window: { day: 90 } }), 500));
const loyal: RuleGroup = withDescription(and(not(eq(attribute("country"), "US")), exclude(segment(9999))), "Loyal");
const rule: BuiltRule = limit(all(buyers, loyal, or(gte(rfm(7, "rfm_score"), 4))), top(1000, desc("ltv")));
const other: BuiltRule = any(composite("1 and (2 or 3)", segment(1), segment(2), before(attribute("seen"), ago(2, "week"))));
const tagged = all(and(matchItems(eq(attribute("tags"), "vip"), { atLeast: 2 })));

for (const finding of checkRule(rule, { columns: ["country", "ltv"] })) console.log(finding.pointer, finding.suggestion);

const { rule: read, unrecognized } = parseRule(JSON.parse("null"));
for (const { node, pointer } of walkRule(read)) {
  if (isType(node, "Value") && "name" in node.leftValue) console.log(pointer, node.leftValue.name);
  if (isType(node, "Value") && isType(node.operator, "Greater", "Less") && isTimeAgo(node.operator.rightValue))
    console.log(node.operator.rightValue.unit);
  if (isType(node, "Reference", "FunnelStageReference")) console.log(node.id, node.exclude);
  if (hasDiscriminator(node, "solutionType", "cltv")) console.log(node.leftValue.attribute);
}

function conditionsIn(condition: ReadCondition): number {
  return matchNode(condition, {
    And: ({ conditions }) => conditions.length,
    Or: ({ conditions }) => conditions.length,
    Value: () => 1,
    _: ({ type }) => type.length,
  });
}

const copies = new Map([["9999", "10001"]]);
const copy = mapReferences(rule, (id) => copies.get(id));
const ids: string[] = references(other).map(({ id }) => id);
console.log(describeRule(copy), ids, unrecognized.length, conditionsIn(segment(1)), tagged);
`;
