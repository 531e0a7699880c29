/** Compares what two alternatives of the same type say: values, bounds, rules, items and properties. */
import type { Schema } from "../openapi/document.ts";
import { compareProperties } from "./properties.ts";
import { childLocation, type Location, type ComparisonContext } from "./context.ts";
import { ownProperty } from "../openapi/json.ts";
import { codeSpan } from "../text/code-span.ts";

type Compare = (scope: ComparisonContext, base: Schema, revision: Schema, place: Location) => void;

const lowerBounds = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"];
const upperBounds = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"];

/** Keywords that let fewer values through when they are there. */
const rules = ["pattern", "format", "multipleOf", "uniqueItems"];

const comparisons: Record<string, Compare> = {
  type: () => {},
  enum: compareValues,
  default: compareDefaults,
  readOnly: compareVisibility,
  writeOnly: compareVisibility,
  items: (scope, base, revision, place) =>
    scope.compare(scope, base.items, revision.items, childLocation(place, "items")),
  additionalProperties: compareAdditional,
  // Below, together.
  properties: () => {},
  required: () => {},
};

/** Tells every difference but that of the types; a keyword that is unknown here counts as a change for the worst. */
export function compareKeywords(scope: ComparisonContext, base: Schema, revision: Schema, place: Location): void {
  for (const keyword of new Set([...Object.keys(base), ...Object.keys(revision)])) {
    const [before, after] = [base[keyword], revision[keyword]];
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    const compare = ownProperty(comparisons, keyword);
    if (compare) compare(scope, base, revision, place);
    else
      scope.report(kindOf(keyword, before, after), place, changeText(codeSpan(keyword), before, after), base, revision);
  }
  compareProperties(scope, base, revision, place);
}

function kindOf(keyword: string, before: unknown, after: unknown): string {
  const isLower = lowerBounds.includes(keyword);
  if (isLower || upperBounds.includes(keyword)) {
    const none = isLower ? -Infinity : Infinity;
    const [from, to] = [before ?? none, after ?? none];
    if (typeof from !== "number" || typeof to !== "number") return "schema-constraint-changed";
    return isLower === to > from ? "schema-constraint-tightened" : "schema-constraint-loosened";
  }
  if (!rules.includes(keyword)) return "schema-keyword-changed";
  if (before === undefined) return "schema-constraint-tightened";
  return after === undefined ? "schema-constraint-loosened" : "schema-constraint-changed";
}

function compareValues(scope: ComparisonContext, base: Schema, revision: Schema, place: Location): void {
  const [before, after] = [base.enum, revision.enum];
  if (!before) return scope.report("enum-added", place, `Only these values are left: ${list(after)}.`, base, revision);
  if (!after)
    return scope.report("enum-removed", place, `No longer only these values: ${list(before)}.`, base, revision);
  const gained = after.filter((value) => !before.includes(value));
  const lost = before.filter((value) => !after.includes(value));
  if (gained.length > 0) scope.report("enum-values-added", place, `New values: ${list(gained)}.`, base, revision);
  if (lost.length > 0) scope.report("enum-values-removed", place, `Values gone: ${list(lost)}.`, base, revision);
}

function compareDefaults(scope: ComparisonContext, base: Schema, revision: Schema, place: Location): void {
  const kind = place.isParameter ? "parameter-default-changed" : "default-changed";
  scope.report(kind, place, changeText("The default", base.default, revision.default), base, revision);
}

function compareVisibility(scope: ComparisonContext, base: Schema, revision: Schema, place: Location): void {
  const word = ({ readOnly, writeOnly }: Schema) =>
    readOnly ? "read-only" : writeOnly ? "write-only" : "read and written";
  scope.report("property-visibility-changed", place, `It was ${word(base)}, it is ${word(revision)}.`, base, revision);
}

function compareAdditional(scope: ComparisonContext, base: Schema, revision: Schema, place: Location): void {
  const [before, after] = [base.additionalProperties, revision.additionalProperties];
  const here = childLocation(place, "additionalProperties");
  const nodes = [base, revision];
  if (before === false) scope.report("additional-properties-opened", here, "Other properties are possible.", ...nodes);
  else if (after === false) scope.report("additional-properties-closed", here, "No other properties.", ...nodes);
  else scope.compare(scope, before as Schema | undefined, after as Schema | undefined, here);
}

function list(values: unknown[] | undefined): string {
  return (values ?? []).map((each) => codeSpan(each)).join(", ");
}

function changeText(what: string, before: unknown, after: unknown): string {
  if (before === undefined) return `${what} is new: ${codeSpan(after)}.`;
  return after === undefined
    ? `${what} is gone: ${codeSpan(before)}.`
    : `${what} changes from ${codeSpan(before)} to ${codeSpan(after)}.`;
}
