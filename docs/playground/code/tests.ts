/** The calls that make tests of values, and the values that are tested. */
import { isJsonObject, type JsonObject, asObject, ownProperty, getType } from "../../../src/rules/read/json.ts";
import { type Argument, type Call, type Guess, json } from "./call.ts";

/** By the `type` of an operator: the builder, and what it takes beside the subject. */
const tests: Record<string, (operator: JsonObject) => Call> = {
  Equal: ({ rightValue }) => ["eq", operand(rightValue)],
  In: ({ rightValues }) => ["oneOf", json(rightValues)],
  IsNull: () => ["isNull"],
  Greater: ({ rightValue }) => [isJsonObject(rightValue) ? "after" : "gt", operand(rightValue)],
  GreaterEqual: ({ rightValue }) => ["gte", operand(rightValue)],
  Less: ({ rightValue }) => [isJsonObject(rightValue) ? "before" : "lt", operand(rightValue)],
  LessEqual: ({ rightValue }) => ["lte", operand(rightValue)],
  Between: ({ minValue, maxValue }) => ["between", operand(minValue), operand(maxValue)],
  Contain: ({ rightValues }) => ["contains", oneOrAll(rightValues)],
  StartWith: ({ rightValues }) => ["startsWith", oneOrAll(rightValues)],
  EndWith: ({ rightValues }) => ["endsWith", oneOrAll(rightValues)],
  Regexp: ({ rightValue }) => ["matches", json(rightValue)],
  TimeRange: ({ from, duration, reverse }) =>
    duration === undefined
      ? ["timeRange", unitOf(from)]
      : ["timeRange", operand(from), json(duration), ...(reverse ? [json(reverse)] : [])],
  TimeToday: () => ["today"],
  TimeThis: ({ from }) => ["inThis", unitOf(from)],
  TimeNext: ({ from }) => ["inNext", unitOf(from)],
  TimeWithinPast: ({ value, unit }) => ["withinPast", json(value), json(unit)],
  TimeWithinNext: ({ value, unit }) => ["withinNext", json(value), json(unit)],
  TimeInBetweenNext: ({ from, to }) => ["betweenNext", operand(from), operand(to)],
};

const aggregations = /^(Count|CountDistinct|Sum|Min|Max|Average|First|Last)$/;

/** The test of a value of a profile, of a column of a behavior, or of a result of a model. */
export const testCall: Guess = ({ operator, ...node }) => {
  const [name, ...args] = ownProperty(tests, getType(operator))?.(asObject(operator)) ?? [];
  const { type, leftValue } = node;
  if (!name || (type === "Value" && (!isJsonObject(leftValue) || "type" in leftValue))) return undefined;
  return [name, type === "Value" ? ["value", leftValue] : ["subject", withoutMatching(node)], ...args];
};

/** An attribute, or a value made from the rows of a behavior. */
export const valueCall: Guess = ({ name, customerGroup, visibility, aggregation, source, filter, window }) => {
  const { columns, column, orderColumn, groupingColumns } = asObject(aggregation);
  const type = getType(aggregation);
  if (!aggregations.test(type)) {
    const isShort = customerGroup === undefined && visibility !== undefined;
    if (isShort) return undefined;
    return customerGroup === undefined
      ? ["attribute", json(name)]
      : ["groupAttribute", json(customerGroup), json(name)];
  }
  const named = [columns, column, orderColumn].filter((it) => it !== undefined);
  const rows = { where: filter, window: asObject(window).duration, groupBy: groupingColumns };
  const told = Object.entries(rows).filter(([, it]) => (Array.isArray(it) ? it[0] !== undefined : it));
  const args: Argument[] = told[0] ? [["rows", Object.fromEntries(told)]] : [];
  return [lowerFirst(type), json(asObject(source).name), ...named.map(json), ...args];
};

/** A column of a behavior, or a result of a model. */
export const subjectCall: Guess = ({ type, column, solutionType, id, leftValue }) => {
  if (type === "Column") return ["column", json(column)];
  if (solutionType !== "rfm" && solutionType !== "cltv") return undefined;
  return [solutionType, ["id", id], json(asObject(leftValue).attribute)];
};

/** A point in time, or a distance from now. */
export const timeCall: Guess = ({ timestamp, last, next, unit }) => {
  if (typeof timestamp === "string") return ["at", json(timestamp)];
  return last === undefined ? ["ahead", json(next), json(unit)] : ["ago", json(last), json(unit)];
};

function operand(value: unknown): Argument {
  return [isJsonObject(value) ? "time" : "json", value];
}

function unitOf(from: unknown): Argument {
  return json(asObject(from).unit);
}

/** One text stands for a list of it. */
function oneOrAll(texts: unknown): Argument {
  return json(Array.isArray(texts) && texts.length === 1 && typeof texts[0] === "string" ? texts[0] : texts);
}

/** How many items must pass is for a change to tell. */
function withoutMatching({ arrayMatching, ...node }: JsonObject): JsonObject {
  return arrayMatching === undefined ? node : { ...node, arrayMatching: arrayMatching && null };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
