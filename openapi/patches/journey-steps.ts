import { at } from "../../scripts/openapi/document.ts";
import type { Editor } from "../../scripts/pull/editor.ts";
import { type Patch, schema } from "../../scripts/pull/patch.ts";

const string = { type: "string" };
const optionalString = { type: ["string", "null"] };
const optionalDate = { type: ["string", "null"], format: "date" };
const optionalDays = { type: ["array", "null"], items: { type: "integer" } };

const waits = ["Duration", "Date", "DaysOfTheWeek", "Condition"].map((kind) => `JourneyWaitStep${kind}`);
const others = ["Activation", "DecisionPoint", "Merge", "Jump", "End"].map((kind) => `Journey${kind}Step`);
const kinds = [...waits, ...others, "JourneyAbTestStep"];

/** Steps that are published with a required name. */
const withRequiredName = kinds.filter(
  (name) => !["JourneyWaitStepCondition", "JourneyMergeStep", "JourneyEndStep"].includes(name),
);

/** Steps, and parts of steps, with a next step. */
const withNextStep = [
  "JourneyWaitStepDuration",
  "JourneyWaitStepDate",
  "JourneyWaitStepDaysOfTheWeek",
  "JourneyWaitStepConditionPath",
].concat(["JourneyActivationStep", "JourneyDecisionPointBranch", "JourneyMergeStep", "JourneyAbTestVariant"]);

export const journeySteps: Patch = {
  name: "journey-steps",
  why:
    "The steps of a stage are a map by ID, but are published as one property named `uuid`, so generated types check " +
    "nothing. A captured journey also lacks required names and contains nulls that are not allowed.",
  where: "stages and steps of journeys",
  apply(edit) {
    stepsById(edit);
    for (const name of kinds.filter((kind) => kind !== "JourneyWaitStepCondition"))
      edit.replace(schema(name, "properties", "name"), string, optionalString);
    for (const name of withRequiredName) edit.relax(schema(name), "name");
    for (const name of withNextStep) edit.replace(schema(name, "properties", "next"), string, optionalString);
    edit.require(schema("JourneyEndStep"), "type");
    edit.replace(schema("JourneyEndStep", "type"), ["object", "null"], "object");
    edit.replace(schema("JourneyAbTestStep", "properties", "type", "enum"), ["AbTest"], ["AbTest", "ABTest"]);

    edit.add(schema("JourneyWaitStepDuration", "properties", "waitUntilDate"), optionalDate);
    edit.add(schema("JourneyWaitStepDuration", "properties", "timezone"), optionalString);
    edit.add(schema("JourneyWaitStepDuration", "properties", "waitUntilDaysOfTheWeek"), optionalDays);

    edit.add(schema("JourneyDecisionPointBranch", "properties", "id"), string);
    edit.add(schema("JourneyDecisionPointBranch", "properties", "description"), optionalString);
    edit.replace(schema("JourneyDecisionPointBranch", "properties", "name"), string, optionalString);
    edit.relax(schema("JourneyDecisionPointBranch"), "name");
  },
};

/** Uses the schema of the property `uuid` for every step. */
function stepsById(edit: Editor): void {
  const pointer = schema("JourneyStep");
  const step = at(edit.document, `${pointer}/properties/uuid`);
  const type = ["object", "null"];
  if (step) edit.replace(pointer, { type, properties: { uuid: step } }, { type, additionalProperties: step });
  else edit.record(pointer, at(edit.document, `${pointer}/additionalProperties`) ? "already fixed" : "target missing");
}
