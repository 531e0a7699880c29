import { type Patch, schema } from "../../scripts/pull/patch.ts";

const realtime = "partial_realtime_journey.yaml-";

/** Names that are required and do not exist, by schema. */
const ghosts: [pointer: string, ...names: string[]][] = [
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
  why: "Misspelt or left over names are required that no property has: generators drop them silently, validators refuse every correct value.",
  where: "activation, token, behavior, journey and realtime schemas",
  apply(edit) {
    for (const [pointer, ...names] of ghosts) edit.relax(pointer, ...names);
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
