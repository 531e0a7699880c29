/** Rules that are wrong in one place, which `«…»` marks: the compiler must point there. */

const group = (conditions: string) => `{ type: "And", conditions: [{ type: "And", conditions: [${conditions}] }] }`;
const value = (rest: string) => group(`{ type: "Value", ${rest} }`);
const operator = (text: string) => value(`leftValue: { name: "country" }, operator: ${text}`);
const equal = `operator: { type: "Equal", rightValue: 1 }`;
const made = (leftValue: string) => value(`leftValue: ${leftValue}, operator: { type: "Greater", rightValue: 1 }`);
const filter = (text: string) =>
  made(`{ aggregation: { type: "Count" }, source: { name: "orders" }, filter: ${text} }`);
const limit = (text: string) => `{ type: "And", conditions: [], limit: ${text} }`;
const order = (text: string) => limit(`{ type: "Count", number: 5, orderColumns: [${text}] }`);

/** The rule of the API's own example for `PUT /audiences/{audienceId}/segments/{segmentId}`. */
const example = `{ type: "Or", expr: "string",
  conditions: [{ type: "Or", description: "string", expr: "string",
    conditions: [{ type: "FunnelStageReference", id: "string", exclude: true }] }],
  limit: { type: "Count", number: 0, orderColumns: [{ type: "Column", column: "string", order: "ascending" }] } }`;

export const right = [
  example,
  "null",
  "{}",
  `{ type: "Composite", expr: "1", conditions: [{ type: "And", conditions: [] }] }`,
  group(`{ type: "And", conditions: [] }`),
  operator(`{ type: "Equal", rightValue: { timestamp: "2026-01-01" } }`),
  operator(`{ type: "TimeRange", from: { unit: "day" } }`),
  operator(`{ type: "TimeRange", from: { last: 3, unit: "day" }, duration: { day: 1 }, reverse: false }`),
  filter("null"),
  filter(`{ type: "Or", conditions: [{ type: "Column", column: "city", operator: { type: "IsNull" } }] }`),
];

/** Groups and the top. */
const groups = [
  `«"And"»`,
  "«7»",
  "«[]»",
  `{ «type»: "Nor", conditions: [] }`,
  `{ type: "And", «condition»: [] }`,
  `{ type: "And", «conditions»: {} }`,
  `{ type: "And", conditions: [«"country"»] }`,
  `{ type: "And", conditions: [{ «type»: "Value", leftValue: { name: "country" }, ${equal} }] }`,
  `{ type: "And", conditions: [{ «type»: "Reference", id: "7" }] }`,
  `«{ type: "Composite", conditions: [] }»`,
  `{ type: "Composite", conditions: [], «expr»: 7 }`,
  limit(`{ «type»: "Share", number: 5 }`),
  `{ type: "And", conditions: [], «limit»: { type: "Percent" } }`,
  limit(`{ type: "Percent", «number»: "5" }`),
  order(`{ type: "Column", column: "ltv", «order»: "up" }`),
  order(`{ «type»: "Row", column: "ltv", order: "ascending" }`),
];

const references = [
  group(`{ type: "Reference", «id»: 7 }`),
  group(`«{ type: "Reference", exclude: true }»`),
  group(`{ type: "Reference", id: "7", «excluded»: true }`),
  group(`{ type: "FunnelStageReference", id: "7", «exclude»: "yes" }`),
  group(`«{ type: "PredictiveScoreReference", id: "7", minGrade: 1, maxGrade: 2 }»`),
  group(
    `{ type: "MlAttributeReference", «solutionType»: "nba", id: "7", leftValue: { attribute: "rfm_score" }, ${equal} }`,
  ),
  group(
    `{ type: "MlAttributeReference", solutionType: "rfm", id: "7", leftValue: { «attribute»: "cltv_1m" }, ${equal} }`,
  ),
  group(
    `{ type: "MlAttributeReference", solutionType: "cltv", id: "7", leftValue: { «attribute»: "rfm_score" }, ${equal} }`,
  ),
];

const operators = [
  operator(`{ type: "Equal", «rightValues»: [1] }`),
  operator(`{ type: "Equal", «rightValue»: [1] }`),
  operator(`{ type: "Equal", rightValue: { «timestamp»: 5 } }`),
  operator(`{ type: "Greater", rightValue: { last: 5, «unit»: "days" } }`),
  operator(`{ type: "Greater", rightValue: { «last»: "5", unit: "day" } }`),
  operator(`{ type: "In", «rightValues»: "JP" }`),
  operator(`{ type: "In", rightValues: [«true»] }`),
  operator(`{ type: "Contain", rightValues: [«5»] }`),
  operator(`{ type: "Between", minValue: 1, «maxValue»: true }`),
  operator(`{ type: "TimeWithinPast", «unit»: "fortnight", value: 3 }`),
  operator(`{ type: "TimeWithinPast", unit: "day", «value»: true }`),
  operator(`{ type: "TimeThis", from: { «unit»: "era" } }`),
  operator(`{ type: "TimeRange", from: { last: 3, «unit»: "era" }, duration: { day: 1 }, reverse: false }`),
  operator(`{ type: "TimeRange", from: { last: 3, unit: "day" }, duration: { «days»: 1 }, reverse: false }`),
  operator(`{ type: "TimeRange", from: { last: 3, unit: "day" }, duration: { day: 1 }, «reverse»: "no" }`),
  operator(`{ type: "TimeInBetweenNext", from: { «last»: 3, unit: "day" }, to: { next: 3, unit: "day" } }`),
  operator(`{ type: "Equal", rightValue: 1, «not»: "yes" }`),
];

const values = [
  value(`leftValue: { «nmae»: "country" }, ${equal}`),
  value(`leftValue: { «name»: 5 }, ${equal}`),
  value(`leftValue: { name: "tags" }, ${equal}, «arrayMatching»: "some"`),
  value(`leftValue: { name: "tags" }, ${equal}, arrayMatching: { «atleast»: 2 }`),
  value(`leftValue: { name: "tags" }, ${equal}, arrayMatching: { «atLeast»: "2" }`),
  value(`leftValue: { name: "country" }, ${equal}, «exclude»: 1`),
  value(`leftValue: { name: "country" }, «operators»: { type: "Equal", rightValue: 1 }`),
];

const aggregations = [
  made(`{ aggregation: { «type»: "Median", column: "amount" }, source: { name: "orders" }, filter: null }`),
  made(`{ aggregation: { type: "Sum", «columns»: ["amount"] }, source: { name: "orders" }, filter: null }`),
  made(`{ aggregation: { type: "CountDistinct", «columns»: "amount" }, source: { name: "orders" }, filter: null }`),
  made(`{ «aggregation»: { type: "First", column: "amount" }, source: { name: "orders" }, filter: null }`),
  made(`{ aggregation: { type: "Count" }, source: { «table»: "orders" }, filter: null }`),
  made(`{ aggregation: { type: "Count" }, «source»: "orders", filter: null }`),
  made(
    `{ aggregation: { type: "Count" }, source: { name: "orders" }, filter: null, window: { type: "TimeSliding", duration: { «week»: 1 } } }`,
  ),
  filter(`{ «type»: "Not", conditions: [] }`),
  filter(`{ type: "And", conditions: [{ «type»: "Value", column: "city", operator: { type: "IsNull" } }] }`),
  filter(`{ type: "And", conditions: [{ type: "Column", «name»: "city", operator: { type: "IsNull" } }] }`),
  filter(
    `{ type: "And", conditions: [{ type: "Column", column: "city", operator: { type: "Equal", «rightValue»: null } }] }`,
  ),
];

/** Each gets one diagnostic, at the mark. */
export const wrong = [...groups, ...references, ...operators, ...values, ...aggregations];

/** The compiler cannot recognize a misspelled operator by its keys: the first diagnostic is at the mark, a second may follow. */
export const misspelt = [
  operator(`{ «type»: "Equals", rightValue: 1 }`),
  operator(`{ «type»: "Betwen", minValue: 1, maxValue: 2 }`),
];

/** Calls of builders that cannot be valid. */
export const calls = [
  `all(«eq»(attribute("country"), "JP"))`,
  `all(«and»(eq(column("city"), "Tokyo")))`,
  `composite(«"1 AND 2"», segment(7), segment(8))`,
  `oneOf(attribute("country"), «[]»)`,
  `not(«predictiveScore»(7, { minGrade: 1, maxGrade: 9, includeConvertedCustomers: false }))`,
  `not(«and»(segment(7)))`,
  `exclude(«and»(segment(7)))`,
  `exclude(«predictiveScore»(7, { minGrade: 1, maxGrade: 9, includeConvertedCustomers: false }))`,
  `matchItems(«segment»(7), "any")`,
  `matchItems(eq(attribute("tags"), "vip"), { «atleast»: 1 })`,
  `limit(«and»(segment(7)), top(10))`,
  `limit(all(), «percent»())`,
  `composite(«"1 and B"», and(segment(7)), and(segment(8)))`,
  `composite(«"(A or 2) and C"», segment(7), segment(8), segment(9))`,
  `count("orders", { «where»: and(eq(attribute("country"), "JP")) })`,
  `between(attribute("age"), 1, «at»("2026-01-01"))`,
  `eq(attribute("country"), «["JP"]»)`,
  `eq(attribute("seen"), «ago»(1, "day"))`,
  `eq(«"country"», "JP")`,
  `oneOf(attribute("country"), «"JP"»)`,
  `contains(attribute("country"), «5»)`,
  `withinPast(attribute("seen"), 30, «"days"»)`,
  `«timeRange»(attribute("seen"), ago(3, "month"))`,
  `rfm(7, «"cltv_1m"»)`,
];
