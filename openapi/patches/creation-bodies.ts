import { operation, type Patch, schema } from "../../scripts/pull/patch.ts";
import type { Editor } from "../../scripts/pull/editor.ts";

const json = "application~1json";
const vendor = "application~1vnd.treasuredata.v1+json";

/** Creations that share a body with their update: the schema names of both, and what the creation requires. */
const sharedBodies: [id: string, mediaType: string, update: string, create: string, ...required: string[]][] = [
  ["POST /audiences/{audienceId}/segments", json, "SegmentParameters", "SegmentCreateParameters", "name"],
  [
    "POST /audiences/{audienceId}/predictive_segments",
    json,
    "PredictiveSegmentParameters",
    "PredictiveSegmentCreateParameters",
    "name",
  ],
  ...Object.entries({ Folder: "folders", Segment: "segments", PredictiveSegment: "predictive_segments" }).map(
    ([kind, path]) => jsonApi(kind, `POST /entities/${path}`, "attributes", "relationships"),
  ),
  jsonApi("Syndication", "POST /entities/segments/{segmentId}/syndications", "attributes"),
];

export const creationBodies: Patch = {
  name: "creation-bodies",
  why:
    "Creations share the body of the update, which requires almost nothing. A segment without a name or folder " +
    "compiles, and the server then rejects it. Every public program that creates one sends both.",
  where: "creations of folders, segments, activations, predictive segments, funnels and journeys",
  apply(edit) {
    for (const [id, mediaType, update, create, ...required] of sharedBodies) {
      edit.copy(schema(update), schema(create));
      edit.require(schema(create), ...required);
      const body = `${operation(id)}/requestBody/content/${mediaType}/schema`;
      edit.replace(body, { $ref: schema(update) }, { $ref: schema(create) });
    }
    for (const kind of ["Folder", "Segment", "PredictiveSegment"]) requireNameAndFolder(edit, kind);
    for (const kind of ["Funnel", "Journey"])
      edit.require(schema(`Entities${kind}CreateRepresentation`), "attributes", "relationships");
  },
};

function jsonApi(kind: string, id: string, ...required: string[]): (typeof sharedBodies)[number] {
  return [id, vendor, `Entities${kind}UpdateRepresentation`, `Entities${kind}CreateRepresentation`, ...required];
}

function requireNameAndFolder(edit: Editor, kind: string): void {
  edit.require(schema(`Entities${kind}CreateRepresentation`, "properties", "attributes"), "name");
  edit.require(schema(`Entities${kind}CreateRepresentation`, "properties", "relationships"), "parentFolder");
}
