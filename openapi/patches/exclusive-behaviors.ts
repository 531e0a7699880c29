import { type Patch, schema } from "../../scripts/pull/patch.ts";

const names = ["syndicationBehavior", "syndicationBehaviors"];

/** The bodies that take the one or the other, under their published names and the one that `creation-ids` adds. */
const bodies = ["SyndicationParameters", "SyndicationJsonApiParameters", "JourneyActivationParamsInput"].concat(
  "partial_journey_activation_step.yaml-JourneyActivationParams",
);

export const exclusiveBehaviors: Patch = {
  name: "exclusive-behaviors",
  why: "That two properties exclude each other is written as a `not` over names that it does not declare, which no generator understands and lint refuses.",
  where: "the bodies of activations: syndicationBehavior or syndicationBehaviors",
  apply(edit) {
    const not = { required: names, properties: Object.fromEntries(names.map((name) => [name, {}])) };
    for (const name of bodies) edit.replace(schema(name, "not"), { required: names }, not);
  },
};
