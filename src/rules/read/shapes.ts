/** What rules are made of, as the API documents it and as it is seen in the field: a grammar on one page. */

/** The nodes that a `type` tells apart: the key under which they stand and their types, then their keys. */
export const nodes = /* @__PURE__ */ tableOf(`
conditions And Or Composite: conditions expr? description? limit?
conditions Value: leftValue operator exclude? arrayMatching? limit?
conditions Reference FunnelStageReference AbTestVariantReference: id exclude?
conditions PredictiveScoreReference: id minGrade maxGrade includeConvertedCustomers
conditions MlAttributeReference: solutionType id leftValue operator
filter And Or: conditions
filter Column: column operator arrayMatching? visibility?
operator Equal Greater GreaterEqual Less LessEqual Regexp: rightValue not?
operator In Contain StartWith EndWith: rightValues not?
operator IsNull: rightValue? not?
operator Between: minValue maxValue not?
operator TimeRange: from duration? reverse? not?
operator TimeToday: not?
operator TimeThis TimeNext: from not?
operator TimeWithinPast TimeWithinNext: unit value not?
operator TimeInBetweenNext: from to not?
aggregation Count: groupingColumns?
aggregation CountDistinct: columns
aggregation Sum Min Max Average: column groupingColumns?
aggregation First Last: column orderColumn groupingColumns?
window TimeSliding: duration
limit Count Percent: number orderColumns?
orderColumns Column: column order
orderColumns Aggregation: order`);

/** The objects that have no `type`: the keys under which they stand, then their own. */
export const objects = /* @__PURE__ */ tableOf(`
of leftValue: name? visibility? customerGroup? aggregation? filter? source? window? attribute?
of source: name
of arrayMatching: atLeast? atMost? exactly?
of rightValue minValue maxValue from to: timestamp? last? next? unit?
of duration last next: year? quarter? month? week? day? hour? minute? second?`);

/** What the value of a key may be; text or a number where nothing else is said, because the field sends either for text. */
export const kinds = /* @__PURE__ */ tableOf(`
of not exclude reverse includeConvertedCustomers: boolean
of number minGrade maxGrade atLeast atMost exactly year quarter month week day hour minute second: number
of conditions rightValues columns groupingColumns orderColumns: list
of leftValue operator aggregation source filter window limit duration from to: object
of rightValue minValue maxValue: boolean number string object
of last next: number object
of arrayMatching: string object`);

/** The keys whose value is one of a few words. */
export const words = /* @__PURE__ */ tableOf(`
of unit: year quarter month week day hour minute second
of order: ascending descending
of solutionType: rfm cltv`);

/** The rows of a table by each of the names before the colon, as `conditions And`; by the name alone after `of`. */
function tableOf(text: string): Record<string, string[]> {
  const rows = text
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [names = "", values = ""] = line.split(": ");
      const [family, ...types] = names.split(" ");
      return types.map((type) => [family === "of" ? type : `${family} ${type}`, values.split(" ")]);
    });
  return Object.fromEntries(rows);
}
