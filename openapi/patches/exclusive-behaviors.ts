import { type Patch, schema } from "../../scripts/pull/patch.ts";

const names = ["syndicationBehavior", "syndicationBehaviors"];

/** The bodies that accept only one of the two, with the published schema names and the name that `creation-ids` adds. */
const bodies = ["SyndicationParameters", "SyndicationJsonApiParameters", "JourneyActivationParamsInput"].concat(
  "partial_journey_activation_step.yaml-JourneyActivationParams",
);

export const exclusiveBehaviors: Patch = {
  name: "exclusive-behaviors",
  why:
    "Two properties exclude each other through `not` with names that it does not declare. Generators ignore this, and " +
    "linters reject it.",
  where: "the bodies of activations: syndicationBehavior or syndicationBehaviors",
  apply(edit) {
    const not = { required: names, properties: Object.fromEntries(names.map((name) => [name, {}])) };
    for (const name of bodies) edit.replace(schema(name, "not"), { required: names }, not);
  },
};
