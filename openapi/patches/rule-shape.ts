import { at } from "../../scripts/openapi/document.ts";
import type { Editor } from "../../scripts/pull/editor.ts";
import { type Patch, schema } from "../../scripts/pull/patch.ts";

const v5 = "partial_v5_rule.yaml-v5IonRule";
const ref = (name: string) => ({ $ref: schema(`${v5}-${name}`) });
const listOf = (...names: string[]) => ({ type: "array", items: { anyOf: names.map(ref) } });
const orNull = (node: object) => ({ anyOf: [node, { type: "null" }] });

/** The items of a group. Existing rules nest groups to any depth and have conditions directly in the root. */
const conditions = listOf("valueConditionSet", "referenceCondition", "valueCondition");

export const ruleShape: Patch = {
  name: "rule-shape",
  why:
    "The published rule accepts 3 of 18 rules observed in practice. It requires two levels, `arrayMatching` in every " +
    "condition, a limit that is not null, and grouping columns for every count.",
  where: "the segment rule: root, groups, conditions, left values, filters",
  apply(edit) {
    edit.replace(schema(`${v5}-ionRule`, "properties", "conditions"), listOf("valueConditionSet"), conditions);
    const published = listOf("referenceCondition", "valueCondition");
    edit.replace(schema(`${v5}-valueConditionSet`, "properties", "conditions"), published, conditions);
    edit.replace(schema(`${v5}-ionRule`, "properties", "limit"), ref("valueLimit"), orNull(ref("valueLimit")));
    edit.replace(schema(`${v5}-valueCondition`, "properties", "limit"), ref("valueLimit"), orNull(ref("valueLimit")));
    edit.relax(schema(`${v5}-valueCondition`), "arrayMatching", "exclude");
    edit.relax(schema(`${v5}-referenceCondition`, "anyOf", "0"), "exclude");
    edit.relax(schema(`${v5}-aggregationValue`, "properties", "aggregation", "anyOf", "1"), "groupingColumns");
    edit.remove(schema(v5, "anyOf", "1", "minProperties"));
    edit.remove(schema(`${v5}-filter`, "anyOf", "0", "minProperties"));
    mergeColumnFilters(edit);
    edit.add(schema(`${v5}-attributeNameValue`, "properties", "visibility"), visibility);
  },
};

/** The console and the vendor's templates copy it from the column. */
const visibility = { type: "string", enum: ["clear", "pii", "non_pii", "blocked"] };

/** Keeps the first published form. It includes the second, which is for the column `timestamp`. */
function mergeColumnFilters(edit: Editor): void {
  const pointer = schema(`${v5}-columnFilter`);
  const first = at(edit.document, `${pointer}/anyOf/0`);
  if (first) edit.replace(pointer, at(edit.document, pointer), first);
  else edit.record(pointer, at(edit.document, `${pointer}/properties`) ? "already fixed" : "target missing");
  edit.relax(pointer, "arrayMatching");
  edit.add(`${pointer}/properties/visibility`, visibility);
}
