import type { Node } from "../../scripts/openapi/document.ts";
import { type Patch, schema } from "../../scripts/pull/patch.ts";

const batch = "BatchSegmentJsonApiResource";
const journey = "JourneySegmentJsonApiResource";

/** Where the published unions of segments go on. */
const places = [
  schema("EntitiesGetSegmentJsonApiResponse", "properties", "data", "anyOf", "3"),
  schema("EntitiesGetByFolderJsonApiResponse", "properties", "data", "items", "anyOf", "13"),
];

/** The types of entries that the tree of a folder has, and that the published list of its children lacks. */
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
    "Journeys leave segments of the type `segment-journey` (kind 3) in folders, which the vendor's own client creates and " +
    "reads like batch segments. The published unions lack the type, and the list of a folder's children lacks five more.",
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
