import { at } from "../../scripts/openapi/document.ts";
import { operation, type Patch, schema } from "../../scripts/pull/patch.ts";
import { type Editor } from "../../scripts/pull/editor.ts";

const json = "application~1json";
const vendor = "application~1vnd.treasuredata.v1+json";
const response = (id: string, media: string) => `${operation(id)}/responses/200/content/${media}/schema`;

const execution = { $ref: schema("PredictiveSegmentExecutionJsonApiResource") };
const parentSegment = schema("EntitiesGetParentSegmentJsonApiResponse");

export const envelopes: Patch = {
  name: "envelopes",
  why:
    "Some responses are published without the right wrapper: a list as one resource, a run without its `data`, and " +
    "the list of parent segments as an array instead of an object with `data`.",
  where: "executions of predictive segments, runs of activations, realtime attributes, parent segments",
  apply(edit) {
    const executions = response("GET /entities/predictive_segments/{id}/executions", vendor);
    edit.replace(
      executions,
      { $ref: schema("EntitiesGetPredictiveSegmentExecutionJsonApiResponse") },
      wrapped({ anyOf: [execution, { type: "array", items: execution }] }),
    );
    bareOrWrapped(edit, response("POST /entities/segments/{segmentId}/syndications/{id}/run", vendor));

    const attribute = response("POST /audiences/{audienceId}/realtime_attributes", json);
    const bare = at(edit.document, `${attribute}/allOf/0/properties/data`);
    if (bare) edit.replace(attribute, at(edit.document, attribute), { anyOf: [wrapped(bare), bare] });
    else edit.record(attribute, at(edit.document, `${attribute}/anyOf`) ? "already fixed" : "target missing");

    const one = { $ref: `${parentSegment}/properties/data` };
    // Three public programs of the vendor read one object with all parent segments in `data`. None reads an array.
    edit.replace(
      response("GET /entities/parent_segments", vendor),
      { type: "array", items: { $ref: parentSegment } },
      wrapped({ type: "array", items: one }),
    );
  },
};

function wrapped(data: object) {
  return { type: "object", required: ["data"], properties: { data } };
}

function bareOrWrapped(edit: Editor, pointer: string): void {
  const bare = at(edit.document, pointer);
  if (!bare) return edit.record(pointer, "target missing");
  if (bare.anyOf) return edit.record(pointer, "already fixed");
  edit.replace(pointer, { $ref: schema("SyndicationExecutionJsonApiResource") }, { anyOf: [bare, wrapped(bare)] });
}
