/** Random rules, damaged ones, and random JSON that looks like one. */
import fc from "fast-check";
import type { ReadRule } from "../../src/rules.ts";
import { valuesOf } from "./description.ts";

const weighed = [["RootRule", 9] as const, ["EmptyRule", 1] as const];
/** Rules that the description allows. */
export const rules = fc.oneof(
  ...weighed.map(([name, weight]) => ({ arbitrary: valuesOf(name) as fc.Arbitrary<ReadRule>, weight })),
);

/** The keys and values of rules in any place, so that random JSON resembles a rule. */
const words = fc.constantFrom(
  ...["And", "Or", "Composite", "Value", "Column", "Reference", "Equal", "TimeRange", "Count", "toString", "__proto__"],
);
const keys = fc.constantFrom(
  ...["type", "conditions", "leftValue", "operator", "rightValue", "rightValues", "filter", "id", "expr", "limit"],
  ...[
    "source",
    "name",
    "aggregation",
    "columns",
    "arrayMatching",
    "number",
    "orderColumns",
    "from",
    "duration",
    "a/~b",
  ],
  ...["toString", "value", "unit", "column", "minGrade", "maxGrade", "description", "exclude"],
);
/** Random JSON with such keys and values. */
export const { json } = fc.letrec((tie) => ({
  json: fc.oneof({ maxDepth: 6 }, words, fc.jsonValue(), fc.array(tie("json"), { maxLength: 4 }), tie("object")),
  object: fc.dictionary(keys, tie("json"), { maxKeys: 6 }),
}));

/** A rule with random JSON in place of something in it. */
export const damaged = fc.tuple(rules, fc.nat(), json).map(([rule, place, value]) => {
  const spots: [object, string][] = [];
  JSON.stringify(rule, function (this: object, key, inner: unknown) {
    if (key) spots.push([this, key]);
    return inner;
  });
  const copy = structuredClone(rule);
  const count = spots.length;
  return count ? replaceNth(copy, place % count, value) : value;
});

function replaceNth(root: unknown, place: number, value: unknown): unknown {
  let count = 0;
  const visit = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null) return node;
    for (const [key, inner] of Object.entries(node))
      Object.assign(node, { [key]: count++ === place ? value : visit(inner) });
    return node;
  };
  return visit(root);
}
