/** The grammar of rules, as the API documents it and as its responses show it. */

/** The keys of nodes that have a `type`, by the key that holds the node and by type. */
export const nodeShapes = /* @__PURE__ */ parseShapeTable(`
conditions And Or Composite: conditions expr? description? limit? segmentInsightDashboardId?
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

/** The keys of objects that have no `type`, by the keys that hold the object. */
export const objectShapes = /* @__PURE__ */ parseShapeTable(`
of leftValue: name? visibility? customerGroup? aggregation? filter? source? window? attribute?
of source: name
of arrayMatching: atLeast? atMost? exactly?
of rightValue minValue maxValue from to: timestamp? last? next? unit?
of duration last next: year? quarter? month? week? day? hour? minute? second?`);

/** The kinds of value that a key may have. Default: string or number, because the API sends either for strings. */
export const valueKinds = /* @__PURE__ */ parseShapeTable(`
of not exclude reverse includeConvertedCustomers: boolean
of number minGrade maxGrade atLeast atMost exactly year quarter month week day hour minute second: number
of conditions rightValues columns groupingColumns orderColumns: list
of leftValue operator aggregation source filter window limit duration from to: object
of rightValue minValue maxValue: boolean number string object
of last next: number object
of arrayMatching: string object`);

/** The keys with an enumerated value. */
export const enumValues = /* @__PURE__ */ parseShapeTable(`
of unit: year quarter month week day hour minute second
of order: ascending descending
of solutionType: rfm cltv`);

/** Parses a table. Each row has one entry per name before the colon: `conditions And`, or the name alone after `of`. */
function parseShapeTable(text: string): Record<string, string[]> {
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
