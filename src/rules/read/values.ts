/** Checks single values in a rule for obvious errors. */
import { isDate } from "./dates.ts";
import type { ReportDiagnostic } from "./diagnostics.ts";
import { asObject, getType, isJsonObject, type JsonObject, shorten, toShortJson } from "./json.ts";
import { isPattern } from "./patterns.ts";

/** A check of the values of some keys: in which objects, for what, and what to report. */
interface ValueCheck {
  keys: RegExp;
  isWrong: (value: unknown, holder: JsonObject) => boolean;
  code: string;
  message: string;
  suggestion: string;
}

const checks: ValueCheck[] = [
  {
    keys: /./,
    isWrong: (value) => typeof value === "number" && !Number.isFinite(value),
    code: "NOT_A_NUMBER",
    message: "JSON cannot hold this number",
    suggestion: "Use a finite number",
  },
  {
    keys: /^id$/,
    isWrong: isBlank,
    code: "EMPTY_ID",
    message: "The id is empty",
    suggestion: "Use the id of a segment, or remove the condition",
  },
  {
    keys: /^(name|column|columns|orderColumn|groupingColumns|customerGroup|attribute)$/,
    isWrong: isBlank,
    code: "EMPTY_NAME",
    message: "The name is empty",
    suggestion: "Use the name of a column, a behavior or a group",
  },
  {
    keys: /^(last|next|value|year|quarter|month|week|day|hour|minute|second)$/,
    isWrong: (value) => Number(value) < 0,
    code: "NEGATIVE_DURATION",
    message: "The duration is negative",
    suggestion: "Use a number of at least 0",
  },
  {
    keys: /^timestamp$/,
    isWrong: (value) => typeof value === "string" && !isDate(value) && !/^\d+$/.test(value),
    code: "INVALID_DATE",
    message: "The date does not exist",
    suggestion: 'Write it as "2026-01-31" or "2026-01-31T09:00:00Z"',
  },
  {
    keys: /^rightValue$/,
    isWrong: (value, holder) => getType(holder) === "Regexp" && typeof value === "string" && !isPattern(value),
    code: "INVALID_PATTERN",
    message: "The regular expression is not valid",
    suggestion: "Close its brackets, and escape literal ones",
  },
];

/** Reports the values of a node that are obviously wrong. Child nodes are checked separately. */
export function checkValues(report: ReportDiagnostic, node: JsonObject): void {
  const stack: [key: string, value: unknown, pointer: string, holder: JsonObject][] = [["", node, "", {}]];
  const seen = new Set<unknown>();
  for (let entry; (entry = stack.pop());) {
    const [key, value, pointer, holder] = entry;
    const check = isJsonObject(value) ? undefined : checks.find((it) => it.keys.test(key) && it.isWrong(value, holder));
    if (check) report(check.code, pointer, `${check.message}: ${formatValue(value)}`, check.suggestion);
    if (!isJsonObject(value) || seen.has(value)) continue;
    seen.add(value);
    const inner = Object.entries(value).filter(([key]) => key !== "conditions" && key !== "filter");
    for (const [innerKey, item] of inner.reverse()) {
      const place = `${pointer}/${innerKey.replace(/~/g, "~0").replace(/\//g, "~1")}`;
      stack.push([Array.isArray(value) ? key : innerKey, item, place, asObject(value)]);
    }
  }
}

function formatValue(value: unknown): string {
  return typeof value === "number" ? `${value}` : shorten(toShortJson(value));
}

function isBlank(value: unknown): boolean {
  return typeof value === "string" && !/\S/.test(value);
}
