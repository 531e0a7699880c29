/** Compares two alternatives of the same type: values, bounds, rules, children and properties. */
import type { Node } from "../../openapi/document.ts";
import { splitLabel } from "../../openapi/canonical/write.ts";
import type { SchemaAlternative } from "../contract/schema-node.ts";
import { codeSpan } from "../../text/code-span.ts";
import { compareProperties } from "./properties.ts";
import type { PairWriter } from "./schema-pair.ts";

type Effect = "tightened" | "loosened" | "changed" | "none";
type Compare = (before: Node, after: Node, writer: PairWriter) => void;

/** Keywords that reject more values when they are added. The function rates a changed value. */
const rules: Record<string, (before: never, after: never) => Effect> = {
  minLength: compareLower,
  minItems: compareLower,
  minProperties: compareLower,
  minContains: compareLower,
  maxLength: compareUpper,
  maxItems: compareUpper,
  maxProperties: compareUpper,
  maxContains: compareUpper,
  multipleOf: (before: number, after: number) =>
    before % after === 0 ? "loosened" : after % before === 0 ? "tightened" : "changed",
  dependentRequired: compareDependentRequired,
  pattern: () => "changed",
  format: () => "changed",
  uniqueItems: () => "changed",
  contentEncoding: () => "changed",
  contentMediaType: () => "changed",
};

const comparisons: Record<string, Compare> = {
  enum: compareValues,
  default: compareDefaults,
  readOnly: compareVisibility,
  writeOnly: (before, after, writer) => {
    if (before["readOnly"] === after["readOnly"]) compareVisibility(before, after, writer);
  },
  minimum: (before, after, writer) => compareBounds(before, after, "lower", writer),
  maximum: (before, after, writer) => compareBounds(before, after, "upper", writer),
};

/** Keywords that other functions compare: the type, properties and children. */
const elsewhere = new Set(["type", "required", "additionalProperties", "exclusiveMinimum", "exclusiveMaximum"]);

/** Reports every difference except different types. A changed unknown keyword counts as breaking. */
export function compareKeywords(before: SchemaAlternative, after: SchemaAlternative, writer: PairWriter): void {
  const [base, revision] = [before.keywords, after.keywords];
  for (const keyword of new Set([...Object.keys(base), ...Object.keys(revision), "minimum", "maximum"])) {
    const isBound = keyword === "minimum" || keyword === "maximum";
    if (elsewhere.has(keyword) || (!isBound && isSame(base[keyword], revision[keyword]))) continue;
    const compare = Object.hasOwn(comparisons, keyword) ? comparisons[keyword] : undefined;
    if (compare) compare(base, revision, writer);
    else
      writer.report(
        kindOf(keyword, base[keyword], revision[keyword]),
        changeText(codeSpan(keyword), base[keyword], revision[keyword]),
      );
  }
  compareAdditional(before, after, writer);
  compareChildSchemas(before, after, writer);
  compareProperties(before, after, writer);
}

function kindOf(keyword: string, before: unknown, after: unknown): string {
  if (!Object.hasOwn(rules, keyword)) return "unknown-keyword-changed";
  if (before === undefined) return "schema-constraint-tightened";
  if (after === undefined) return "schema-constraint-loosened";
  return `schema-constraint-${rules[keyword]!(before as never, after as never)}`;
}

function compareLower(before: number, after: number): Effect {
  return after > before ? "tightened" : "loosened";
}

function compareUpper(before: number, after: number): Effect {
  return after < before ? "tightened" : "loosened";
}

function compareDependentRequired(before: Record<string, string[]>, after: Record<string, string[]>): Effect {
  const needs = (side: Record<string, string[]>) =>
    new Set(Object.entries(side).flatMap(([name, others]) => others.map((other) => JSON.stringify([name, other]))));
  const [left, right] = [needs(before), needs(after)];
  const isGained = [...right].some((need) => !left.has(need));
  const isLost = [...left].some((need) => !right.has(need));
  return isGained && isLost ? "changed" : isGained ? "tightened" : "loosened";
}

/** Compares a bound together with its exclusive form, because both express one limit. */
function compareBounds(before: Node, after: Node, side: "lower" | "upper", { report }: PairWriter): void {
  const [plain, exclusive] = side === "lower" ? ["minimum", "exclusiveMinimum"] : ["maximum", "exclusiveMaximum"];
  const keywordIn = (keywords: Node) => [plain!, exclusive!].find((key) => typeof keywords[key] === "number");
  const [from, to] = [keywordIn(before), keywordIn(after)];
  const none = side === "lower" ? -Infinity : Infinity;
  const limit = (keywords: Node, key: string | undefined) => (key ? (keywords[key] as number) : none);
  const [old, next] = [limit(before, from), limit(after, to)];
  if (old === next && from === to) return;
  const isTightened = old === next ? to === exclusive : (side === "lower") === next > old;
  const text =
    from === to || !from || !to
      ? changeText(codeSpan(from ?? to), from && before[from], to && after[to])
      : `The ${side} bound changes from ${codeSpan(`${from}: ${old}`)} to ${codeSpan(`${to}: ${next}`)}.`;
  report(isTightened ? "schema-constraint-tightened" : "schema-constraint-loosened", text);
}

function compareValues({ enum: base }: Node, { enum: revision }: Node, { report }: PairWriter): void {
  const [before, after] = [base, revision] as (unknown[] | undefined)[];
  if (!before) return report("enum-added", `Only these values are now allowed: ${list(after)}.`);
  if (!after) return report("enum-removed", `Values are no longer limited to ${list(before)}.`);
  const gained = without(after, before);
  const lost = without(before, after);
  if (gained.length > 0) report("enum-values-added", `Added values: ${list(gained)}.`);
  if (lost.length > 0) report("enum-values-removed", `Removed values: ${list(lost)}.`);
}

function without(values: unknown[], others: unknown[]): unknown[] {
  const texts = new Set(others.map((value) => JSON.stringify(value)));
  return values.filter((value) => !texts.has(JSON.stringify(value)));
}

function compareDefaults(before: Node, after: Node, { report, isParameter }: PairWriter): void {
  const kind = isParameter ? "parameter-default-changed" : "default-changed";
  report(kind, changeText("The default", before["default"], after["default"]));
}

function compareVisibility(before: Node, after: Node, { report }: PairWriter): void {
  const word = ({ readOnly, writeOnly }: Node) =>
    readOnly ? "read-only" : writeOnly ? "write-only" : "readable and writable";
  report("property-visibility-changed", `It changes from ${word(before)} to ${word(after)}.`);
}

function compareAdditional(before: SchemaAlternative, after: SchemaAlternative, writer: PairWriter): void {
  const path = ["additionalProperties"];
  const [wasClosed, isClosed] = [before, after].map(({ keywords }) => keywords["additionalProperties"] === false);
  if (wasClosed && isClosed) return;
  if (wasClosed) writer.report("additional-properties-opened", "Additional properties are now allowed.", path);
  else if (isClosed)
    writer.report("additional-properties-closed", "Additional properties are no longer allowed.", path);
  else writer.compareChildren(before.children.get("{}"), after.children.get("{}"), path);
}

/** Compares child schemas other than properties. A keyword with a schema rejects more values when it is added. */
function compareChildSchemas(before: SchemaAlternative, after: SchemaAlternative, writer: PairWriter): void {
  for (const label of new Set([...before.children.keys(), ...after.children.keys()])) {
    if (label.startsWith(".") || label === "{}") continue;
    const [base, revision] = [before.children.get(label), after.children.get(label)];
    const path = pathOf(label);
    const isItems = label.startsWith("[");
    const name = codeSpan(path.join(" "));
    if (isItems || (base && revision && label !== "if"))
      writer.compareChildren(base, revision, path, { isNegated: label === "not" });
    else if (!revision) writer.report("schema-constraint-loosened", `${name} was removed.`, path);
    else if (!base) writer.report("schema-constraint-tightened", `${name} was added.`, path);
    else if (base.class !== revision.class) writer.report("schema-constraint-changed", `${name} changes.`, path);
  }
}

function pathOf(label: string): string[] {
  if (label === "[]") return ["items"];
  if (label.startsWith("[")) return ["prefixItems", label.slice(1, -1)];
  return label.includes("/") ? splitLabel(label) : [label];
}

function list(values: unknown[] | undefined): string {
  return (values ?? []).map((each) => codeSpan(each)).join(", ");
}

/** Returns `maximum was added: 5`, `maximum was removed: 5`, or `maximum changes from 5 to 3`. */
function changeText(what: string, before: unknown, after: unknown): string {
  if (before === undefined) return `${what} was added: ${codeSpan(after)}.`;
  return after === undefined
    ? `${what} was removed: ${codeSpan(before)}.`
    : `${what} changes from ${codeSpan(before)} to ${codeSpan(after)}.`;
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
