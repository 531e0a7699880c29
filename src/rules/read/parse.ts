/** Rules as the field sends them: taken as they are, and what is not known of them is told. */
import type { ReadRule, RuleNode } from "../types.ts";
import type { RuleDiagnostic } from "./diagnostics.ts";
import { kinds, nodes, objects, words } from "./shapes.ts";
import { mapRule, type NodePath, walkRule } from "./walk.ts";
import { toShortJson, isJsonObject, ownProperty, getType } from "./phrases.ts";

/** Thrown for a value that is no rule; the message says why. */
export class RuleError extends TypeError {
  override readonly name = "RuleError";
}

/** A rule that was read. */
export interface ParsedRule {
  /**
   * The rule in one form for both dialects of the API: the very JSON, but for conditions of the older dialect that lack
   * `type: "Value"`, which is filled in, and ids of references that are numbers, which become text.
   */
  rule: ReadRule;
  /** What this version does not know: types, keys and kinds of values, each with its place. Empty when the types hold. */
  unrecognized: RuleDiagnostic[];
  /** The JSON that was read, key for key. */
  toJSON(): unknown;
}

type Fields = Record<string, unknown>;

const listsOfObjects = new Set(["conditions", "orderColumns"]);

/**
 * Reads a rule of either dialect: null, `{}`, flat or of any depth, with and without the optional keys.
 * @throws RuleError for what is no rule: no object, a bare condition, `conditions` that are no list.
 */
export function parseRule(json: unknown): ParsedRule {
  assertRule(json);
  const rule = mapRule(json, normalizeNode);
  return { rule, unrecognized: findUnrecognized(rule), toJSON: () => json };
}

/** What a rule holds that no type of this module describes. */
export function findUnrecognized(rule: ReadRule): RuleDiagnostic[] {
  return [...walkRule(rule)].flatMap(findUnrecognizedInNode);
}

/** The same of one node, without the nodes in it. */
export function findUnrecognizedInNode({ node, pointer, behavior }: NodePath): RuleDiagnostic[] {
  const findings: RuleDiagnostic[] = [];
  checkShape(findings, node as Fields, pointer, behavior === undefined ? "conditions" : "filter");
  return findings;
}

function assertRule(json: unknown): asserts json is ReadRule {
  const reason = json !== null && explainInvalidRule(json);
  if (reason) throw new RuleError(`No rule: ${reason}.`);
}

function explainInvalidRule(json: unknown): string | false {
  if (json === undefined) return "undefined, as lists leave it out: read the segment by its id";
  if (!isJsonObject(json) || Array.isArray(json)) return `${toShortJson(json)} is no object`;
  const { type, conditions } = json;
  if (!Object.keys(json)[0] || Array.isArray(conditions)) return false;
  if (conditions !== undefined) return "its conditions are no list";
  return `it has no conditions${typeof type === "string" ? `, a bare ${type}: put it into a group` : ""}`;
}

function normalizeNode(node: RuleNode): RuleNode {
  const { type, leftValue, id } = node as Fields;
  if (type === undefined && leftValue) return { ...node, type: "Value" } as RuleNode;
  const isReference = getType(node).endsWith("Reference");
  return isReference && typeof id === "number" ? ({ ...node, id: `${id}` } as RuleNode) : node;
}

/** Compares a node with its shape, and what it holds with theirs; nodes within nodes are visited by themselves. */
function checkShape(findings: RuleDiagnostic[], node: Fields, pointer: string, family: string): void {
  const report = (code: string, place: string, value: unknown, what: string) =>
    findings.push({ code, pointer: pointer + place, message: `${toShortJson(value)} is ${what}` });
  const shape = ownProperty(objects, family) ?? ownProperty(nodes, `${family} ${getType(node)}`);
  if (!shape) return void report("UNKNOWN_TYPE", "", node.type, "no known type");
  for (const key of shape)
    if (!/\?/.test(key) && (node[key] ?? null) === null) report("MISSING_KEY", "", key, "missing");
  for (const [key, value] of Object.entries(node)) {
    const place = `/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
    const known = shape.includes(key) || shape.includes(`${key}?`);
    if (known && !isKnownValue(key, value)) report("UNKNOWN_VALUE", place, value, "no known value");
    else if (known) checkNestedShape(findings, value, pointer + place, key);
    else if (key !== "type" || ownProperty(objects, family)) report("UNKNOWN_KEY", place, key, "no known key");
  }
}

function checkNestedShape(findings: RuleDiagnostic[], value: unknown, pointer: string, key: string): void {
  if (!Array.isArray(value)) {
    if (isJsonObject(value) && key !== "filter") checkShape(findings, value, pointer, key);
  } else if (key === "orderColumns")
    for (const [index, item] of value.entries()) checkShape(findings, item as Fields, `${pointer}/${index}`, key);
}

/** Null counts as missing. A list of conditions or orders has objects, any other has none. */
function isKnownValue(key: string, value: unknown): boolean {
  if (value === null) return true;
  const items = listsOfObjects.has(key);
  if (Array.isArray(value) && value.some((item) => isJsonObject(item) !== items)) return false;
  const kind = Array.isArray(value) ? "list" : typeof value;
  return ownProperty(words, key)?.includes(value as string) ?? (ownProperty(kinds, key) ?? ["string", "number"]).includes(kind);
}
