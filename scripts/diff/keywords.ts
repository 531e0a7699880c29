/** Compares what two alternatives of the same type say: values, bounds, rules, items and properties. */
import type { Schema } from "../openapi/document.ts";
import { compareProperties } from "./properties.ts";
import { below, type Place, type Scope } from "./context.ts";
import { code, own } from "./code-span.ts";

type Compare = (scope: Scope, base: Schema, revision: Schema, place: Place) => void;

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
  items: (scope, base, revision, place) => scope.compare(scope, base.items, revision.items, below(place, "items")),
  additionalProperties: compareAdditional,
  // Below, together.
  properties: () => {},
  required: () => {},
};

/** Tells every difference but that of the types; a keyword that is unknown here counts as a change for the worst. */
export function compareKeywords(scope: Scope, base: Schema, revision: Schema, place: Place): void {
  for (const keyword of new Set([...Object.keys(base), ...Object.keys(revision)])) {
    const [before, after] = [base[keyword], revision[keyword]];
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    const compare = own(comparisons, keyword);
    if (compare) compare(scope, base, revision, place);
    else scope.tell(kindOf(keyword, before, after), place, changeText(code(keyword), before, after), base, revision);
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

function compareValues(scope: Scope, base: Schema, revision: Schema, place: Place): void {
  const [before, after] = [base.enum, revision.enum];
  if (!before) return scope.tell("enum-added", place, `Only these values are left: ${list(after)}.`, base, revision);
  if (!after) return scope.tell("enum-removed", place, `No longer only these values: ${list(before)}.`, base, revision);
  const gained = after.filter((value) => !before.includes(value));
  const lost = before.filter((value) => !after.includes(value));
  if (gained.length > 0) scope.tell("enum-values-added", place, `New values: ${list(gained)}.`, base, revision);
  if (lost.length > 0) scope.tell("enum-values-removed", place, `Values gone: ${list(lost)}.`, base, revision);
}

function compareDefaults(scope: Scope, base: Schema, revision: Schema, place: Place): void {
  const kind = place.isParameter ? "parameter-default-changed" : "default-changed";
  scope.tell(kind, place, changeText("The default", base.default, revision.default), base, revision);
}

function compareVisibility(scope: Scope, base: Schema, revision: Schema, place: Place): void {
  const word = ({ readOnly, writeOnly }: Schema) =>
    readOnly ? "read-only" : writeOnly ? "write-only" : "read and written";
  scope.tell("property-visibility-changed", place, `It was ${word(base)}, it is ${word(revision)}.`, base, revision);
}

function compareAdditional(scope: Scope, base: Schema, revision: Schema, place: Place): void {
  const [before, after] = [base.additionalProperties, revision.additionalProperties];
  const here = below(place, "additionalProperties");
  const nodes = [base, revision];
  if (before === false) scope.tell("additional-properties-opened", here, "Other properties are possible.", ...nodes);
  else if (after === false) scope.tell("additional-properties-closed", here, "No other properties.", ...nodes);
  else scope.compare(scope, before as Schema | undefined, after as Schema | undefined, here);
}

function list(values: unknown[] | undefined): string {
  return (values ?? []).map((each) => code(each)).join(", ");
}

function changeText(what: string, before: unknown, after: unknown): string {
  if (before === undefined) return `${what} is new: ${code(after)}.`;
  return after === undefined
    ? `${what} is gone: ${code(before)}.`
    : `${what} changes from ${code(before)} to ${code(after)}.`;
}
