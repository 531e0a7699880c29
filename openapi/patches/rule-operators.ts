import { at, type Schema } from "../../scripts/openapi/document.ts";
import { walk } from "../../scripts/openapi/walk.ts";
import { type Patch, schema } from "../../scripts/pull/patch.ts";
import { type Editor } from "../../scripts/pull/editor.ts";

const operators = schema("partial_v5_rule.yaml-v5IonRule-valueOperator");

const not = { type: "boolean" };

/** The keys each operator needs besides `type`, where the published ones are wrong. */
const needs: Record<string, { drop?: string; relax?: string; widen?: string }> = {
  IsNull: { relax: "rightValue" },
  Between: { drop: "rightValue" },
  TimeWithinPast: { widen: "value" },
  TimeWithinNext: { widen: "value" },
};

export const ruleOperators: Patch = {
  name: "rule-operators",
  why:
    "`IsNull` and `Between` demand a right value they have no use for, the `TimeWithin…` operators take a number as text only, " +
    "and `not` is missing in five operators and must be false in nine, though the server takes it everywhere.",
  where: "the operators of the segment rule",
  apply(edit) {
    for (const [pointer, operator] of membersOf(edit)) mend(edit, pointer, operator);
  },
};

function membersOf(edit: Editor): [string, Schema][] {
  const members: [string, Schema][] = [];
  const isOperator = (node: Schema) => Array.isArray(node.properties?.type?.enum);
  walk(
    at(edit.document, operators),
    (node, pointer) => isOperator(node as Schema) && members.push([pointer, node as Schema]),
    operators,
  );
  if (members.length === 0) edit.record(operators, "target missing");
  return members;
}

function mend(edit: Editor, pointer: string, operator: Schema): void {
  const { drop, relax, widen } = needs[String(operator.properties!.type!.enum![0])] ?? {};
  if (!operator.properties!.not) edit.add(`${pointer}/properties/not`, not);
  else if (operator.properties!.not.enum) edit.replace(`${pointer}/properties/not`, { ...not, enum: [false] }, not);
  if (operator.required?.includes("not")) edit.relax(pointer, "not");
  if (relax) edit.relax(pointer, relax);
  if (widen) edit.replace(`${pointer}/properties/${widen}/type`, "string", ["string", "number"]);
  if (drop && operator.properties![drop]) {
    edit.relax(pointer, drop);
    edit.remove(`${pointer}/properties/${drop}`);
  }
}
