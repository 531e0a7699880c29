import type { Node } from "../../scripts/openapi/document.ts";
import { type Patch, schema } from "../../scripts/pull/patch.ts";

const batch = "BatchSegmentJsonApiResource";
const journey = "JourneySegmentJsonApiResource";

/** The positions at which to extend the published unions of segments. */
const places = [
  schema("EntitiesGetSegmentJsonApiResponse", "properties", "data", "anyOf", "3"),
  schema("EntitiesGetByFolderJsonApiResponse", "properties", "data", "items", "anyOf", "13"),
];

/** Types of folder entries that the published list of children lacks. */
const moreChildren = [
  "segment-funnel-stage",
  "activation-template",
  "realtime-journey",
  "realtime-personalization",
  "mlSolution",
];

export const segmentJourneys: Patch = {
  name: "segment-journeys",
  why:
    "Journeys have segments of the type `segment-journey` (kind 3) in folders. The vendor's client creates and reads " +
    "them like batch segments. The published unions lack this type, and the list of a folder's children lacks five " +
    "more.",
  where: "the entries and children of a folder, the segments of a token, the responses and bodies of segments",
  apply(edit) {
    edit.copy(schema(batch), schema(journey));
    edit.replace(schema(journey, "properties", "type", "enum"), ["segment-batch"], ["segment-journey"]);
    for (const place of places) edit.add(place, { $ref: schema(journey) });
    edit.sweep(isListOfTypes, (node: Node) => {
      const types = node.enum as string[];
      types.push("segment-journey", ...(types.includes("folder-segment") ? moreChildren : []));
    });
  },
};

function isListOfTypes({ enum: types }: Node): boolean {
  return (
    Array.isArray(types) && types.length > 1 && types.includes("segment-batch") && !types.includes("segment-journey")
  );
}
