import { type Patch, schema } from "../../scripts/pull/patch.ts";

const rule = { $ref: schema("partial_v5_rule.yaml-v5IonRule") };

export const ruleDialects: Patch = {
  name: "rule-dialects",
  why: "A segment's rule is published as one of two dialects; the older one has no operators and no ids and accepts next to anything, so the union tells nothing.",
  where: "the rule of a segment in the REST dialect",
  apply(edit) {
    const both = { anyOf: [{ $ref: schema("SegmentRule") }, rule] };
    edit.replace(schema("Segment", "properties", "rule"), both, rule);
  },
};
