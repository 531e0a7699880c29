/** Rules as the code that builds them. */
import type { ReadRule } from "td-cdp/rules";
import type { Role } from "./code/call.ts";
import { type Doc, layOut, type Part } from "./code/layout.ts";
import { planOf, type Plan, type Survey, survey } from "./code/plan.ts";
import { isJsonObject, type JsonObject, asObject, getType } from "../../src/rules/read/json.ts";

/** How a rule becomes code. */
export interface CodeOptions {
  /**
   * False takes a builder also where it writes a key that the rule lacks, or leaves one out, that says nothing there: null,
   * false, or what is empty. The code then makes a rule that means the same; unless given, one that is the same.
   */
  exact?: boolean;
}

/** What a rule is written with, and the names that are to be imported. */
interface Writer extends Survey {
  names: Set<string>;
}

const readRule = "type ReadRule";

/** The roles of what an object holds by key, where it is written as it is; what is not here is plain JSON. */
const inner: Partial<Record<Role, Record<string, Role>>> = {
  rule: { conditions: "condition", limit: "limit" },
  condition: { conditions: "condition", leftValue: "value", limit: "limit" },
  filter: { conditions: "filter" },
  value: { filter: "filter" },
  rows: { where: "filter" },
};

/**
 * The TypeScript that makes a rule with the builders of `td-cdp/rules`, from its import to `export const rule = …;`, laid out as
 * prettier does it at 100 columns. What no builder makes stands there as it is, with a comment, so that nothing is lost.
 */
export function ruleToCode(rule: ReadRule, { exact = true }: CodeOptions = {}): string {
  const writer: Writer = { ...survey(rule, exact), names: new Set() };
  const { conditions } = asObject(rule);
  const hasGroups = Array.isArray(conditions) && conditions.every((it) => /^(And|Or|Composite)$/.test(getType(it)));
  const doc = docOf(writer, hasGroups ? "rule" : "condition", rule);
  const { open = "", parts = [], note } = typeof doc === "object" ? doc : {};
  const isBuilt = open.endsWith("(") || parts[0]?.before === "...";
  if (!isBuilt) writer.names.add(readRule);
  const code = layOut(`export const rule${isBuilt ? "" : ": ReadRule"} = `, doc, ";");
  return `${importOf(writer)}\n\n${note ? `// ${note}\n` : ""}${code}\n`;
}

function importOf({ names }: Writer): string {
  if (names.size === 1 && names.has(readRule)) return `import type { ReadRule } from "td-cdp/rules";`;
  const parts = [...names].sort().map((name) => ({ doc: () => name }));
  return layOut("import ", { open: "{", parts, close: "}" }, ` from "td-cdp/rules";`);
}

function docOf(writer: Writer, role: Role, value: unknown): Doc {
  if (!isJsonObject(value)) return textOf(role, value);
  if (Array.isArray(value)) return { open: "[", parts: value.map((it) => partOf(writer, role, it)), close: "]" };
  const plan = planOf(writer, role, value);
  return plan.calls[0] ? callDoc(writer, role, value, plan) : objectDoc(writer, role, value, plan);
}

/** Calls within each other; with keys beside them in an object of both. */
function callDoc(writer: Writer, role: Role, part: JsonObject, { calls, extra }: Plan): Doc {
  let made: Part[] = [];
  for (const [name, ...args] of calls) {
    writer.names.add(name);
    const parts = [...made, ...args.map(([role, value]) => partOf(writer, role, value))];
    const call = { open: `${name}(`, parts, close: ")" };
    made = [{ doc: () => call }];
  }
  if (!extra[0]) return made[0]!.doc();
  const keys = extra.map((key) => keyPart(writer, role, part, key));
  return { open: "{", parts: [{ before: "...", ...made[0]! }, ...keys], close: "}" };
}

/** What no type allows is for the compiler of the type that fits everywhere. */
function objectDoc(writer: Writer, role: Role, part: JsonObject, { note, isCast }: Plan): Doc {
  const parts = Object.keys(part).map((key) => keyPart(writer, role, part, key));
  return { open: "{", parts, close: isCast ? "} as never" : "}", ...(note && { note }) };
}

function keyPart(writer: Writer, role: Role, part: JsonObject, key: string): Part {
  return { before: `${keyText(key)}: `, ...partOf(writer, inner[role]?.[key] ?? "json", part[key]) };
}

function partOf(writer: Writer, role: Role, value: unknown): Part {
  let made: Doc | undefined;
  return { doc: () => (made ??= docOf(writer, role, value)) };
}

/** As a key of its own, `__proto__` needs brackets. */
function keyText(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

function textOf(role: Role, value: unknown): string {
  if (typeof value === "string")
    return role === "id" && /^(0|[1-9]\d{0,14})$/.test(value) ? value : JSON.stringify(value);
  return Object.is(value, -0) ? "-0" : String(value).replace("e+", "e");
}
