import { at, type Schema } from "../../scripts/openapi/document.ts";
import { walk } from "../../scripts/openapi/walk.ts";
import { type Patch, schema } from "../../scripts/pull/patch.ts";
import { type Editor } from "../../scripts/pull/editor.ts";

const operators = schema("partial_v5_rule.yaml-v5IonRule-valueOperator");

const not = { type: "boolean" };

/** Corrections of the keys of an operator, by `type`. */
const corrections: Record<string, { drop?: string; relax?: string; widen?: string }> = {
  IsNull: { relax: "rightValue" },
  Between: { drop: "rightValue" },
  TimeWithinPast: { widen: "value" },
  TimeWithinNext: { widen: "value" },
};

export const ruleOperators: Patch = {
  name: "rule-operators",
  why:
    "`IsNull` and `Between` require a right value that they do not use. The `TimeWithin…` operators accept a number " +
    "only as a string. `not` is missing in five operators and must be false in nine, although the server accepts it " +
    "in all of them.",
  where: "the operators of the segment rule",
  apply(edit) {
    for (const [pointer, operator] of findOperators(edit)) correctOperator(edit, pointer, operator);
  },
};

function findOperators(edit: Editor): [string, Schema][] {
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

function correctOperator(edit: Editor, pointer: string, operator: Schema): void {
  const { drop, relax, widen } = corrections[String(operator.properties!.type!.enum![0])] ?? {};
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
