/** Calls of builders as data. */
import * as rules from "td-cdp/rules";
import type { JsonObject } from "../../../src/rules/read/json.ts";

/** What a part of a rule is there for, which decides the builders that may make it. */
export type Role =
  "rule" | "condition" | "filter" | "value" | "subject" | "time" | "rows" | "limit" | "order" | "id" | "json";

/** An argument: what it is there for, and its JSON. */
export type Argument = [role: Role, json: unknown];

/** A builder with its arguments; a change to a condition has the condition for its first, which is left out here. */
export type Call = [name: string, ...Argument[]];

/** Guesses the call that made a part of a rule; whether it did, its caller finds out by making it. */
export type Guess = (json: JsonObject) => Call | undefined;

export const json = (value: unknown): Argument => ["json", value];

/**
 * What a chain of calls makes, in which each changes what the one before has made. Undefined where a builder refuses an
 * argument.
 */
export function make(calls: readonly Call[]): unknown {
  let made: unknown[] = [];
  try {
    for (const [name, ...args] of calls) made = [builders[name]!(...made, ...args.map(([, value]) => value))];
  } catch (error) {
    if (error instanceof rules.RuleError) return undefined;
    throw error;
  }
  return made[0];
}

/** The seam at which the types of builders are left, because these calls come from data. */
const builders = rules as unknown as Record<string, (...args: unknown[]) => unknown>;
