import { type Patch, schema } from "../../scripts/pull/patch.ts";

const attributes = "PredictiveSegmentJsonApiResourceAttr";
const resource = "PredictiveSegmentJsonApiResource";

export const predictiveEnvelopes: Patch = {
  name: "predictive-envelopes",
  why: "Four operations publish the attributes in place of the resource, so `data.attributes.name` does not compile.",
  where: "POST, GET, PATCH and DELETE on /entities/predictive_segments",
  apply(edit) {
    const data = schema("EntitiesGetPredictiveSegmentJsonApiResponse", "properties", "data");
    edit.replace(data, { $ref: schema(attributes) }, { $ref: schema(resource) });
  },
};
