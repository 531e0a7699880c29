/** How each part of a rule is to be written: by builders, or as it is. */
import { type ReadRule, walkRule } from "td-cdp/rules";
import { findUnrecognizedInNode } from "../../../src/rules/read/parse.ts";
import { type JsonObject, getType } from "../../../src/rules/read/json.ts";
import { type Call, make, type Role } from "./call.ts";
import { compare } from "./compare.ts";
import { callsOf } from "./conditions.ts";

/** What is known of a rule before any of it is written. */
export interface Survey {
  isExact: boolean;
  /** Nodes with something that this version does not know, and whether it is more than keys. */
  unknown: Map<unknown, boolean>;
  /** Groups of filters that the compiler takes for such, because a test of a column is in them. */
  filters: Set<unknown>;
}

export interface Plan {
  /** The builder and the changes to what it makes; empty where the part stands as it is. */
  calls: Call[];
  /** Keys to put beside what the calls make. */
  extra: string[];
  /** Why a condition stands as it is. */
  note?: string;
  /** Whether no type allows the part as it is. */
  isCast?: boolean;
}

export function survey(rule: ReadRule, isExact: boolean): Survey {
  const unknown: Survey["unknown"] = new Map();
  const filters: Survey["filters"] = new Set();
  for (const visit of [...walkRule(rule)].reverse()) {
    const { node, behavior, parent } = visit;
    const findings = findUnrecognizedInNode(visit);
    const isColumn = behavior !== undefined && getType(node) === "Column";
    if (findings[0])
      unknown.set(
        node,
        findings.some(({ code }) => code !== "UNKNOWN_KEY"),
      );
    if (parent && !unknown.get(node) && (isColumn || filters.has(node))) filters.add(parent.node);
  }
  return { isExact, unknown, filters };
}

/** Guesses the calls, makes the part by them, and takes them when it is the same. */
export function planOf({ isExact, unknown, filters }: Survey, role: Role, part: JsonObject): Plan {
  const isVague = role === "filter" && "conditions" in part && !filters.has(part);
  const calls = isVague || unknown.get(part) ? [] : callsOf(role, part);
  const isStrict = isExact || unknown.has(part);
  const { missing, extra, isOther } = calls[0] ? compare(make(calls), part, isStrict) : nothing;
  if (calls[0] && !isOther && !missing[0]) return { calls, extra };
  const reason = missing[0] ? `without ${missing.join(", ")}` : "as no builder makes it";
  const note = unknown.has(part) ? "not known to this version of td-cdp" : reason;
  const isCondition = role === "condition" || (role === "filter" && !("conditions" in part));
  const isCast = unknown.has(part) || (getType(part) === "Composite" && part.expr === undefined);
  return { calls: [], extra: [], isCast, ...(isCondition && Object.keys(part)[0] && { note }) };
}

const nothing = { missing: [] as string[], extra: [] as string[], isOther: true };
