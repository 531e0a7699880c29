import { operation, type Patch, schema } from "../../scripts/pull/patch.ts";

const rt = (name: string, ...below: string[]) => schema(`partial_realtime_journey.yaml-${name}`, ...below);
const input = schema("RealtimeJourneyInput");
const string = { type: "string" };
const id = { type: ["string", "integer"] };
const body = `${operation("POST /entities/realtime_journeys")}/requestBody/content/application~1vnd.treasuredata.v1+json/schema`;

export const realtimeJourneys: Patch = {
  name: "realtime-journeys",
  why:
    "Realtime journeys are created with a state and without relationships, a goal or a description. Stages and " +
    "criteria may have no name and contain nulls. The published schema rejects all of this.",
  where: "realtime journeys, their stages, criteria and steps",
  apply(edit) {
    edit.relax(rt("RealtimeJourneyAttributes"), "description", "goal");
    edit.add(rt("RealtimeJourneyAttributes", "properties", "goal", "anyOf", "1", "maxProperties"), 0);
    edit.relax(rt("RealtimeJourneyCriteria"), "name");
    edit.allowNull(rt("RealtimeJourneyCriteria", "properties", "description"));
    edit.allowNull(rt("RealtimeJourneyCriteria", "properties", "keyEventCriteria"));
    edit.relax(rt("RealtimeJourneyStageAttributes"), "name");
    for (const name of ["description", "steps"])
      edit.allowNull(rt("RealtimeJourneyStageAttributes", "properties", name));
    for (const name of ["RealtimeJourneyWaitStep", "RealtimeJourneyActivationStep"]) {
      edit.allowNull(rt(name, "properties", "next"));
      edit.add(rt(name, "properties", "name"), { type: ["string", "null"] });
    }

    edit.copy(rt("RealtimeJourneyAttributes"), input);
    edit.replace(`${input}/properties/audienceId`, string, id);
    edit.replace(`${input}/properties/segmentFolderId`, string, id);
    edit.add(`${input}/properties/state`, { $ref: rt("RealtimeJourneyState") });
    edit.replace(`${body}/properties/attributes`, { $ref: rt("RealtimeJourneyAttributes") }, { $ref: input });
    const parentFolder = { $ref: schema("RelationshipsFolderInput") };
    edit.add(`${body}/properties/relationships`, { type: "object", properties: { parentFolder } });
  },
};
