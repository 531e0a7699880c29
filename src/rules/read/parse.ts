/** Parses rules as the API sends them, and finds what this version does not know. */
import { RuleError } from "../error.ts";
import { toCurrentDialect } from "./dialects.ts";
import type { ReadRule, Rule } from "../types.ts";
import type { RuleDiagnostic } from "./diagnostics.ts";
import { valueKinds, nodeShapes, objectShapes, enumValues } from "./shapes.ts";
import { mapRule, type NodePath, walkRule } from "./walk.ts";
import { getType, isJsonObject, isPlainObject, type JsonObject, ownProperty, shorten, toShortJson } from "./json.ts";

/** The result of parsing a rule. */
export interface ParsedRule {
  /**
   * The rule in one form for both dialects of the API: conditions of the older dialect have `type: "Value"`, and the ids of
   * references are strings. Everything else is the JSON that was parsed. It has the type that calls take. Nodes that this
   * version does not know are in it too, as `unrecognized` reports; `walkRule` and the type guards take these into account.
   */
  rule: Rule;
  /** Unknown types, keys and values, each with its pointer. If empty, the rule has the type that it claims. */
  unrecognized: RuleDiagnostic[];
  /** Returns the JSON that was parsed, unchanged, or `rule` after it was changed or replaced. */
  toJSON(): unknown;
}

const objectListKeys = new Set(["conditions", "orderColumns"]);

/**
 * Parses a rule of either dialect of the API: null, `{}`, flat or of any depth, with or without the optional keys.
 *
 * @returns The rule in one form for both dialects, and what this version does not know in it.
 * @throws RuleError for a value that is not an object, a condition outside of a group, `conditions` that are not an array,
 *   and what `walkRule` refuses.
 * @example
 * const { data } = await cdp.segments.get({ id: 701 });
 * const { rule, unrecognized } = parseRule(data.attributes.rule);
 * console.log(describeRule(rule), unrecognized.length);
 */
export function parseRule(json: unknown): ParsedRule {
  assertRule(json);
  const read = () => mapRule(json, toCurrentDialect) as Rule;
  const rule = read();
  const parsed: ParsedRule = { rule, unrecognized: findUnrecognized(rule), toJSON };
  return parsed;

  function toJSON(): unknown {
    const isSame = parsed.rule === rule && (rule === json || JSON.stringify(read()) === JSON.stringify(rule));
    return isSame ? json : parsed.rule;
  }
}

/** Finds the parts of a rule that the types of this module do not describe. */
export function findUnrecognized(rule: ReadRule): RuleDiagnostic[] {
  return [...walkRule(rule)].flatMap(findUnrecognizedInNode);
}

/** Finds them in one node, without its children. */
export function findUnrecognizedInNode({ node, pointer, behavior }: NodePath): RuleDiagnostic[] {
  const diagnostics: RuleDiagnostic[] = [];
  checkShape(diagnostics, node as JsonObject, pointer, behavior === undefined ? "conditions" : "filter");
  return diagnostics;
}

function assertRule(json: unknown): asserts json is ReadRule {
  const reason = json !== null && explainInvalidRule(json);
  if (reason) throw new RuleError(`Not a rule: ${reason}.`);
}

function explainInvalidRule(json: unknown): string | false {
  if (json === undefined) return "it is undefined. Lists omit rules: read the segment by its id";
  if (!isJsonObject(json) || Array.isArray(json)) return `${shorten(toShortJson(json))} is not an object`;
  const { type, conditions } = json;
  if (!Object.keys(json)[0] || Array.isArray(conditions)) return false;
  if (conditions !== undefined) return "its conditions are not an array";
  return `it has no conditions${typeof type === "string" ? `. Put the ${shorten(type)} condition into a group` : ""}`;
}

/** Compares a node and its values with their shapes. Child nodes are checked separately. */
function checkShape(diagnostics: RuleDiagnostic[], node: JsonObject, pointer: string, shapeName: string): void {
  const report = (code: string, place: string, problem: string, value: unknown) =>
    diagnostics.push({ code, pointer: pointer + place, message: `${problem}: ${shorten(toShortJson(value))}` });
  const shape = ownProperty(objectShapes, shapeName) ?? ownProperty(nodeShapes, `${shapeName} ${getType(node)}`);
  if (!shape) return void report("UNKNOWN_TYPE", "", "Unknown type", node.type);
  for (const key of shape)
    if (!/\?/.test(key) && (node[key] ?? null) === null) report("MISSING_KEY", "", "Missing key", key);
  for (const [key, value] of Object.entries(node)) {
    const place = `/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
    const isKnownKey = shape.includes(key) || shape.includes(`${key}?`);
    if (isKnownKey && !isKnownValue(key, value)) report("UNKNOWN_VALUE", place, "Unknown value", value);
    else if (isKnownKey) checkNestedShape(diagnostics, value, pointer + place, key);
    else if (key !== "type" || ownProperty(objectShapes, shapeName)) report("UNKNOWN_KEY", place, "Unknown key", key);
  }
}

function checkNestedShape(diagnostics: RuleDiagnostic[], value: unknown, pointer: string, key: string): void {
  if (!Array.isArray(value)) {
    if (isJsonObject(value) && key !== "filter") checkShape(diagnostics, value, pointer, key);
  } else if (key === "orderColumns")
    for (const [index, item] of value.entries())
      checkShape(diagnostics, item as JsonObject, `${pointer}/${index}`, key);
}

/** Null counts as missing. Arrays of conditions and orders contain objects, and other arrays none. */
function isKnownValue(key: string, value: unknown): boolean {
  if (value === null) return true;
  const items = objectListKeys.has(key);
  if (Array.isArray(value) && value.some((item) => (items ? !isPlainObject(item) : isJsonObject(item)))) return false;
  const kind = Array.isArray(value) ? "list" : typeof value;
  return (
    ownProperty(enumValues, key)?.includes(value as string) ??
    (ownProperty(valueKinds, key) ?? ["string", "number"]).includes(kind)
  );
}
