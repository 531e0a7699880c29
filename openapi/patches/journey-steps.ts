import { at } from "../../scripts/openapi/document.ts";
import type { Editor } from "../../scripts/pull/editor.ts";
import { type Patch, schema } from "../../scripts/pull/patch.ts";

const text = { type: "string" };
const optionalText = { type: ["string", "null"] };
const optionalDate = { type: ["string", "null"], format: "date" };
const optionalDays = { type: ["array", "null"], items: { type: "integer" } };

const waits = ["Duration", "Date", "DaysOfTheWeek", "Condition"].map((kind) => `JourneyWaitStep${kind}`);
const others = ["Activation", "DecisionPoint", "Merge", "Jump", "End"].map((kind) => `Journey${kind}Step`);
const kinds = [...waits, ...others, "JourneyAbTestStep"];

/** Those that are published with a required name. */
const named = kinds.filter(
  (name) => !["JourneyWaitStepCondition", "JourneyMergeStep", "JourneyEndStep"].includes(name),
);

/** Steps, and parts of steps, that lead on. */
const leading = [
  "JourneyWaitStepDuration",
  "JourneyWaitStepDate",
  "JourneyWaitStepDaysOfTheWeek",
  "JourneyWaitStepConditionPath",
].concat(["JourneyActivationStep", "JourneyDecisionPointBranch", "JourneyMergeStep", "JourneyAbTestVariant"]);

export const journeySteps: Patch = {
  name: "journey-steps",
  why:
    "The steps of a stage are a map by id, published as one property named `uuid`, so generated types check nothing. A captured " +
    "journey also has no names where they are required and nulls where they are not allowed.",
  where: "stages and steps of journeys",
  apply(edit) {
    stepsById(edit);
    for (const name of kinds.filter((kind) => kind !== "JourneyWaitStepCondition"))
      edit.replace(schema(name, "properties", "name"), text, optionalText);
    for (const name of named) edit.relax(schema(name), "name");
    for (const name of leading) edit.replace(schema(name, "properties", "next"), text, optionalText);
    edit.require(schema("JourneyEndStep"), "type");
    edit.replace(schema("JourneyEndStep", "type"), ["object", "null"], "object");
    edit.replace(schema("JourneyAbTestStep", "properties", "type", "enum"), ["AbTest"], ["AbTest", "ABTest"]);

    edit.add(schema("JourneyWaitStepDuration", "properties", "waitUntilDate"), optionalDate);
    edit.add(schema("JourneyWaitStepDuration", "properties", "timezone"), optionalText);
    edit.add(schema("JourneyWaitStepDuration", "properties", "waitUntilDaysOfTheWeek"), optionalDays);

    edit.add(schema("JourneyDecisionPointBranch", "properties", "id"), text);
    edit.add(schema("JourneyDecisionPointBranch", "properties", "description"), optionalText);
    edit.replace(schema("JourneyDecisionPointBranch", "properties", "name"), text, optionalText);
    edit.relax(schema("JourneyDecisionPointBranch"), "name");
  },
};

/** The schema of the property `uuid` is that of every step. */
function stepsById(edit: Editor): void {
  const pointer = schema("JourneyStep");
  const step = at(edit.document, `${pointer}/properties/uuid`);
  const type = ["object", "null"];
  if (step) edit.replace(pointer, { type, properties: { uuid: step } }, { type, additionalProperties: step });
  else edit.record(pointer, at(edit.document, `${pointer}/additionalProperties`) ? "already fixed" : "target missing");
}
