/** Rejects writes that lose data, most likely by accident. */
import { isObject } from "../errors/index.ts";
import type { Route } from "./call-types.ts";

type Body = Record<string, unknown>;

/**
 * How to find the rule in the body of each write of a segment. Lists and some reads return segments without their rule; a
 * full update with such a segment empties the rule (seen in the field). A partial update keeps what it does not name.
 */
const ruleReaders: Record<string, (body: Body) => unknown> = {
  "PUT /audiences/{audienceId}/segments/{segmentId}": ({ rule }) => rule,
  "PATCH /entities/segments/{id}": ({ attributes }) => {
    const named = isObject(attributes) && "rule" in attributes;
    return named ? attributes.rule : unchangedRule;
  },
};

const unchangedRule = { conditions: ["kept"] };

/** Throws a TypeError for a body that would empty the rule of a segment, unless the caller allows it. */
export function assertSafeWrite(name: string, route: Route, body: unknown, allowEmptyRule: boolean | undefined): void {
  if (!isObject(body) || allowEmptyRule) return;
  const read = ruleReaders[`${route.method} ${route.path}`];
  if (!read || !isEmptyRule(read(body))) return;
  throw new TypeError(
    `${name}: the body has no rule, which would empty the rule of the segment. Lists and some reads leave the rule out: ` +
      "read the segment by its id first, or pass { allowEmptyRule: true } if that is what you want.",
  );
}

function isEmptyRule(rule: unknown): boolean {
  return !isObject(rule) || !Array.isArray(rule.conditions) || rule.conditions.length === 0;
}
