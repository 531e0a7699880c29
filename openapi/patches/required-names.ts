import { type Patch, schema } from "../../scripts/pull/patch.ts";

const realtime = "partial_realtime_journey.yaml-";

/** Required names without a property, by schema. */
const undeclaredNames: [pointer: string, ...names: string[]][] = [
  [schema("SyndicationParameters"), "connection_id", "connector_config"],
  [schema("SyndicationJsonApiParameters"), "connection_id", "connector_config"],
  [schema("EntitiesTokenUpdateRepresentation", "properties", "attributes"), "attrributeColumns"],
  [schema("CustomerGroupBehavior"), "id"],
  [schema("JourneySegmentRulesJsonApiResource", "properties", "attributes"), "journeyBundleId"],
  [
    "#/paths/~1entities~1realtime_journeys/post/requestBody/content/application~1vnd.treasuredata.v1+json/schema",
    "relationships",
  ],
];

export const requiredNames: Patch = {
  name: "required-names",
  why:
    "Misspelled or leftover names are required, but no such property exists. Generators drop them silently, and " +
    "validators reject every correct value.",
  where: "activation, token, behavior, journey and realtime schemas",
  apply(edit) {
    for (const [pointer, ...names] of undeclaredNames) edit.relax(pointer, ...names);
    edit.add(schema("JourneyWaitStepCondition", "properties", "name"), { type: ["string", "null"] });
    edit.relax(schema("JourneyWaitStepCondition"), "name");
    edit.add(
      schema("JourneySegmentRulesJsonApiResource", "properties", "attributes", "properties", "journeyBundleId"),
      { type: "string" },
    );
    edit.relax(schema(`${realtime}RealtimeABTest`), "variants");
    edit.require(schema(`${realtime}RealtimeABTest`), "branches");
  },
};
