/** The calls that make groups, references and limits, and those that change what was made. */
import { isJsonObject, type JsonObject, asObject, ownProperty, getType } from "../../../src/rules/read/json.ts";
import { type Argument, type Call, type Guess, json, type Role } from "./call.ts";
import { subjectCall, testCall, timeCall, valueCall } from "./tests.ts";

/** More arguments than this no engine is sure to take. */
const mostArguments = 60_000;

const ids: Record<string, string> = {
  Reference: "segment",
  FunnelStageReference: "funnelStage",
  AbTestVariantReference: "variant",
};

const guesses: Partial<Record<Role, Guess>> = {
  rule: (part) => groupCall(part, "condition", ["all", "any"]),
  condition: (part) => groupCall(part, "condition", ["and", "or"]) ?? referenceCall(part) ?? testCall(part),
  filter: (part) => groupCall(part, "filter", ["and", "or"]) ?? testCall(part),
  value: valueCall,
  subject: subjectCall,
  time: timeCall,
  limit: ({ type, number, orderColumns }) => {
    const orders = Array.isArray(orderColumns) ? orderColumns : [];
    return [type === "Percent" ? "percent" : "top", json(number), ...orders.map((it): Argument => ["order", it])];
  },
  order: ({ order, column }) => [
    order === "ascending" ? "asc" : "desc",
    ...(column === undefined ? [] : [json(column)]),
  ],
};

/** Changes to what a builder makes, by the roles and types that take them; the innermost first. */
const changes: [takers: RegExp, guess: Guess][] = [
  [/ (Value|Column)$/, ({ arrayMatching }) => (arrayMatching ? ["matchItems", json(arrayMatching)] : undefined)],
  [/ (Value|Column|MlAttributeReference)$/, ({ operator }) => (asObject(operator).not === true ? ["not"] : undefined)],
  [
    / (Value|Reference|FunnelStageReference|AbTestVariantReference)$/,
    ({ exclude }) => (exclude === true ? ["exclude"] : undefined),
  ],
  [
    /^condition (And|Or|Composite)$/,
    ({ description }) =>
      description && typeof description === "string" ? ["withDescription", json(description)] : undefined,
  ],
  [/^(rule |condition Value)/, ({ limit }) => (isJsonObject(limit) ? ["limit", ["limit", limit]] : undefined)],
];

/** The builder for a part of a rule, and the changes to what it makes; nothing where none comes near. */
export function callsOf(role: Role, part: JsonObject): Call[] {
  const call = guesses[role]?.(part);
  const taker = `${role} ${getType(part)}`;
  const guessed = changes.map(([takers, guess]) => (takers.test(taker) ? guess(part) : undefined));
  return call ? [call, ...guessed.filter((change) => change !== undefined)] : [];
}

function groupCall({ type, expr, conditions }: JsonObject, role: Role, [and, or]: [string, string]): Call | undefined {
  if (!Array.isArray(conditions) || conditions.length > mostArguments) return undefined;
  const members = conditions.map((it): Argument => [role, it]);
  if (type === "Composite") return isMixed(expr) ? undefined : ["composite", json(expr), ...members];
  return [type === "Or" ? or : and, ...members];
}

function referenceCall(part: JsonObject): Call | undefined {
  const { type, id, minGrade, maxGrade, includeConvertedCustomers } = part;
  const grades = json({ minGrade, maxGrade, includeConvertedCustomers });
  if (type === "PredictiveScoreReference") return ["predictiveScore", ["id", id], grades];
  const name = ownProperty(ids, getType(part));
  return name === undefined ? undefined : [name, ["id", id]];
}

/** Digits among capital letters, which the type of an expression refuses. */
function isMixed(expr: unknown): boolean {
  return typeof expr !== "string" || (/\d/.test(expr) && expr !== expr.toLowerCase());
}
