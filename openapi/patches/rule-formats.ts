import { type Patch, schema } from "../../scripts/pull/patch.ts";

const rule = { $ref: schema("partial_v5_rule.yaml-v5IonRule") };

export const ruleFormats: Patch = {
  name: "rule-formats",
  why:
    "The rule of a segment is published in one of two formats. The older format has no operators and no IDs and " +
    "accepts almost anything, so the union gives no information.",
  where: "the rule of a segment in REST format",
  apply(edit) {
    const both = { anyOf: [{ $ref: schema("SegmentRule") }, rule] };
    edit.replace(schema("Segment", "properties", "rule"), both, rule);
  },
};
